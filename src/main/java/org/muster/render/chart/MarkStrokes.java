package org.muster.render.chart;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.muster.render.chart.Canvas.Anchor;
import org.muster.render.chart.Canvas.Point;
import org.muster.render.chart.Canvas.Style;
import org.muster.render.chart.MarkLabels.Labelled;
import org.muster.render.chart.MarkLabels.Numbered;

/** Draws marks: a rule down to the time axis, with a label above the plot or a number. */
final class MarkStrokes {
  private static final double FOOT = 2.2;
  private static final Style LINE = Style.line(Palette.MARK, 0.5);

  /** Neighbours whose numbers stand as one. */
  private record Group(Numbered first, Numbered last) {}

  private final MarkLabels labels;
  private final Plot plot;
  private final double bottom;

  /**
   * Marks of a plot.
   *
   * @param bottom lower end of the lowest row of labels
   */
  MarkStrokes(MarkLabels labels, Plot plot, double bottom) {
    this.labels = labels;
    this.plot = plot;
    this.bottom = bottom;
  }

  /** Room that labels and numbers take above the plot. */
  static double height(MarkLabels labels) {
    int rows = labels.levels() + (labels.numbered().isEmpty() ? 0 : 1);
    return rows * Type.LEADING;
  }

  /** Rules first, so that every label stands on them. */
  void drawRules(Canvas canvas) {
    for (Labelled mark : labels.labelled()) {
      rule(canvas, mark.mark().label(), mark.x(), baseLine(mark) - Type.SMALL * 0.7);
    }
    for (Numbered mark : labels.numbered()) {
      String title = mark.number() + " " + mark.mark().label();
      rule(canvas, title, mark.x(), bottom - 2);
    }
  }

  void drawLabels(Canvas canvas, Ruler ruler) {
    for (Labelled mark : labels.labelled()) {
      double x = mark.anchor() == Anchor.START ? mark.x() + 3 : mark.x() - 3;
      text(mark.mark().label(), x, baseLine(mark), mark.anchor(), false).drawOnPaper(canvas);
    }
    numbers(ruler).forEach(number -> number.drawOnPaper(canvas));
  }

  private double baseLine(Labelled mark) {
    int row = mark.level() + (labels.numbered().isEmpty() ? 0 : 1);
    return bottom - 4 - row * Type.LEADING;
  }

  private void rule(Canvas canvas, String title, double x, double top) {
    double foot = plot.box().bottom();
    canvas.begin(title);
    canvas.path(List.of(List.of(new Point(x, top), new Point(x, foot))), false, LINE);
    canvas.path(
        List.of(
            List.of(
                new Point(x - FOOT, foot),
                new Point(x, foot - 2 * FOOT),
                new Point(x + FOOT, foot))),
        true,
        Style.filled(Palette.MARK));
    canvas.end();
  }

  /** Numbers above their rules; those that would touch become one, as in "3–5". */
  private List<Lettering> numbers(Ruler ruler) {
    Deque<Group> groups = new ArrayDeque<>();
    for (Numbered mark : labels.numbered()) {
      Group group = new Group(mark, mark);
      while (!groups.isEmpty() && touch(groups.getLast(), group, ruler)) {
        group = new Group(groups.removeLast().first(), mark);
      }
      groups.addLast(group);
    }
    return groups.stream().map(this::number).toList();
  }

  private boolean touch(Group left, Group right, Ruler ruler) {
    return number(left).box(ruler).right() > number(right).box(ruler).left();
  }

  private Lettering number(Group group) {
    int first = group.first().number();
    int last = group.last().number();
    String text = first == last ? Integer.toString(first) : first + "–" + last;
    double x = (group.first().x() + group.last().x()) / 2;
    return text(text, x, bottom - 4, Anchor.MIDDLE, true);
  }

  private static Lettering text(String text, double x, double y, Anchor anchor, boolean bold) {
    return new Lettering(text, x, y, Type.SMALL, Palette.INK, anchor, bold);
  }
}
