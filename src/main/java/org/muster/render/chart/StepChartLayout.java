package org.muster.render.chart;

import java.util.List;
import java.util.stream.DoubleStream;
import org.muster.render.chart.Canvas.Anchor;
import org.muster.render.chart.StepChart.Mark;

/** Where everything stands in a step chart of one width. */
final class StepChartLayout {
  private static final double LEAST_PLOT = 120;

  /** A plot to be made lower is not made lower than this. */
  private static final double LOWEST_PLOT = 96;

  private static final double MOST_PLOT = 165;
  private static final double PLOT_SHARE = 0.3;

  private final StepChart chart;
  private final List<Line> lines;
  private final Legend legend;
  private final EndLabels ends;
  private final MarkLabels marks;
  private final Plot plot;
  private final LevelLabels levels;
  private final Key key;
  private final Ruler ruler;

  StepChartLayout(StepChart chart, double width, double lower, Ruler ruler) {
    this.chart = chart;
    this.ruler = ruler;
    lines = Line.of(chart);
    legend = Legend.of(lines, width, ruler);
    ends = EndLabels.of(lines, chart.to(), width, ruler);
    ValueScale values = values(lines);
    double left = Axes.margin(values, ruler);
    double right = width - ends.margin();
    Plot flat = new Plot(chart.from(), chart.to(), values, new Box(left, 0, right, 1));
    List<Mark> inside = chart.marks().stream().filter(this::isInside).toList();
    marks = MarkLabels.of(inside, mark -> flat.x(mark.date()), width, ruler);
    double unit = chart.unit().isBlank() ? 4 : Type.LEADING + 5;
    double top = legend.height() + MarkStrokes.height(marks) + unit;
    double usual = Math.clamp(width * PLOT_SHARE, LEAST_PLOT, MOST_PLOT);
    double wanted = Math.max(LOWEST_PLOT, (isEmpty() ? LEAST_PLOT : usual) - lower);
    double height = Math.max(wanted, ends.height());
    plot = new Plot(chart.from(), chart.to(), values, new Box(left, top, right, top + height));
    levels = LevelLabels.of(lines, plot, rules(inside), ruler);
    key = new Key(width, ruler);
    key.addNumbered(marks.numbered());
    key.addOutside(chart.marks().stream().filter(m -> !isInside(m)).toList());
    key.addLevels(ends.without());
    key.addLevels(levels.without());
  }

  private List<Box> rules(List<Mark> inside) {
    return inside.stream()
        .map(mark -> plot.x(mark.date()))
        .map(x -> new Box(x - 1, plot.box().top(), x + 1, plot.box().bottom()))
        .toList();
  }

  private boolean isEmpty() {
    return lines.stream().allMatch(line -> line.levels().isEmpty());
  }

  private boolean isInside(Mark mark) {
    return !mark.date().isBefore(chart.from()) && !mark.date().isAfter(chart.to());
  }

  private static ValueScale values(List<Line> lines) {
    double[] values =
        lines.stream().flatMap(line -> line.levels().stream()).mapToDouble(Level::top).toArray();
    return values.length == 0
        ? ValueScale.EMPTY
        : ValueScale.of(
            DoubleStream.of(values).max().orElse(0),
            DoubleStream.of(values).allMatch(v -> v == Math.rint(v)));
  }

  double height() {
    return Math.ceil(plot.box().bottom() + Axes.height() + key.height());
  }

  void draw(Canvas canvas) {
    Axes axes = new Axes(plot, ruler);
    MarkStrokes markStrokes =
        new MarkStrokes(marks, plot, legend.height() + MarkStrokes.height(marks));
    legend.draw(canvas);
    axes.drawGrid(canvas);
    markStrokes.drawRules(canvas);
    unit(canvas);
    axes.drawTime(canvas);
    lines.forEach(line -> new StepLine(plot, line).draw(canvas));
    levels.draw(canvas);
    ends.draw(canvas, plot);
    markStrokes.drawLabels(canvas, ruler);
    if (isEmpty()) {
      empty(canvas);
    }
    key.draw(canvas, plot.box().bottom() + Axes.height());
  }

  private void unit(Canvas canvas) {
    double y = plot.box().top() - 8;
    new Lettering(chart.unit(), 0, y, Type.SMALL, Palette.MUTED, Anchor.START, false)
        .drawOnPaper(canvas);
  }

  private void empty(Canvas canvas) {
    Box box = plot.box();
    canvas.text(
        (box.left() + box.right()) / 2,
        (box.top() + box.bottom()) / 2,
        ruler.language().say("no figure reported"),
        Type.TEXT + 1,
        Palette.MUTED,
        Anchor.MIDDLE,
        false);
  }
}
