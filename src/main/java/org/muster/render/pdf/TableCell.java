package org.muster.render.pdf;

import org.muster.render.pdf.text.RichText;
import org.muster.render.pdf.text.TextSetting.Direction;

/**
 * One cell as read.
 *
 * @param header whether it heads a column or row
 * @param columns how many columns it spans, 1 or more
 * @param language empty for that of the document
 */
record TableCell(
    RichText text, boolean header, int columns, String language, Direction direction) {}
