package org.muster.job.settings;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.muster.domain.PartialDate;

/**
 * The time that a briefing reports on, as the settings give it.
 *
 * @param dates null if a duration is given; has a first day; without a last day it goes on to the
 *     business date
 * @param back ends on the business date; positive; null if dates are given
 */
public record ReportingPeriod(@Nullable PartialDate dates, @Nullable Period back) {
  private static final LocalDate FIRST = LocalDate.of(0, 1, 1);
  private static final int MOST_YEARS = 1_000;

  /**
   * Reads a duration such as {@code P1Y}, or a period in EDTF such as {@code 2013}, {@code
   * 2013-01-01/2013-12-31} or {@code 2013-01-01/..}.
   *
   * @throws IllegalArgumentException if it is neither, or has no first day
   */
  static ReportingPeriod parse(String text) {
    if (text.startsWith("P")) {
      return new ReportingPeriod(null, duration(text));
    }
    PartialDate dates = dates(text);
    if (dates.earliest().equals(LocalDate.MIN)) {
      throw new IllegalArgumentException("it has no first day");
    }
    return new ReportingPeriod(dates, null);
  }

  private static PartialDate dates(String text) {
    try {
      return PartialDate.parse(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "'%s' is no period, as %s; write P1Y, 2013, 2013-01-01/2013-12-31 or 2013-01-01/.."
              .formatted(text, e.getMessage()),
          e);
    }
  }

  /**
   * Reads an ISO 8601 duration in years, months, weeks or days.
   *
   * @throws IllegalArgumentException if it is none, not positive, or longer than a thousand years
   */
  static Period duration(String text) {
    Period period;
    try {
      period = Period.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("a duration is written as P1Y, P6M, P2W or P90D", e);
    }
    if (period.isNegative() || period.isZero()) {
      throw new IllegalArgumentException("a duration is positive");
    }
    if (tooLong(period)) {
      throw new IllegalArgumentException("a duration is at most P1000Y");
    }
    return period;
  }

  private static boolean tooLong(Period period) {
    try {
      return LocalDate.EPOCH.plus(period).isAfter(LocalDate.EPOCH.plusYears(MOST_YEARS));
    } catch (DateTimeException e) {
      return true;
    }
  }

  /** How the settings say it if it moves with the business date; empty if it stays. */
  String moves() {
    if (back != null) {
      return back.toString();
    }
    return dates != null && dates.latest().equals(LocalDate.MAX) ? dates.text() : "";
  }

  /**
   * First to last day for a business date. {@code P1Y} on 2020-07-01 begins on 2019-07-02. None
   * begins before the year 0000.
   *
   * @throws IllegalArgumentException if it would begin after it ends
   */
  PartialDate on(LocalDate asOf) {
    if (back != null) {
      LocalDate first = asOf.minus(back).plusDays(1);
      return PartialDate.parse((first.isBefore(FIRST) ? FIRST : first) + "/" + asOf);
    }
    if (dates == null) {
      throw new IllegalStateException("a period has dates or a duration");
    }
    if (!dates.latest().equals(LocalDate.MAX)) {
      return dates;
    }
    if (dates.earliest().isAfter(asOf)) {
      throw new IllegalArgumentException("the period " + dates + " begins after " + asOf);
    }
    return PartialDate.parse(dates.earliest() + "/" + asOf);
  }
}
