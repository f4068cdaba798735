package org.muster.render.excel;

import java.time.LocalDate;

/** Days as the markup writes them. */
final class Day {
  private static final int LENGTH = "yyyy-mm-dd".length();

  private Day() {}

  /**
   * A day from its text, as {@link LocalDate#parse(CharSequence)}, which takes ten times as long.
   *
   * @throws java.time.DateTimeException if it is none
   */
  static LocalDate parse(String text) {
    if (text.length() == LENGTH && text.charAt(4) == '-' && text.charAt(7) == '-') {
      int year = number(text, 0, 4);
      int month = number(text, 5, 7);
      int day = number(text, 8, LENGTH);
      if (year >= 0 && month >= 0 && day >= 0) {
        return LocalDate.of(year, month, day);
      }
    }
    return LocalDate.parse(text);
  }

  /** Below 0 if these are not digits alone. */
  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = 10 * number + digit;
    }
    return number;
  }
}
