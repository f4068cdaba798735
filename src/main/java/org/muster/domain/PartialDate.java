package org.muster.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date as exact as its source: EDTF (ISO 8601-2:2019) levels 0 and 1, one-of sets with ranges
 * {@code [a..b]}, and sub-year groupings 21 to 41. It never becomes more exact than it was given;
 * only a time of day is left out, and the day is the one written, whatever the time's zone.
 *
 * <p>Its bounds are strict: a qualifier does not widen them. Seasons take the meteorological months
 * (winter 2020: December 2020 to February 2021).
 */
public final class PartialDate implements Comparable<PartialDate> {
  /** Length of {@code YYYY-MM-DD}. */
  private static final int DAY = 10;

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
   * @throws IllegalArgumentException if it is none, or uses other parts of level 2; the message
   *     says why, as the end of a sentence
   */
  public static PartialDate parse(String text) {
    PartialDate days = plainDays(text);
    if (days != null) {
      return days;
    }
    Edtf edtf = EdtfReader.read(text);
    return new PartialDate(text, edtf.earliest(), edtf.latest());
  }

  /**
   * The date, if the text is a valid {@code YYYY-MM-DD} or {@code YYYY-MM-DD/YYYY-MM-DD}: nearly
   * all dates are.
   */
  private static @Nullable PartialDate plainDays(String text) {
    if (text.length() == DAY) {
      LocalDate day = plainDay(text, 0);
      return day == null ? null : new PartialDate(text, day, day);
    }
    if (text.length() != 2 * DAY + 1 || text.charAt(DAY) != '/') {
      return null;
    }
    LocalDate from = plainDay(text, 0);
    LocalDate to = plainDay(text, DAY + 1);
    return from == null || to == null || from.isAfter(to) ? null : new PartialDate(text, from, to);
  }

  /** The day that begins at a place of the text; null if there is none. */
  private static @Nullable LocalDate plainDay(String text, int at) {
    if (text.charAt(at + 4) != '-' || text.charAt(at + 7) != '-') {
      return null;
    }
    int year = Digits.number(text, at, at + 4);
    int month = Digits.number(text, at + 5, at + 7);
    int day = Digits.number(text, at + 8, at + DAY);
    return year >= 0 && Digits.isDay(year, month, day) ? LocalDate.of(year, month, day) : null;
  }

  /**
   * An exact day.
   *
   * @throws IllegalArgumentException if its year is not within -9999..9999: EDTF writes longer
   *     years without a day
   */
  public static PartialDate of(LocalDate day) {
    int year = day.getYear();
    return year >= 0 && year <= 9999
        ? new PartialDate(day.toString(), day, day)
        : parse(day.toString());
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
    return display(Speech.ENGLISH);
  }

  /** As a reader would write it in another language. */
  public String display(Speech speech) {
    return earliest.equals(latest) && text.length() == DAY && earliest.getYear() >= 1000
        ? speech.day(earliest)
        : EdtfReader.read(text).words(speech);
  }

  /**
   * As a reader would write the one day within it on which something was, began or ended: as {@link
   * #display(Speech)}, but of an interval with one end "2019 or earlier" or "May 2020 or later",
   * and of one with none "date not stated".
   */
  public String moment(Speech speech) {
    return earliest.equals(LocalDate.MIN) || latest.equals(LocalDate.MAX)
        ? EdtfReader.read(text).moment(speech)
        : display(speech);
  }

  /** Whether it says nothing of when: an interval without beginning and end. */
  public boolean blank() {
    return earliest.equals(LocalDate.MIN) && latest.equals(LocalDate.MAX);
  }

  /** Whether it is one day, however sure. */
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
