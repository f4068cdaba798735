package org.muster.render.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.render.chart.Canvas.Point;
import org.muster.render.chart.Canvas.Style;

/** Draws one line: its areas, its levels, its bounds, and a dot at each end that is no edge. */
final class StepLine {
  private static final double DOT = 2;
  private static final double ARROW = 3.2;

  private final Plot plot;
  private final Line line;

  StepLine(Plot plot, Line line) {
    this.plot = plot;
    this.line = line;
  }

  void draw(Canvas canvas) {
    canvas.begin(line.last());
    bands(canvas);
    List<List<Point>> runs = runs();
    if (!runs.isEmpty()) {
      canvas.path(runs, false, LineStyle.line(line));
    }
    for (List<Point> run : runs) {
      dot(canvas, run.getFirst());
      dot(canvas, run.getLast());
    }
    line.levels().forEach(level -> bound(canvas, level));
    canvas.end();
  }

  /** The corners of each unbroken run of levels. */
  List<List<Point>> runs() {
    List<List<Point>> runs = new ArrayList<>();
    Level before = null;
    for (Level level : line.levels()) {
      Double value = level.line(line.kind());
      if (value == null) {
        before = null;
        continue;
      }
      if (before == null || !before.meets(level)) {
        runs.add(new ArrayList<>());
      }
      runs.getLast().add(new Point(plot.x(level.from()), plot.y(value)));
      runs.getLast().add(new Point(plot.x(level.to()), plot.y(value)));
      before = level;
    }
    return runs;
  }

  private void bands(Canvas canvas) {
    List<Point> high = new ArrayList<>();
    List<Point> low = new ArrayList<>();
    Level before = null;
    for (Level level : line.levels()) {
      if (before != null && !(before.meets(level) && level.hasBand())) {
        band(canvas, high, low);
        before = null;
      }
      Double top = level.step().high();
      Double bottom = level.step().low();
      if (top != null && bottom != null) {
        high.add(new Point(plot.x(level.from()), plot.y(top)));
        high.add(new Point(plot.x(level.to()), plot.y(top)));
        low.addFirst(new Point(plot.x(level.from()), plot.y(bottom)));
        low.addFirst(new Point(plot.x(level.to()), plot.y(bottom)));
        before = level;
      }
    }
    if (before != null) {
      band(canvas, high, low);
    }
  }

  private void band(Canvas canvas, List<Point> high, List<Point> low) {
    List<Point> outline = new ArrayList<>(high);
    outline.addAll(low);
    canvas.path(List.of(outline), true, LineStyle.band(line.hue()));
    canvas.path(List.of(List.copyOf(high), List.copyOf(low)), false, LineStyle.edge(line.hue()));
    high.clear();
    low.clear();
  }

  /** A thin line with an arrow that points to the side on which the true level lies. */
  private void bound(Canvas canvas, Level level) {
    Double bound = level.bound(line.kind());
    if (bound == null) {
      return;
    }
    double y = plot.y(bound);
    double left = plot.x(level.from());
    double right = plot.x(level.to());
    double middle = (left + right) / 2;
    double tip = level.step().high() != null ? y + 2 * ARROW : y - 2 * ARROW;
    canvas.path(
        List.of(List.of(new Point(left, y), new Point(right, y))),
        false,
        LineStyle.edge(line.hue()));
    canvas.path(
        List.of(
            List.of(
                new Point(middle - ARROW, y),
                new Point(middle + ARROW, y),
                new Point(middle, tip))),
        true,
        Style.filled(line.hue().line()));
  }

  private void dot(Canvas canvas, Point at) {
    if (at.x() > plot.box().left() + 0.5 && at.x() < plot.box().right() - 0.5) {
      canvas.circle(at.x(), at.y(), DOT, Style.filled(line.hue().line()));
    }
  }

  /** The rectangles that its strokes take, where no label may stand. */
  List<Box> taken() {
    List<Box> taken = new ArrayList<>();
    for (List<Point> run : runs()) {
      for (int i = 1; i < run.size(); i++) {
        taken.add(around(run.get(i - 1), run.get(i)));
      }
    }
    for (Level level : line.levels()) {
      Stream.of(level.bound(line.kind()), level.low(), level.high())
          .filter(Objects::nonNull)
          .forEach(value -> taken.add(across(level, value)));
      arrow(level).ifPresent(taken::add);
    }
    return taken;
  }

  private Optional<Box> arrow(Level level) {
    Double bound = level.bound(line.kind());
    if (bound == null) {
      return Optional.empty();
    }
    double x = (plot.x(level.from()) + plot.x(level.to())) / 2;
    double y = plot.y(bound);
    return Optional.of(new Box(x - ARROW, y - 2 * ARROW, x + ARROW, y + 2 * ARROW));
  }

  private Box across(Level level, double value) {
    double y = plot.y(value);
    return around(new Point(plot.x(level.from()), y), new Point(plot.x(level.to()), y));
  }

  private static Box around(Point a, Point b) {
    return new Box(
        Math.min(a.x(), b.x()) - 1,
        Math.min(a.y(), b.y()) - 1.5,
        Math.max(a.x(), b.x()) + 1,
        Math.max(a.y(), b.y()) + 1.5);
  }
}
