package org.muster.render.excel;

import java.util.Objects;
import java.util.stream.Stream;
import org.muster.render.chart.StepChart;

/**
 * A chart's value axis: from zero to a round number above all levels and ranges. It is set because
 * the automatic one knows nothing of the labels that need room at the top.
 *
 * @param tick distance of ticks
 */
record ValueScale(double to, double tick) {
  private static final int TICKS = 6;

  /** Part of the height above the highest level where marks have their labels. */
  private static final double LABEL_SHARE = 0.25;

  /** Labels stand at this many heights in turn, so that neighbours do not overlap. */
  private static final int LABEL_LEVELS = 3;

  private static final double LABEL_STEP = 0.08;

  static ValueScale of(StepChart chart) {
    double highest = 0;
    for (StepChart.Series series : chart.series()) {
      for (StepChart.Step step : series.steps()) {
        for (double level :
            Stream.of(step.value(), step.low(), step.high())
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .toArray()) {
          highest = Math.max(highest, level);
        }
      }
    }
    if (!chart.marks().isEmpty()) {
      highest += highest * LABEL_SHARE;
    }
    return upTo(highest);
  }

  /** An axis for values up to a highest one. */
  static ValueScale upTo(double highest) {
    double tick = round(highest / TICKS);
    return new ValueScale(Math.max(tick, Math.ceil(highest / tick) * tick), tick);
  }

  /** Number format of the ticks. */
  String format() {
    return "#,##0.##".substring(0, tick < 1 ? 8 : 5);
  }

  /** The height at which a mark has its label; marks are counted from 0. */
  double label(int mark) {
    return to - to * LABEL_STEP * (0.5 + mark % LABEL_LEVELS);
  }

  /** The next number of 1, 2 or 5 times a power of ten; 1 for none. */
  private static double round(double distance) {
    if (distance <= 0) {
      return 1;
    }
    double power = Math.pow(10, Math.floor(Math.log10(distance)));
    for (int factor : new int[] {1, 2, 5}) {
      if (factor * power >= distance) {
        return factor * power;
      }
    }
    return 10 * power;
  }
}
