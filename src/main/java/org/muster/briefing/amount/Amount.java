package org.muster.briefing.amount;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muster.domain.Quantity;
import org.muster.domain.Quantity.Reason;
import org.muster.domain.Speech;

/**
 * A number of persons that can be added to and taken from. Low, best and high are reckoned
 * separately; where one part has no best, the result has none. Nothing becomes zero but a zero.
 *
 * @param low lowest count in persons; 0 where nothing bounds it from below
 * @param best best estimate in persons, null if there is none
 * @param high highest count in persons, null where nothing bounds it from above
 * @param unit 0 if the numbers are exact, else the power of ten to which they are rounded when
 *     shown: that of the coarsest approximate part, since a sum is never more exact than its parts
 * @param reasons why parts of it are unknown
 */
public record Amount(
    long low, @Nullable Long best, @Nullable Long high, long unit, Set<Reason> reasons) {
  public Amount {
    reasons = Set.copyOf(reasons);
  }

  /** An exact count. */
  public static Amount of(long count) {
    return new Amount(count, count, count, 0, Set.of());
  }

  public static Amount unknown(Reason reason) {
    return new Amount(0, null, null, 0, Set.of(reason));
  }

  public static Amount of(Quantity quantity) {
    if (quantity.reason() != null) {
      return unknown(quantity.reason());
    }
    Long best = quantity.best();
    if (best != null && quantity.low() == null && quantity.high() == null) {
      return new Amount(best, best, best, coarseness(best), Set.of());
    }
    Long low = quantity.lowInSums();
    return new Amount(low == null ? 0 : low, best, quantity.high(), 0, Set.of());
  }

  /** A maximum: however it is written, it bounds from above only. */
  public static Amount ceiling(Quantity quantity) {
    Amount given = of(quantity);
    if (given.unknown()) {
      return given;
    }
    long most = given.high != null ? given.high : given.best != null ? given.best : given.low;
    return new Amount(0, null, most, given.unit, Set.of());
  }

  /** Power of ten of the trailing zeros: 100 for 500, 10 for 1,250, 1 for 7. */
  private static long coarseness(long count) {
    long unit = 1;
    while (count > 0 && count % (10 * unit) == 0) {
      unit *= 10;
    }
    return unit;
  }

  /** By what amounts are compared: the best number, or the least where there is none. */
  public long height() {
    return best != null ? best : low;
  }

  /** Whether nothing is known of it. */
  public boolean unknown() {
    return low == 0 && best == null && high == null && !reasons.isEmpty();
  }

  /** Whether it is bounded from above only: how many there are at least is not known. */
  public boolean maximum() {
    return low == 0 && best == null && high != null;
  }

  /** Whether it is a lowest bound alone, and the other certainly more. */
  public boolean exceededBy(Amount other) {
    return best == null && high == null && other.unit == 0 && other.low > low;
  }

  /** A maximum of which another says how many there are at least; not more than the maximum. */
  public Amount atLeast(Amount other) {
    boolean exact = high != null && high == other.low && unit == 0 && other.unit == 0;
    return exact ? of(other.low) : new Amount(other.low, best, high, unit, reasons);
  }

  /** What is left when the other is taken away; never below zero. */
  public Amount minus(Amount other) {
    long unitOfBoth = Math.max(unit, other.unit);
    Long most = high == null ? null : Long.valueOf(Math.max(0, high - other.low));
    if (most != null && most == 0) {
      return new Amount(0, most, most, unitOfBoth, Set.of());
    }
    EnumSet<Reason> why = EnumSet.noneOf(Reason.class);
    why.addAll(reasons);
    why.addAll(other.reasons);
    return new Amount(
        other.high == null ? 0 : Math.max(0, low - other.high),
        best == null || other.best == null ? null : Long.valueOf(Math.max(0, best - other.best)),
        most,
        unitOfBoth,
        why);
  }

  /**
   * Whether even the least of this is more than the most that the other can be; an approximate
   * number may be half its unit off.
   */
  public boolean certainlyExceeds(Amount other) {
    return other.high != null && low - unit / 2 > other.high + other.unit / 2;
  }

  /** The same with its numbers rounded as they are shown. */
  public Amount asShown() {
    return unit <= 1
        ? this
        : new Amount(
            rounded(low),
            best == null ? null : Long.valueOf(rounded(best)),
            high == null ? null : Long.valueOf(rounded(high)),
            unit,
            reasons);
  }

  /** In English, as {@link Quantity#display()} writes it. */
  public String text() {
    return text(Speech.ENGLISH);
  }

  /** In a language, as {@link Quantity#display(Speech)} writes it. */
  public String text(Speech speech) {
    if (unknown()) {
      return speech.say("unknown ({0})", reasons(speech));
    }
    if (best == null) {
      return bounds(speech);
    }
    if (unit > 0) {
      return number(best, speech);
    }
    boolean exact = best == low && best.equals(high);
    String number = number(best, speech);
    return exact ? number : number + " (" + bounds(speech) + ")";
  }

  /** Why it is not known: "not reported"; empty if it is. */
  String reasons(Speech speech) {
    return String.join(", ", reasons.stream().sorted().map(r -> r.words(speech)).toList());
  }

  private String bounds(Speech speech) {
    if (high == null) {
      return speech.say("at least {0}", number(low, speech));
    }
    if (low == 0) {
      return speech.say("up to {0}", number(high, speech));
    }
    return unit > 0 && rounded(low) == rounded(high)
        ? number(high, speech)
        : speech.say("{0} to {1}", number(low, speech), number(high, speech));
  }

  private String number(long count, Speech speech) {
    String number = speech.number(rounded(count));
    return unit > 0 ? speech.say("about {0}", number) : number;
  }

  /**
   * By which number a language chooses the form of a word that follows the text: "1 killed", in
   * Danish "1 dræbt" but "2 dræbte". The last number in the text.
   */
  public long plural() {
    return rounded(best != null ? best : high != null ? high : low);
  }

  /** To the unit, or to as fine a one as leaves a figure: 300 of about 1,000 are not about 0. */
  private long rounded(long count) {
    long fine = unit;
    while (fine > 1 && count < fine / 2) {
      fine /= 10;
    }
    return fine <= 1 ? count : (count + fine / 2) / fine * fine;
  }

  /**
   * Low as a figure shows it: null where it is not known, or only approximate beside a best one;
   * alone it is rounded as its text is, or a chart of "at least about 2,800" were blank.
   */
  public @Nullable Long shownLow() {
    if (best == null) {
      return low == 0 ? null : Long.valueOf(rounded(low));
    }
    return unit > 0 ? null : Long.valueOf(low);
  }

  /** Best as a figure shows it, rounded where it is approximate. */
  public @Nullable Long shownBest() {
    return best == null ? null : Long.valueOf(rounded(best));
  }

  /**
   * High as a figure shows it: null where it is not known, or only approximate beside a best one.
   */
  public @Nullable Long shownHigh() {
    if (best == null) {
      return high == null ? null : Long.valueOf(rounded(high));
    }
    return unit > 0 ? null : high;
  }
}
