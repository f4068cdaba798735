/**
 * A file's bytes become rows of text: encoding, lines, quotes. Knows no layout and no rule about
 * values. Start with {@link org.muster.intake.format.CsvRows}.
 */
@NullMarked
package org.muster.intake.format;

import org.jspecify.annotations.NullMarked;
