package org.muster.render.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import org.muster.render.chart.Canvas.Anchor;
import org.muster.render.chart.Canvas.Point;
import org.muster.render.chart.Canvas.Style;

/**
 * Labels right of the plot, one for each line that reaches the end of the time axis: its last level
 * and, where the drawing is wide enough, its name. Moved apart where they would overlap, with a
 * thin leader to the line's end.
 */
final class EndLabels {
  private static final double GAP = 7;
  private static final double LEAST_MARGIN = 14;
  private static final double APART = 3;

  /**
   * One label.
   *
   * @param value lines of the level, bold
   * @param name lines of the name; none in a narrow drawing
   * @param at where the line ends on the value axis
   */
  private record Label(List<String> value, List<String> name, int colour, double at) {
    double height() {
      return (value.size() + name.size()) * Type.LEADING;
    }
  }

  /** No plot is made higher than this for the sake of its labels. */
  private static final double MOST_HEIGHT = 300;

  private final List<Label> labels;
  private final double margin;
  private final List<String> without;

  private EndLabels(List<Label> labels, double margin, List<String> without) {
    this.labels = labels;
    this.margin = margin;
    this.without = without;
  }

  static EndLabels of(List<Line> lines, LocalDate to, double width, Ruler ruler) {
    boolean narrow = width < Type.NARROW;
    double most = width * (narrow ? 0.26 : 0.23);
    List<Line> reaching = lines.stream().filter(line -> reaches(line, to)).toList();
    List<Label> named = labels(reaching, !narrow, most, ruler);
    List<Label> labels =
        height(named) <= MOST_HEIGHT ? named : labels(reaching, false, most, ruler);
    if (height(labels) > MOST_HEIGHT) {
      return new EndLabels(
          List.of(),
          LEAST_MARGIN,
          reaching.stream().map(line -> line.last(ruler.language())).toList());
    }
    double widest =
        labels.stream()
            .flatMapToDouble(
                l ->
                    DoubleStream.concat(
                        l.value().stream().mapToDouble(t -> ruler.width(t, Type.TEXT, true)),
                        l.name().stream().mapToDouble(t -> ruler.width(t, Type.TEXT, false))))
            .max()
            .orElse(0);
    return new EndLabels(labels, labels.isEmpty() ? LEAST_MARGIN : GAP + widest, List.of());
  }

  private static List<Label> labels(List<Line> lines, boolean named, double most, Ruler ruler) {
    return lines.stream()
        .map(line -> label(line, named, most, ruler))
        .sorted(Comparator.comparingDouble(Label::at).reversed())
        .toList();
  }

  /** Whether a line goes on to the end of the time axis, so that its label stands beside it. */
  static boolean reaches(Line line, LocalDate to) {
    return !line.levels().isEmpty() && line.levels().getLast().to().equals(to);
  }

  private static Label label(Line line, boolean named, double most, Ruler ruler) {
    Level last = line.levels().getLast();
    List<String> value =
        ruler.wrap(NumberText.of(last.step(), ruler.language()), Type.TEXT, true, most - GAP);
    List<String> name = named ? ruler.wrap(line.name(), Type.TEXT, false, most - GAP) : List.of();
    return new Label(value, name, line.hue().text(), last.anchor(line.kind()));
  }

  double margin() {
    return margin;
  }

  /** Height of a plot beside which all of them have room. */
  double height() {
    return height(labels);
  }

  private static double height(List<Label> labels) {
    return labels.stream().mapToDouble(l -> l.height() + APART).sum();
  }

  /** What is said at the lines' ends where there is no room for it. */
  List<String> without() {
    return without;
  }

  void draw(Canvas canvas, Plot plot) {
    double[] tops = tops(plot);
    for (int i = 0; i < tops.length; i++) {
      Label label = labels.get(i);
      double y = tops[i] + Type.TEXT;
      double x = plot.box().right() + GAP;
      leader(canvas, plot, label, y);
      for (String text : label.value()) {
        canvas.text(x, y, text, Type.TEXT, label.colour(), Anchor.START, true);
        y += Type.LEADING;
      }
      for (String text : label.name()) {
        canvas.text(x, y, text, Type.TEXT, label.colour(), Anchor.START, false);
        y += Type.LEADING;
      }
    }
  }

  /** The first line of each label at its level, then pushed down, then back up from the bottom. */
  private double[] tops(Plot plot) {
    double[] tops = new double[labels.size()];
    double free = plot.box().top() - Type.TEXT / 2;
    for (int i = 0; i < tops.length; i++) {
      tops[i] = Math.max(free, plot.y(labels.get(i).at()) - Type.TEXT * 0.7);
      free = tops[i] + labels.get(i).height() + APART;
    }
    double end = plot.box().bottom() + Type.TEXT / 2;
    for (int i = tops.length - 1; i >= 0; i--) {
      tops[i] = Math.min(tops[i], end - labels.get(i).height());
      end = tops[i] - APART;
    }
    return tops;
  }

  private static void leader(Canvas canvas, Plot plot, Label label, double baseLine) {
    double from = plot.y(label.at());
    double to = baseLine - Type.TEXT * 0.3;
    if (Math.abs(from - to) < 4) {
      return;
    }
    List<Point> way = new ArrayList<>();
    way.add(new Point(plot.box().right() + 1, from));
    way.add(new Point(plot.box().right() + GAP / 2, from));
    way.add(new Point(plot.box().right() + GAP / 2, to));
    way.add(new Point(plot.box().right() + GAP - 1, to));
    canvas.path(List.of(way), false, Style.line(Palette.RULE, 0.5));
  }
}
