package org.muster.render.chart;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A number as far as it is known. */
record Extent(@Nullable Double value, @Nullable Double low, @Nullable Double high) {

  /**
   * Checks numbers.
   *
   * @throws IllegalArgumentException if one is negative or not finite
   */
  static void check(@Nullable Double... numbers) {
    for (Double number : numbers) {
      if (number != null && (number < 0 || !Double.isFinite(number))) {
        throw new IllegalArgumentException("a level is a finite number from 0 up, not " + number);
      }
    }
  }

  /** Whether nothing is known of it. */
  boolean unknown() {
    return value == null && low == null && high == null;
  }

  /** Whether low and high are known and lie apart. */
  boolean ranges() {
    return low != null && high != null && high > low;
  }

  /** How far its bar goes: to the best value, else to the only bound that is known; 0 if none. */
  double bar() {
    return value != null ? value : high != null ? high : low != null ? low : 0;
  }

  /** The largest of its numbers; 0 if there is none. */
  double top() {
    return Stream.of(value, low, high)
        .filter(Objects::nonNull)
        .mapToDouble(Double::doubleValue)
        .max()
        .orElse(0);
  }

  /** Whether all that is known of it is whole. */
  boolean whole() {
    return Stream.of(value, low, high).filter(Objects::nonNull).allMatch(v -> v == Math.rint(v));
  }
}
