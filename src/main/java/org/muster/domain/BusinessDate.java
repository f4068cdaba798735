package org.muster.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The day on which a briefing's figures hold, as a person names it.
 *
 * <p>Rule: it is of the years 0000 to 9999. Reason: no others are ever written, as in the name of
 * an edition.
 */
public final class BusinessDate {
  private static final int LAST_YEAR = 9999;

  private BusinessDate() {}

  /**
   * The day that a text names as YYYY-MM-DD; none if it is written otherwise or cannot be meant.
   */
  public static Optional<LocalDate> find(String text) {
    try {
      return Optional.of(LocalDate.parse(text)).filter(BusinessDate::canBeMeant);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Whether a day is of the years that are written. */
  public static boolean canBeMeant(LocalDate day) {
    return day.getYear() >= 0 && day.getYear() <= LAST_YEAR;
  }
}
