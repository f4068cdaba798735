package org.muster.render.excel;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.muster.render.chart.StepChart;

/**
 * Colours of a chart's lines, RGB: those of Okabe and Ito's set for colour-blind readers that stand
 * out from white by 3:1 or more (WCAG 2.2, 1.4.11), and three dark ones.
 */
final class LineColours {
  private static final int BLUE = 0x0072B2;
  private static final int GREEN = 0x009E73;
  private static final int VERMILION = 0xD55E00;
  private static final int PURPLE = 0xCC79A7;
  private static final List<Integer> ALL =
      List.of(BLUE, GREEN, VERMILION, PURPLE, 0x404040, 0x00426B, 0x7A3600);

  private LineColours() {}

  /**
   * A colour for each line, as in the other media: its kind's own for the first of a kind; for
   * further ones those that no kind in the chart has, in turn.
   */
  static List<Integer> of(List<StepChart.Series> series) {
    List<Integer> free = new ArrayList<>(ALL);
    series.forEach(s -> free.remove(Integer.valueOf(of(s.kind()))));
    Set<StepChart.Kind> seen = EnumSet.noneOf(StepChart.Kind.class);
    List<Integer> colours = new ArrayList<>();
    int further = 0;
    for (StepChart.Series s : series) {
      colours.add(seen.add(s.kind()) ? of(s.kind()) : free.get(further++ % free.size()));
    }
    return colours;
  }

  private static int of(StepChart.Kind kind) {
    return switch (kind) {
      case STRENGTH -> BLUE;
      case STATED -> GREEN;
      case CEILING -> VERMILION;
      case IMPUTED -> PURPLE;
    };
  }
}
