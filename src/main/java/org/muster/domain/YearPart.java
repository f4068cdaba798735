package org.muster.domain;

import java.time.LocalDate;

/**
 * Parts of a year that are no month: the sub-year groupings of ISO 8601-2:2019. The standard names
 * no months for seasons; the meteorological ones are taken, those of the northern hemisphere where
 * none is named, and a winter (in the south a summer) runs from December of its year into the next.
 *
 * @param firstMonth 1..12
 * @param months how many
 */
record YearPart(int firstMonth, int months) {

  static boolean known(int code) {
    return code >= 21 && code <= 41;
  }

  /**
   * The part of a code.
   *
   * @param code 21..41
   */
  static YearPart of(int code) {
    if (code <= 28) {
      return season((code - 21) % 4, 3);
    } else if (code <= 32) {
      return season(code - 29, 9);
    } else if (code <= 36) {
      return new YearPart(1 + 3 * (code - 33), 3);
    } else if (code <= 39) {
      return new YearPart(1 + 4 * (code - 37), 4);
    }
    return new YearPart(1 + 6 * (code - 40), 6);
  }

  private static YearPart season(int index, int springBegins) {
    return new YearPart((springBegins - 1 + 3 * index) % 12 + 1, 3);
  }

  /** A year's part in words: "spring 2020", "second half of 2020". */
  static String words(int code, String year, Speech speech) {
    return switch (code) {
      case 21 -> speech.say("spring {0}", year);
      case 22 -> speech.say("summer {0}", year);
      case 23 -> speech.say("autumn {0}", year);
      case 24 -> speech.say("winter {0}", year);
      case 25, 26, 27, 28 -> speech.say("{0} (northern hemisphere)", words(code - 4, year, speech));
      case 29, 30, 31, 32 -> speech.say("{0} (southern hemisphere)", words(code - 8, year, speech));
      case 33, 34, 35, 36 -> speech.say("Q{0} {1}", Integer.toString(code - 32), year);
      case 37 -> speech.say("early {0}", year);
      case 38 -> speech.say("mid {0}", year);
      case 39 -> speech.say("late {0}", year);
      case 40 -> speech.say("first half of {0}", year);
      case 41 -> speech.say("second half of {0}", year);
      default -> throw new IllegalArgumentException("no part of a year: " + code);
    };
  }

  LocalDate firstDay(int year) {
    return LocalDate.of(year, firstMonth, 1);
  }

  LocalDate lastDay(int year) {
    return firstDay(year).plusMonths(months).minusDays(1);
  }
}
