package org.muster.render.chart;

import java.util.List;
import org.muster.render.chart.Canvas.Point;
import org.muster.render.chart.Canvas.Style;

/** A line from low to high with a stroke across at each end. */
final class Whisker {
  private static final double CAP = 2.6;
  private static final double WIDTH = 0.9;

  private Whisker() {}

  static void upright(Canvas canvas, double x, double low, double high, double room) {
    double cap = Math.min(CAP, room / 2);
    draw(
        canvas,
        List.of(
            List.of(new Point(x, low), new Point(x, high)),
            List.of(new Point(x - cap, low), new Point(x + cap, low)),
            List.of(new Point(x - cap, high), new Point(x + cap, high))),
        room);
  }

  static void lying(Canvas canvas, double y, double low, double high) {
    draw(
        canvas,
        List.of(
            List.of(new Point(low, y), new Point(high, y)),
            List.of(new Point(low, y - CAP), new Point(low, y + CAP)),
            List.of(new Point(high, y - CAP), new Point(high, y + CAP))),
        2 * CAP);
  }

  private static void draw(Canvas canvas, List<List<Point>> strokes, double room) {
    canvas.path(strokes, false, Style.line(Palette.INK, Math.min(WIDTH, room / 2)));
  }
}
