/**
 * What a person types: run, verify, preview, validate, export, init. Start with {@link
 * org.muster.command.MusterCommand}.
 */
@NullMarked
package org.muster.command;

import org.jspecify.annotations.NullMarked;
