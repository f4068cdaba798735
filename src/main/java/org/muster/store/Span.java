package org.muster.store;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.muster.domain.Ending;
import org.muster.domain.PartialDate;

/**
 * Days from the earliest to the latest that something can be about, as days since 1970.
 *
 * @param first {@link #OPEN_START} if open
 * @param last {@link #OPEN_END} if open or unknown
 */
record Span(int first, int last) {
  static final int OPEN_START = Integer.MIN_VALUE;
  static final int OPEN_END = Integer.MAX_VALUE;
  static final Span UNKNOWN = new Span(OPEN_START, OPEN_END);

  /** Stands for no single month. */
  static final int NO_MONTH = Integer.MIN_VALUE;

  static Span of(@Nullable PartialDate date) {
    return date == null ? UNKNOWN : new Span(day(date.earliest()), day(date.latest()));
  }

  static Span of(@Nullable PartialDate from, @Nullable Ending to) {
    return new Span(
        from == null ? OPEN_START : day(from.earliest()),
        to == null ? OPEN_END : day(to.latestLastDay(from)));
  }

  /** Months since year 0 of the month that holds all its days, or {@link #NO_MONTH}. */
  int month() {
    if (first == OPEN_START || last == OPEN_END) {
      return NO_MONTH;
    }
    int month = monthOf(first);
    return first == last || month == monthOf(last) ? month : NO_MONTH;
  }

  /** The month of such a number, null for {@link #NO_MONTH}. */
  static @Nullable YearMonth yearMonth(int month) {
    return month == NO_MONTH
        ? null
        : YearMonth.of(Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1);
  }

  private static int monthOf(int day) {
    LocalDate date = LocalDate.ofEpochDay(day);
    return date.getYear() * 12 + date.getMonthValue() - 1;
  }

  /** Days beyond what fits count as open. */
  static int day(LocalDate date) {
    return Math.clamp(date.toEpochDay(), OPEN_START, OPEN_END);
  }
}
