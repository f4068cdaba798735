package org.muster.render.chart;

import java.util.ArrayList;
import java.util.List;
import org.muster.render.chart.Canvas.Anchor;
import org.muster.render.chart.Canvas.Point;

/** Samples of the lines with their names, in rows from the top left. */
final class Legend {
  private static final double SAMPLE = 24;
  private static final double GAP = 6;
  private static final double BETWEEN = 18;

  /**
   * One sample.
   *
   * @param band whether it shows an area, not a line
   * @param y of the first base line
   */
  private record Item(Line line, boolean band, List<String> text, double x, double y) {}

  private final List<Item> items = new ArrayList<>();
  private final double width;
  private final Ruler ruler;
  private double x;
  private double y;

  private Legend(double width, Ruler ruler) {
    this.width = width;
    this.ruler = ruler;
  }

  static Legend of(List<Line> lines, double width, Ruler ruler) {
    Legend legend = new Legend(width, ruler);
    lines.forEach(line -> legend.add(line, false, line.name()));
    lines.stream()
        .filter(Line::hasBand)
        .forEach(
            line ->
                legend.add(
                    line,
                    true,
                    lines.size() == 1
                        ? ruler.language().say("from low to high")
                        : ruler.language().say("{0}, from low to high", line.name())));
    return legend;
  }

  private void add(Line line, boolean band, String name) {
    List<String> text = ruler.wrap(name, Type.TEXT, false, width - SAMPLE - GAP);
    double taken =
        SAMPLE
            + GAP
            + text.stream().mapToDouble(t -> ruler.width(t, Type.TEXT, false)).max().orElse(0);
    if (x > 0 && x + taken > width) {
      x = 0;
      y += Type.LEADING + 1;
    }
    items.add(new Item(line, band, text, x, y + Type.TEXT));
    x += taken + BETWEEN;
    if (text.size() > 1) {
      x = width;
      y += Type.LEADING * (text.size() - 1);
    }
  }

  double height() {
    return items.isEmpty() ? 0 : y + Type.LEADING + 6;
  }

  void draw(Canvas canvas) {
    for (Item item : items) {
      double middle = item.y() - Type.TEXT * 0.3;
      if (item.band()) {
        band(canvas, item.line(), item.x(), middle);
      } else {
        stroke(canvas, item.line(), item.x(), middle);
      }
      double at = item.y();
      for (String line : item.text()) {
        canvas.text(item.x() + SAMPLE + GAP, at, line, Type.TEXT, Palette.INK, Anchor.START, false);
        at += Type.LEADING;
      }
    }
  }

  private static void stroke(Canvas canvas, Line line, double x, double y) {
    canvas.path(
        List.of(List.of(new Point(x, y), new Point(x + SAMPLE, y))), false, LineStyle.line(line));
  }

  private static void band(Canvas canvas, Line line, double x, double y) {
    List<Point> top = List.of(new Point(x, y - 3.5), new Point(x + SAMPLE, y - 3.5));
    List<Point> bottom = List.of(new Point(x + SAMPLE, y + 3.5), new Point(x, y + 3.5));
    List<Point> outline = new ArrayList<>(top);
    outline.addAll(bottom);
    canvas.path(List.of(outline), true, LineStyle.band(line.hue()));
    canvas.path(List.of(top, bottom), false, LineStyle.edge(line.hue()));
  }
}
