package org.muster.render.chart;

import java.util.ArrayList;
import java.util.List;
import org.muster.render.chart.Canvas.Point;
import org.muster.render.chart.Canvas.Style;

/**
 * Slanted lines that fill an area, cut to it by arithmetic, so that no canvas needs patterns; they
 * tell what is imprecise or unknown apart from what is known, also in black and white.
 */
final class Hatch {
  private static final double WIDTH = 0.7;

  private Hatch() {}

  /** Draws the lines in a rectangle. */
  static void draw(Canvas canvas, Box box, double apart, int colour) {
    draw(canvas, List.of(outline(box)), apart, colour);
  }

  /** Draws the lines in some rings; where rings overlap an even number of times, there are none. */
  static void draw(Canvas canvas, List<List<Point>> rings, double apart, int colour) {
    List<List<Point>> lines = lines(rings, apart);
    if (!lines.isEmpty()) {
      canvas.path(lines, false, Style.line(colour, WIDTH));
    }
  }

  /** The corners of a rectangle. */
  static List<Point> outline(Box box) {
    return List.of(
        new Point(box.left(), box.top()),
        new Point(box.right(), box.top()),
        new Point(box.right(), box.bottom()),
        new Point(box.left(), box.bottom()));
  }

  /** Lines rising to the right: x + y is the same along each, and a multiple of the distance. */
  static List<List<Point>> lines(List<List<Point>> rings, double apart) {
    double step = apart * Math.sqrt(2);
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (List<Point> ring : rings) {
      for (Point p : ring) {
        least = Math.min(least, p.x() + p.y());
        most = Math.max(most, p.x() + p.y());
      }
    }
    List<List<Point>> lines = new ArrayList<>();
    for (long i = (long) Math.ceil(least / step); i * step < most; i++) {
      cut(rings, i * step, lines);
    }
    return lines;
  }

  private static void cut(List<List<Point>> rings, double sum, List<List<Point>> lines) {
    List<Double> crossings = new ArrayList<>();
    for (List<Point> ring : rings) {
      for (int i = 0; i < ring.size(); i++) {
        Point a = ring.get(i);
        Point b = ring.get((i + 1) % ring.size());
        double fromA = a.x() + a.y() - sum;
        double fromB = b.x() + b.y() - sum;
        if (fromA < 0 != fromB < 0) {
          double share = fromA / (fromA - fromB);
          crossings.add(a.x() + share * (b.x() - a.x()));
        }
      }
    }
    crossings.sort(null);
    for (int i = 0; i + 1 < crossings.size(); i += 2) {
      double from = crossings.get(i);
      double to = crossings.get(i + 1);
      lines.add(List.of(new Point(from, sum - from), new Point(to, sum - to)));
    }
  }
}
