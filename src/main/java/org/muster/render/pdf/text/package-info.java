/**
 * Text of any script becomes lines of glyphs: fonts with fallback per character, shaping, line
 * breaking, reading direction. Start with {@link org.muster.render.pdf.text.TextBlock}.
 */
@NullMarked
package org.muster.render.pdf.text;

import org.jspecify.annotations.NullMarked;
