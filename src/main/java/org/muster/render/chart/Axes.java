package org.muster.render.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.muster.render.chart.Canvas.Anchor;
import org.muster.render.chart.Canvas.Point;
import org.muster.render.chart.Canvas.Style;

/** Draws grid, axes, ticks and their labels. */
final class Axes {
  private static final double TICK = 4;
  private static final double MINOR_TICK = 2;

  /** Finer ticks stand at least this far apart. */
  private static final double MINOR_APART = 3;

  private final Plot plot;
  private final TimeScale time;
  private final Ruler ruler;
  private final double edge;

  Axes(Plot plot, Ruler ruler) {
    this(plot, ruler, Double.POSITIVE_INFINITY);
  }

  /**
   * Axes of a plot.
   *
   * @param edge right edge of the drawing, which no label of the time axis leaves
   */
  Axes(Plot plot, Ruler ruler, double edge) {
    this(plot, ruler, edge, TimeScale.of(days(plot), width(plot), Type.SMALL, ruler));
  }

  private Axes(Plot plot, Ruler ruler, double edge, TimeScale time) {
    this.edge = edge;
    this.plot = plot;
    this.ruler = ruler;
    this.time = time;
  }

  /** Axes of a plot with a bar for each month, between which no tick would mean anything. */
  static Axes ofMonths(Plot plot, Ruler ruler, double edge) {
    return new Axes(
        plot, ruler, edge, TimeScale.ofMonths(days(plot), width(plot), Type.SMALL, ruler));
  }

  private static double days(Plot plot) {
    return Plot.days(plot.from(), plot.to());
  }

  private static double width(Plot plot) {
    return plot.box().right() - plot.box().left();
  }

  /** Room that the value axis takes left of the plot. */
  static double margin(ValueScale values, Ruler ruler) {
    double widest = 0;
    for (double tick : values.ticks()) {
      widest = Math.max(widest, ruler.width(ruler.language().amount(tick), Type.SMALL, false));
    }
    return Math.max(widest + 6, 16);
  }

  /** Room that the time axis takes below the plot. */
  static double height() {
    return TICK + 2 * Type.LEADING + 2;
  }

  void drawGrid(Canvas canvas) {
    List<List<Point>> grid = new ArrayList<>();
    for (double tick : plot.values().ticks()) {
      if (tick > 0) {
        double y = plot.y(tick);
        grid.add(List.of(new Point(plot.box().left(), y), new Point(plot.box().right(), y)));
      }
    }
    canvas.path(grid, false, Style.line(Palette.GRID, 0.6));
    for (double tick : plot.values().ticks()) {
      double y = plot.y(tick) + Type.SMALL * 0.35;
      String number = ruler.language().amount(tick);
      canvas.text(plot.box().left() - 5, y, number, Type.SMALL, Palette.MUTED, Anchor.END, false);
    }
  }

  void drawTime(Canvas canvas) {
    double y = plot.box().bottom();
    List<List<Point>> strokes = new ArrayList<>();
    strokes.add(List.of(new Point(plot.box().left(), y), new Point(plot.box().right(), y)));
    List<LocalDate> ticks = time.ticks(plot.from(), plot.to());
    ticks.forEach(day -> strokes.add(tick(day, TICK)));
    List<LocalDate> minor = time.minor().ticks(plot.from(), plot.to());
    if (minor.size() * MINOR_APART <= plot.box().right() - plot.box().left()) {
      minor.forEach(day -> strokes.add(tick(day, MINOR_TICK)));
    }
    canvas.path(strokes, false, Style.line(Palette.RULE, 0.8));
    for (LocalDate day : ticks) {
      canvas.text(
          plot.x(day),
          y + TICK + Type.SMALL,
          time.label(day, ruler.language()),
          Type.SMALL,
          Palette.MUTED,
          Anchor.MIDDLE,
          false);
    }
    contexts(ticks).forEach(label -> label.draw(canvas));
  }

  private List<Point> tick(LocalDate day, double length) {
    double x = plot.x(day);
    return List.of(new Point(x, plot.box().bottom()), new Point(x, plot.box().bottom() + length));
  }

  /** Years below months, months below days; from the right, each moved left of the next. */
  private List<Lettering> contexts(List<LocalDate> ticks) {
    List<Lettering> labels = new ArrayList<>();
    double y = plot.box().bottom() + TICK + Type.SMALL + Type.LEADING;
    double end = edge;
    for (int i = ticks.size() - 1; i >= 0; i--) {
      String text = time.context(ticks.get(i), ruler.language());
      if (text.isEmpty()
          || (i > 0 && text.equals(time.context(ticks.get(i - 1), ruler.language())))) {
        continue;
      }
      double width = ruler.width(text, Type.SMALL, true);
      double left =
          plot.x(ticks.get(i))
              - ruler.width(time.label(ticks.get(i), ruler.language()), Type.SMALL, false) / 2;
      double x = Math.min(left, end - width - 4);
      labels.add(new Lettering(text, x, y, Type.SMALL, Palette.MUTED, Anchor.START, true));
      end = x;
    }
    return labels;
  }
}
