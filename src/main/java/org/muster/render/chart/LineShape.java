package org.muster.render.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.render.chart.Canvas.Point;

/** The corners of one line in a plot: of its levels, its areas and its bounds. */
final class LineShape {
  private static final double ARROW = 3.2;

  /** Between the middles of two arrows to the same side, so that each is seen. */
  private static final double ARROWS_APART = 4 * ARROW;

  private final Plot plot;
  private final Line line;

  LineShape(Plot plot, Line line) {
    this.plot = plot;
    this.line = line;
  }

  /** Each unbroken run of levels. */
  List<List<Point>> runs() {
    return runs(level -> level.line(line.kind()));
  }

  /** The upper edge of each area. */
  List<List<Point>> highs() {
    return runs(level -> level.hasBand() ? level.step().high() : null);
  }

  /** The lower edges, as many as the upper. */
  List<List<Point>> lows() {
    return runs(level -> level.hasBand() ? level.step().low() : null);
  }

  private List<List<Point>> runs(Function<Level, @Nullable Double> value) {
    List<List<Point>> runs = new ArrayList<>();
    Level before = null;
    for (Level level : line.levels()) {
      Double known = value.apply(level);
      if (known == null) {
        before = null;
        continue;
      }
      if (before == null || !before.meets(level)) {
        runs.add(new ArrayList<>());
      }
      runs.getLast().add(new Point(plot.x(level.from()), plot.y(known)));
      runs.getLast().add(new Point(plot.x(level.to()), plot.y(known)));
      before = level;
    }
    return runs;
  }

  /** Each unbroken run of bounds that are known alone, to one side. */
  List<List<Point>> bounds() {
    List<List<Point>> bounds = new ArrayList<>(runs(level -> level.most(line.kind())));
    bounds.addAll(runs(level -> level.least(line.kind())));
    return bounds;
  }

  /**
   * In the middle of a bound, an arrow to the side on which the true level lies; of many bounds
   * that lie close together, at some.
   */
  List<List<Point>> arrows() {
    List<List<Point>> arrows = new ArrayList<>(arrows(level -> level.most(line.kind()), 2 * ARROW));
    arrows.addAll(arrows(level -> level.least(line.kind()), -2 * ARROW));
    return arrows;
  }

  private List<List<Point>> arrows(Function<Level, @Nullable Double> of, double tip) {
    List<List<Point>> arrows = new ArrayList<>();
    double last = Double.NEGATIVE_INFINITY;
    for (Level level : line.levels()) {
      Double bound = of.apply(level);
      double x = (plot.x(level.from()) + plot.x(level.to())) / 2;
      if (bound != null && x - last >= ARROWS_APART) {
        arrows.add(arrow(x, plot.y(bound), tip));
        last = x;
      }
    }
    return arrows;
  }

  /** An arrow that stands on a bound, and points down if its tip lies at a positive height. */
  static List<Point> arrow(double x, double y, double tip) {
    return List.of(new Point(x - ARROW, y), new Point(x + ARROW, y), new Point(x, y + tip));
  }

  /** The rectangles that its strokes take, where no label may stand. */
  List<Box> taken() {
    List<Box> taken = new ArrayList<>();
    Stream.of(runs(), highs(), lows(), bounds(), arrows())
        .flatMap(List::stream)
        .forEach(
            way -> {
              for (int i = 1; i < way.size(); i++) {
                taken.add(around(way.get(i - 1), way.get(i)));
              }
            });
    return taken;
  }

  private static Box around(Point a, Point b) {
    return new Box(
        Math.min(a.x(), b.x()) - 1,
        Math.min(a.y(), b.y()) - 1,
        Math.max(a.x(), b.x()) + 1,
        Math.max(a.y(), b.y()) + 1);
  }
}
