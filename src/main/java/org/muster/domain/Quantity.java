package org.muster.domain;

import org.jspecify.annotations.Nullable;

/**
 * A count as a source gives it: the text, and what can be read from it. Nothing is ever read as
 * zero but a zero.
 *
 * <table>
 * <caption>How texts are read</caption>
 * <tr><td>{@code 285}</td><td>exact: low, best and high 285</td></tr>
 * <tr><td>{@code 1,200}, {@code 1 200}, {@code 1'200}</td><td>exact; {@code 1.200}, {@code 1234,567}
 *     and {@code 0,285} are refused, as they may be fractions</td></tr>
 * <tr><td>{@code ~500}, {@code c. 500}, {@code about 500}</td><td>approximate: best 500, neither low
 *     nor high</td></tr>
 * <tr><td>{@code up to 195}, {@code no more than 195}, {@code max. 195}, {@code <=195}</td><td>high
 *     195 only</td></tr>
 * <tr><td>{@code less than 195}, {@code <195}</td><td>high 194 only: persons are whole</td></tr>
 * <tr><td>{@code at least 20}, {@code min. 20}, {@code >=20}, {@code 20+}</td><td>low 20 only</td></tr>
 * <tr><td>{@code more than 20}, {@code over 20}, {@code >20}</td><td>low 21 only: persons are
 *     whole</td></tr>
 * <tr><td>{@code 100..150}, {@code 100-150}, {@code 100 to 150}</td><td>low 100, high 150, no
 *     best; {@code 3-3} is exact</td></tr>
 * <tr><td>{@code 11 (11..12)}, {@code 11 (10-12)}</td><td>best 11, low 11, high 12</td></tr>
 * <tr><td>{@code 11 (at least 10)}, {@code 11 (up to 12)}</td><td>best 11, and low 10 or high 12
 *     alone</td></tr>
 * <tr><td>blank, {@code -}, {@code unknown}, {@code not stated}</td><td>unknown: not reported</td></tr>
 * <tr><td>{@code withheld}, {@code classified}</td><td>unknown: withheld</td></tr>
 * <tr><td>{@code n/a}, {@code not applicable}</td><td>unknown: not applicable</td></tr>
 * <tr><td>{@code not collected}</td><td>unknown: not collected</td></tr>
 * <tr><td>{@code several}, {@code dozens}, {@code many}</td><td>unknown: not counted</td></tr>
 * </table>
 *
 * A negative number is refused, also {@code -99}: which codes mean "missing" is for a file's layout
 * to say.
 *
 * @param text as given, trimmed; empty if nothing was given
 * @param low lowest count in persons, null if not known
 * @param best best estimate in persons, null if there is none
 * @param high highest count in persons, null if not known
 * @param reason why nothing is known; null exactly when something is
 */
public record Quantity(
    String text,
    @Nullable Long low,
    @Nullable Long best,
    @Nullable Long high,
    Qualifier qualifier,
    @Nullable Reason reason) {

  public Quantity {
    refuseNegative(low);
    refuseNegative(best);
    refuseNegative(high);
    boolean known = low != null || best != null || high != null;
    if (known != (reason == null) || known == (qualifier == Qualifier.UNKNOWN)) {
      throw new IllegalArgumentException("a count has a reason exactly when it is unknown");
    }
    if (best == null && low != null && high != null && low > high) {
      throw new IllegalArgumentException("the lowest count " + low + " is above " + high);
    }
  }

  private static void refuseNegative(@Nullable Long count) {
    if (count != null && count < 0) {
      throw new IllegalArgumentException("a count is negative: " + count);
    }
  }

  /** How the text limits the count. */
  public enum Qualifier {
    EXACT,
    APPROXIMATE,
    UP_TO,
    AT_LEAST,
    RANGE,
    UNKNOWN
  }

  /** Why a count is unknown. */
  public enum Reason {
    /** The source says nothing. */
    NOT_REPORTED,
    /** The publisher keeps it back. */
    WITHHELD,
    NOT_APPLICABLE,
    NOT_COLLECTED,
    /** Said in words that are no number, as "several". */
    NOT_COUNTED;

    /** In lower-case words, for example {@code not reported}. */
    public String words() {
      return words(Speech.ENGLISH);
    }

    /** In words of another language. */
    public String words(Speech speech) {
      return switch (this) {
        case NOT_REPORTED -> speech.say("not reported");
        case WITHHELD -> speech.say("withheld");
        case NOT_APPLICABLE -> speech.say("not applicable");
        case NOT_COLLECTED -> speech.say("not collected");
        case NOT_COUNTED -> speech.say("not counted");
      };
    }
  }

  /** Whether nothing is known of the count. */
  public boolean unknown() {
    return reason != null;
  }

  /** Whether it says that there is, or may be, at least one; also as "several" or the like. */
  public boolean somebody() {
    return above(low) || above(best) || above(high) || reason == Reason.NOT_COUNTED;
  }

  private static boolean above(@Nullable Long count) {
    return count != null && count > 0;
  }

  /** An exact count. */
  public static Quantity of(long count) {
    return new Quantity(Long.toString(count), count, count, count, Qualifier.EXACT, null);
  }

  /** Nothing known, for the given reason; its text is blank or the reason's words. */
  public static Quantity unknown(Reason reason) {
    String text = reason == Reason.NOT_REPORTED ? "" : reason.words();
    return new Quantity(text, null, null, null, Qualifier.UNKNOWN, reason);
  }

  /**
   * Reads a count.
   *
   * @throws IllegalArgumentException if the text is none of the forms above, is negative or does
   *     not fit; the message says why, as the end of a sentence
   */
  public static Quantity parse(String text) {
    return QuantityReader.read(text);
  }

  /**
   * Reads the count of a {@link Measure#CHANGE}, as {@link #parse} does.
   *
   * @throws IllegalArgumentException as there; of a negative count the message names the measure
   *     that is meant
   */
  public static Quantity parseChange(String text) {
    return QuantityReader.readChange(text);
  }

  /**
   * Whether the best estimate lies outside the range given with it, or the range runs backwards.
   * Such a count is kept as it was published, so that published totals come out: in UCDP GED 21.1
   * the highest count is below the lowest in 869 of 176,579 events.
   */
  public boolean disordered() {
    return best != null && ((low != null && best < low) || (high != null && best > high));
  }

  /**
   * Low as sums take it. Rule: beside a best estimate, a highest count says that there may be more;
   * that there may be fewer it does not say. So {@code 1200 (up to 1204)} and 5 are at least 1,205,
   * as 1200 and 5 would be, and not at least 5.
   */
  public @Nullable Long lowInSums() {
    return low == null && high != null ? best : low;
  }

  /**
   * As a reader would write it in English: "about 1,500", "up to 195", "11 (11 to 12)", "unknown
   * (withheld)".
   */
  public String display() {
    return display(Speech.ENGLISH);
  }

  /** As a reader would write it in another language. */
  public String display(Speech speech) {
    if (reason != null) {
      return speech.say("unknown ({0})", reason.words(speech));
    }
    if (best == null) {
      return bounds(speech);
    }
    String number = speech.number(best);
    if (low == null && high == null) {
      return speech.say("about {0}", number);
    }
    return best.equals(low) && best.equals(high) ? number : number + " (" + bounds(speech) + ")";
  }

  private String bounds(Speech speech) {
    if (low == null) {
      return high == null ? "" : speech.say("up to {0}", speech.number(high));
    }
    return high == null
        ? speech.say("at least {0}", speech.number(low))
        : speech.say("{0} to {1}", speech.number(low), speech.number(high));
  }
}
