package org.muster.render.chart;

import org.muster.language.Language;

/** Numbers as a reader sees them. */
final class NumberText {
  private NumberText() {}

  /** A step's own words, or else its numbers. */
  static String of(StepChart.Step step, Language language) {
    return of(new Extent(step.value(), step.low(), step.high()), step.note(), language);
  }

  /** The words, or else the numbers; empty if there is neither. */
  static String of(Extent extent, String words, Language language) {
    if (!words.isBlank()) {
      return words.strip();
    }
    Double value = extent.value();
    Double low = extent.low();
    Double high = extent.high();
    if (value != null) {
      return language.amount(value);
    }
    if (low != null && high != null) {
      return language.amount(low) + "–" + language.amount(high);
    }
    if (high != null) {
      return language.say("up to {0}", language.amount(high));
    }
    return low == null ? "" : language.say("at least {0}", language.amount(low));
  }
}
