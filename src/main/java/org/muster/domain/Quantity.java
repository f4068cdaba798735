package org.muster.domain;

import org.jspecify.annotations.Nullable;

/**
 * A count as a source gives it: the text, and what can be read from it. Nothing is ever read as
 * zero but a zero.
 *
 * <table>
 * <caption>How texts are read</caption>
 * <tr><td>{@code 285}</td><td>exact: low, best and high 285</td></tr>
 * <tr><td>{@code ~500}, {@code about 500}</td><td>approximate: best 500, neither low nor high</td></tr>
 * <tr><td>{@code up to 195}, {@code <=195}</td><td>high 195 only</td></tr>
 * <tr><td>{@code at least 20}, {@code >=20}</td><td>low 20 only</td></tr>
 * <tr><td>{@code 100..150}, {@code 100-150}</td><td>low 100, high 150, no best</td></tr>
 * <tr><td>{@code 11 (11..12)}</td><td>best 11, low 11, high 12</td></tr>
 * <tr><td>{@code several}, {@code unknown}, {@code withheld}, blank</td><td>unknown, with its reason</td></tr>
 * </table>
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
    NOT_COUNTED
  }

  /** Whether nothing is known of the count. */
  public boolean unknown() {
    return reason != null;
  }

  /** An exact count. */
  public static Quantity of(long count) {
    return new Quantity(Long.toString(count), count, count, count, Qualifier.EXACT, null);
  }

  /** Nothing known, for the given reason. */
  public static Quantity unknown(Reason reason) {
    return new Quantity("", null, null, null, Qualifier.UNKNOWN, reason);
  }

  /**
   * Reads a count.
   *
   * @throws IllegalArgumentException if the text is none of the forms above, is negative or does
   *     not fit
   */
  public static Quantity parse(String text) {
    throw new UnsupportedOperationException(text);
  }
}
