package org.muster.render.chart;

import java.util.stream.DoubleStream;

/**
 * A value axis from 0 with round steps of 1, 2 or 5 times a power of ten.
 *
 * @param step between two ticks
 * @param top end of the axis, a multiple of the step with a little room above the largest value
 */
record ValueScale(double step, double top) {
  private static final int INTERVALS = 5;

  /** An axis without values: its only tick is 0. */
  static final ValueScale EMPTY = new ValueScale(4, 1);

  /** Share of the axis that the largest value may fill, so that its label finds room above. */
  private static final double FILL = 0.94;

  /**
   * An axis for values up to a maximum.
   *
   * @param max 0 or more
   * @param whole whether only whole numbers occur, so that the ticks are whole too
   */
  static ValueScale of(double max, boolean whole) {
    double step = whole || max == 0 ? 1 : smallest(max);
    while (step * INTERVALS < max) {
      step = next(step);
    }
    double top = Math.max(step, Math.ceil(max / step) * step);
    return new ValueScale(step, max > FILL * top ? top + step : top);
  }

  private static double smallest(double max) {
    double step = 1;
    while (step * INTERVALS > max && step > 0.01) {
      step /= 10;
    }
    return step;
  }

  /** The next of 1, 2, 5, 10, 20, 50 and so on. */
  private static double next(double step) {
    double power = 1;
    while (power * 10 <= step * 1.0001) {
      power *= 10;
    }
    while (power > step * 1.0001) {
      power /= 10;
    }
    double lead = step / power;
    return lead < 1.5 ? 2 * power : lead < 3.5 ? 5 * power : 10 * power;
  }

  /** The ticks from 0 to the top. */
  double[] ticks() {
    return DoubleStream.iterate(0, i -> i <= Math.round(top / step), i -> i + 1)
        .map(i -> i * step)
        .toArray();
  }
}
