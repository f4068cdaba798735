package org.muster.render.pdf.text;

import org.jspecify.annotations.Nullable;

/**
 * Neighbouring characters of one look, face and direction, which are drawn in one go.
 *
 * @param start index of the first character in the paragraph
 * @param end index after the last
 * @param span index of the span that they belong to
 * @param face null if there is nothing to draw
 * @param level of embedding (Unicode's bidirectional algorithm); odd runs from right to left
 * @param shaped whether glyphs depend on their neighbours
 */
record Stretch(int start, int end, int span, @Nullable Face face, int level, boolean shaped) {
  boolean rightToLeft() {
    return (level & 1) == 1;
  }
}
