package org.muster.render.chart;

import java.util.List;
import org.muster.render.chart.Canvas.Anchor;

/**
 * A line of text with its place.
 *
 * @param y of the base line
 */
record Lettering(
    String text, double x, double y, double size, int colour, Anchor anchor, boolean bold) {
  /** Share of the size that letters rise above the base line, and reach below. */
  private static final double ASCENT = 0.78;

  private static final double DESCENT = 0.24;

  void draw(Canvas canvas) {
    canvas.text(x, y, text, size, colour, anchor, bold);
  }

  /** Draws it on a ground of paper, so that lines behind it do not run through the letters. */
  void drawOnPaper(Canvas canvas) {
    if (text.isEmpty()) {
      return;
    }
    Box box = box(Ruler.on(canvas));
    canvas.path(
        List.of(
            List.of(
                new Canvas.Point(box.left(), box.top()),
                new Canvas.Point(box.right(), box.top()),
                new Canvas.Point(box.right(), box.bottom()),
                new Canvas.Point(box.left(), box.bottom()))),
        true,
        Canvas.Style.filled(Palette.PAPER));
    draw(canvas);
  }

  /** The rectangle that it takes, with a point of room at both sides. */
  Box box(Ruler ruler) {
    double width = ruler.width(text, size, bold);
    double left =
        switch (anchor) {
          case START -> x;
          case MIDDLE -> x - width / 2;
          case END -> x - width;
        };
    return new Box(left - 1, y - size * ASCENT, left + width + 1, y + size * DESCENT);
  }
}
