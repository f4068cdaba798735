/**
 * Whose columns a file has: layouts as data, and how a header is recognised as one of them. Start
 * with {@link org.muster.intake.layout.Layouts}.
 */
@NullMarked
package org.muster.intake.layout;

import org.jspecify.annotations.NullMarked;
