package org.muster.domain;

import java.time.Month;
import java.time.Year;

/** Dates in plain digits, read without a pattern. */
public final class Digits {
  private Digits() {}

  /**
   * The number that digits of a text make.
   *
   * @param from inclusive
   * @param to exclusive; at most nine characters further on
   * @return -1 if another character is among them
   */
  public static int number(String text, int from, int to) {
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

  /** Whether the year has such a day; false for a month that is none. */
  public static boolean isDay(int year, int month, int day) {
    return month >= 1
        && month <= 12
        && day >= 1
        && day <= Month.of(month).length(Year.isLeap(year));
  }
}
