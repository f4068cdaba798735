package org.muster.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date as exact as its source: EDTF (ISO 8601-2:2019) levels 0 and 1, one-of sets with ranges
 * {@code [a..b]}, and sub-year groupings 21 to 41. It never becomes more exact than it was given.
 */
public final class PartialDate implements Comparable<PartialDate> {
  private final String text;
  private final LocalDate earliest;
  private final LocalDate latest;

  private PartialDate(String text, LocalDate earliest, LocalDate latest) {
    this.text = text;
    this.earliest = earliest;
    this.latest = latest;
  }

  /**
   * Reads an EDTF text.
   *
   * @throws IllegalArgumentException if it is none, with what is wrong
   */
  public static PartialDate parse(String text) {
    throw new UnsupportedOperationException(text);
  }

  /** An exact day. */
  public static PartialDate of(LocalDate day) {
    return new PartialDate(day.toString(), day, day);
  }

  /** The EDTF text as given. */
  public String text() {
    return text;
  }

  /** First day that it can be; {@link LocalDate#MIN} if open. */
  public LocalDate earliest() {
    return earliest;
  }

  /** Last day that it can be; {@link LocalDate#MAX} if open or unknown. */
  public LocalDate latest() {
    return latest;
  }

  /**
   * As a reader would write it in English: "Oct 2018", "early 2020", "one day between 1 Jun and 31
   * Jul 2020".
   */
  public String display() {
    return text;
  }

  /** Whether it is one exact day. */
  public boolean exactDay() {
    return earliest.equals(latest);
  }

  @Override
  public int compareTo(PartialDate other) {
    int c = earliest.compareTo(other.earliest);
    c = c != 0 ? c : latest.compareTo(other.latest);
    return c != 0 ? c : text.compareTo(other.text);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PartialDate that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
