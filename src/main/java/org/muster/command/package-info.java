/** What a person types: run, export, init. Start with {@link org.muster.command.MusterCommand}. */
@NullMarked
package org.muster.command;

import org.jspecify.annotations.NullMarked;
