/**
 * A file's bytes become tables, and tables rows of text: encoding, lines, quotes. Knows no layout
 * and no rule about values. Start with {@link org.muster.intake.format.Table}.
 */
@NullMarked
package org.muster.intake.format;

import org.jspecify.annotations.NullMarked;
