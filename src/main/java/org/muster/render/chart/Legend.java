package org.muster.render.chart;

import java.util.ArrayList;
import java.util.List;
import org.muster.render.chart.Canvas.Anchor;
import org.muster.render.chart.Canvas.Point;
import org.muster.render.chart.Canvas.Style;

/** Samples of the lines with their names, in rows from the top left. */
final class Legend {
  private static final double SAMPLE = 24;
  private static final double GAP = 6;
  private static final double BETWEEN = 18;

  /** What a sample shows. */
  private enum Sample {
    LINE,
    BAND,
    LEAST,
    MOST
  }

  /**
   * One sample.
   *
   * @param y of the first base line
   */
  private record Item(Line line, Sample sample, List<String> text, double x, double y) {}

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
    lines.forEach(line -> legend.add(line, Sample.LINE, line.name()));
    lines.stream()
        .filter(Line::hasBand)
        .forEach(
            line ->
                legend.add(
                    line,
                    Sample.BAND,
                    lines.size() == 1
                        ? ruler.language().say("from low to high")
                        : ruler.language().say("{0}, from low to high", line.name())));
    lines.stream()
        .filter(Line::hasLeast)
        .findFirst()
        .ifPresent(
            line -> legend.add(line, Sample.LEAST, ruler.language().say("at least so many")));
    lines.stream()
        .filter(Line::hasMost)
        .findFirst()
        .ifPresent(line -> legend.add(line, Sample.MOST, ruler.language().say("at most so many")));
    return legend;
  }

  private void add(Line line, Sample sample, String name) {
    List<String> text = ruler.wrap(name, Type.TEXT, false, width - SAMPLE - GAP);
    double taken =
        SAMPLE
            + GAP
            + text.stream().mapToDouble(t -> ruler.width(t, Type.TEXT, false)).max().orElse(0);
    if (x > 0 && x + taken > width) {
      x = 0;
      y += Type.LEADING + 1;
    }
    items.add(new Item(line, sample, text, x, y + Type.TEXT));
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
      switch (item.sample()) {
        case LINE -> stroke(canvas, item.line(), item.x(), middle);
        case BAND -> band(canvas, item.line(), item.x(), middle);
        case LEAST -> bound(canvas, item.line(), item.x(), middle + 3, -6);
        case MOST -> bound(canvas, item.line(), item.x(), middle - 3, 6);
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

  private static void bound(Canvas canvas, Line line, double x, double y, double tip) {
    canvas.path(
        List.of(List.of(new Point(x, y), new Point(x + SAMPLE, y))),
        false,
        LineStyle.edge(line.hue()));
    canvas.path(
        List.of(LineShape.arrow(x + SAMPLE / 2, y, tip)), true, Style.filled(line.hue().line()));
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
