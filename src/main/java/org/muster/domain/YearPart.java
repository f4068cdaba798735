package org.muster.domain;

import java.time.LocalDate;

/**
 * Parts of a year that are no month: the sub-year groupings of ISO 8601-2:2019. The standard names
 * no months for seasons; the meteorological ones are taken, those of the northern hemisphere where
 * none is named, and a winter (in the south a summer) runs from December of its year into the next.
 *
 * @param firstMonth 1..12
 * @param months how many
 * @param words in English, with {@code %s} for the year
 */
record YearPart(int firstMonth, int months, String words) {
  private static final String[] SEASONS = {"spring", "summer", "autumn", "winter"};
  private static final String[] THIRDS = {"early", "mid", "late"};
  private static final String[] HALVES = {"first half of", "second half of"};

  static boolean known(int code) {
    return code >= 21 && code <= 41;
  }

  /**
   * The part of a code.
   *
   * @param code 21..41
   */
  static YearPart of(int code) {
    if (code <= 24) {
      return season(code - 21, 3, " %s");
    } else if (code <= 28) {
      return season(code - 25, 3, " %s (northern hemisphere)");
    } else if (code <= 32) {
      return season(code - 29, 9, " %s (southern hemisphere)");
    } else if (code <= 36) {
      return new YearPart(1 + 3 * (code - 33), 3, "Q" + (code - 32) + " %s");
    } else if (code <= 39) {
      return new YearPart(1 + 4 * (code - 37), 4, THIRDS[code - 37] + " %s");
    }
    return new YearPart(1 + 6 * (code - 40), 6, HALVES[code - 40] + " %s");
  }

  private static YearPart season(int index, int springBegins, String words) {
    int first = (springBegins - 1 + 3 * index) % 12 + 1;
    return new YearPart(first, 3, SEASONS[index] + words);
  }

  LocalDate firstDay(int year) {
    return LocalDate.of(year, firstMonth, 1);
  }

  LocalDate lastDay(int year) {
    return firstDay(year).plusMonths(months).minusDays(1);
  }
}
