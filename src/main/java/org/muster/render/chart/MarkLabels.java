package org.muster.render.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.muster.render.chart.Canvas.Anchor;
import org.muster.render.chart.StepChart.Mark;

/**
 * Places the labels of marks in levels above the plot: from the last mark to the first, each on the
 * lowest level whose labels it does not overlap, so that no mark's rule runs through an earlier
 * label. What finds no level is numbered in the order of time and told in the key.
 */
final class MarkLabels {
  private static final double GAP = 3;

  /**
   * A mark with its label.
   *
   * @param level 0 is next to the plot
   * @param start left end of the label
   */
  record Labelled(Mark mark, double x, int level, double start, Anchor anchor) {}

  /**
   * A mark with a number.
   *
   * @param number from 1
   */
  record Numbered(Mark mark, double x, int number) {}

  private final List<Labelled> labelled = new ArrayList<>();
  private final List<Numbered> numbered = new ArrayList<>();

  private MarkLabels() {}

  /**
   * Places labels.
   *
   * @param x where a mark stands
   * @param width of the drawing, which no label leaves
   */
  static MarkLabels of(List<Mark> marks, ToDoubleFunction<Mark> x, double width, Ruler ruler) {
    MarkLabels labels = new MarkLabels();
    List<Mark> ordered = marks.stream().sorted(Comparator.comparing(Mark::date)).toList();
    int levels = width < Type.NARROW ? 3 : 6;
    double widest = width * (width < Type.NARROW ? 0.6 : 0.5);
    double[] ends = new double[levels];
    Arrays.fill(ends, Double.POSITIVE_INFINITY);
    List<Mark> without = new ArrayList<>();
    for (Mark mark : ordered.reversed()) {
      double needed = ruler.width(mark.label(), Type.SMALL, false);
      double at = x.applyAsDouble(mark);
      boolean back = at + GAP + needed > width;
      double start = back ? at - GAP - needed : at + GAP;
      int level = needed > widest || start < 0 ? levels : level(ends, Math.max(at, start + needed));
      if (level == levels) {
        without.addFirst(mark);
      } else {
        ends[level] = Math.min(start, at) - 2 * GAP;
        Anchor anchor = back ? Anchor.END : Anchor.START;
        labels.labelled.addFirst(new Labelled(mark, at, level, start, anchor));
      }
    }
    for (Mark mark : without) {
      int number = labels.numbered.size() + 1;
      labels.numbered.add(new Numbered(mark, x.applyAsDouble(mark), number));
    }
    return labels;
  }

  /**
   * The lowest level such that the label covers no label on it and no rule that runs through it.
   */
  private static int level(double[] ends, double end) {
    int level = ends.length;
    while (level > 0 && end <= ends[level - 1]) {
      level--;
    }
    return level;
  }

  /** In the order of time. */
  List<Labelled> labelled() {
    return labelled;
  }

  /** In the order of time. */
  List<Numbered> numbered() {
    return numbered;
  }

  /** How many levels are in use. */
  int levels() {
    return labelled.stream().mapToInt(l -> l.level() + 1).max().orElse(0);
  }
}
