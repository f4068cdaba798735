/**
 * The door: a command line comes in, an exit code goes out. Start with {@link
 * org.muster.MusterApplication}.
 */
@NullMarked
package org.muster;

import org.jspecify.annotations.NullMarked;
