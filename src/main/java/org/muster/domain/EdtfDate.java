package org.muster.domain;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * One date of EDTF level 0 or 1, or a part of a year.
 *
 * @param firstYear astronomical: 0 is 1 BC
 * @param lastYear the same, or later where digits of the year are unspecified
 * @param month 1..12, a {@link YearPart}'s code, {@link #NONE} or {@link #UNSPECIFIED}
 * @param day 1..31, {@link #NONE} or {@link #UNSPECIFIED}
 * @param qualifier {@code ?} uncertain, {@code ~} approximate, {@code %} both, or a space
 */
record EdtfDate(int firstYear, int lastYear, int month, int day, char qualifier) implements Edtf {
  /** Not given: the date is less exact. */
  static final int NONE = 0;

  /** Given as {@code XX}. */
  static final int UNSPECIFIED = -1;

  /** How exact a date is. */
  enum Precision {
    YEAR,
    YEAR_PART,
    MONTH,
    DAY
  }

  /** How exact it is; what is unspecified counts as missing. */
  Precision precision() {
    if (day > 0) {
      return Precision.DAY;
    } else if (month <= 0) {
      return Precision.YEAR;
    }
    return YearPart.known(month) ? Precision.YEAR_PART : Precision.MONTH;
  }

  /** Whether it has neither a qualifier nor an unspecified digit. */
  boolean plain() {
    return qualifier == ' ' && !unspecified();
  }

  boolean unspecified() {
    return firstYear != lastYear || month == UNSPECIFIED || day == UNSPECIFIED;
  }

  @Override
  public LocalDate earliest() {
    return switch (precision()) {
      case YEAR -> LocalDate.of(firstYear, 1, 1);
      case YEAR_PART -> YearPart.of(month).firstDay(firstYear);
      case MONTH -> LocalDate.of(firstYear, month, 1);
      case DAY -> LocalDate.of(firstYear, month, day);
    };
  }

  @Override
  public LocalDate latest() {
    return switch (precision()) {
      case YEAR -> LocalDate.of(lastYear, 12, 31);
      case YEAR_PART -> YearPart.of(month).lastDay(lastYear);
      case MONTH -> YearMonth.of(lastYear, month).atEndOfMonth();
      case DAY -> LocalDate.of(lastYear, month, day);
    };
  }

  @Override
  public String words(Speech speech) {
    return new DateWords(speech).date(this);
  }
}
