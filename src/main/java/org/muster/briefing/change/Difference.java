package org.muster.briefing.change;

import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Amount;
import org.muster.briefing.amount.Words;

/**
 * The difference of two figures, in words.
 *
 * <p>Rule: best estimates are subtracted, and two maxima; the result is as exact as the coarser of
 * both. A figure that becomes known, or is no longer known, says so and is not counted from zero.
 * Two ranges have no difference; old and new stand side by side. Reason: unknown is not zero, and
 * the difference of two ranges would be a range that nobody stated.
 */
public final class Difference {
  private final Words words;

  /** Differences in a language. */
  public Difference(Words words) {
    this.words = words;
  }

  /** For example "+285", "about -1,200", "now known"; empty if nothing can be said. */
  public String of(Amount before, Amount after) {
    if (before.unknown()) {
      return after.unknown() ? "" : words.say("now known");
    }
    return after.unknown() ? words.say("no longer known") : signed(before, after);
  }

  private String signed(Amount before, Amount after) {
    Long from = point(before);
    Long to = point(after);
    if (from == null || to == null || (before.best() == null) != (after.best() == null)) {
      return "";
    }
    long unit = Math.max(before.unit(), after.unit());
    long difference = to - from;
    long size = Math.abs(difference);
    long rounded = unit <= 1 ? size : (size + unit / 2) / unit * unit;
    if (rounded == 0) {
      return "";
    }
    String signed = (difference < 0 ? "-" : "+") + words.number(rounded);
    return unit > 0 ? words.say("about {0}", signed) : signed;
  }

  /** The best estimate, or a maximum; null for any other range. */
  private static @Nullable Long point(Amount amount) {
    return amount.best() != null ? amount.best() : amount.low() == 0 ? amount.high() : null;
  }
}
