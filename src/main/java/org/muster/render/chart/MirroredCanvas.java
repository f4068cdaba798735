package org.muster.render.chart;

import java.util.List;
import org.muster.language.Language;

/**
 * Draws on another canvas with left and right exchanged; texts stay readable and stand at the other
 * side of their x.
 *
 * @param width of the drawing in points
 */
record MirroredCanvas(Canvas canvas, double width) implements Canvas {
  /** A canvas for drawings that begin where reading does. */
  static Canvas forReading(Canvas canvas, double width) {
    return canvas.language().rightToLeft() ? new MirroredCanvas(canvas, width) : canvas;
  }

  @Override
  public void path(List<List<Point>> subpaths, boolean closed, Style style) {
    canvas.path(
        subpaths.stream()
            .map(path -> path.stream().map(p -> new Point(width - p.x(), p.y())).toList())
            .toList(),
        closed,
        style);
  }

  @Override
  public void circle(double x, double y, double radius, Style style) {
    canvas.circle(width - x, y, radius, style);
  }

  @Override
  public void text(
      double x, double y, String text, double size, int colour, Anchor anchor, boolean bold) {
    Anchor mirrored =
        switch (anchor) {
          case START -> Anchor.END;
          case MIDDLE -> Anchor.MIDDLE;
          case END -> Anchor.START;
        };
    canvas.text(width - x, y, text, size, colour, mirrored, bold);
  }

  @Override
  public double textWidth(String text, double size, boolean bold) {
    return canvas.textWidth(text, size, bold);
  }

  @Override
  public Language language() {
    return canvas.language();
  }

  @Override
  public void begin(String title) {
    canvas.begin(title);
  }

  @Override
  public void end() {
    canvas.end();
  }
}
