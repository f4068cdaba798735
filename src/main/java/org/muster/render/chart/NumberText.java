package org.muster.render.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as a reader sees them: thousands separated by commas, two decimals at most. */
final class NumberText {
  private NumberText() {}

  static String of(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    String plain = rounded.stripTrailingZeros().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    StringBuilder text = new StringBuilder(whole);
    int first = whole.startsWith("-") ? 1 : 0;
    for (int at = whole.length() - 3; at > first; at -= 3) {
      text.insert(at, ',');
    }
    return text.append(point < 0 ? "" : plain.substring(point)).toString();
  }

  /** A step's own words, or else its numbers. */
  static String of(StepChart.Step step) {
    return of(new Extent(step.value(), step.low(), step.high()), step.note());
  }

  /** The words, or else the numbers; empty if there is neither. */
  static String of(Extent extent, String words) {
    if (!words.isBlank()) {
      return words.strip();
    }
    Double value = extent.value();
    Double low = extent.low();
    Double high = extent.high();
    if (value != null) {
      return of(value);
    }
    if (low != null && high != null) {
      return of(low) + "–" + of(high);
    }
    if (high != null) {
      return "up to " + of(high);
    }
    return low == null ? "" : "at least " + of(low);
  }
}
