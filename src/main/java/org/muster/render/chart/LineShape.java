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

  /** A line at each bound that is known alone. */
  List<List<Point>> bounds() {
    List<List<Point>> bounds = new ArrayList<>();
    for (Level level : line.levels()) {
      Double bound = level.bound(line.kind());
      if (bound != null) {
        double y = plot.y(bound);
        bounds.add(List.of(new Point(plot.x(level.from()), y), new Point(plot.x(level.to()), y)));
      }
    }
    return bounds;
  }

  /** In the middle of each bound, an arrow to the side on which the true level lies. */
  List<List<Point>> arrows() {
    List<List<Point>> arrows = new ArrayList<>();
    for (Level level : line.levels()) {
      Double bound = level.bound(line.kind());
      if (bound != null) {
        double y = plot.y(bound);
        double x = (plot.x(level.from()) + plot.x(level.to())) / 2;
        double tip = level.step().high() != null ? y + 2 * ARROW : y - 2 * ARROW;
        arrows.add(List.of(new Point(x - ARROW, y), new Point(x + ARROW, y), new Point(x, tip)));
      }
    }
    return arrows;
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
