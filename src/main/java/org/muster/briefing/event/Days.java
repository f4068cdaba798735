package org.muster.briefing.event;

import java.time.LocalDate;
import java.time.YearMonth;
import org.muster.domain.PartialDate;

/**
 * Days on which events can be.
 *
 * @param first {@link LocalDate#MIN} if open
 * @param last {@link LocalDate#MAX} if open
 * @param each whether each event can be on any of these days; if not, the days are those of one
 *     month, and each event lies somewhere within it
 */
public record Days(LocalDate first, LocalDate last, boolean each) {
  static Days of(PartialDate date) {
    return new Days(date.earliest(), date.latest(), true);
  }

  /** Somewhere within a month. */
  public static Days within(YearMonth month) {
    return new Days(month.atDay(1), month.atEndOfMonth(), false);
  }

  /** Whether they are of one month. */
  public boolean oneMonth() {
    return YearMonth.from(first).equals(YearMonth.from(last));
  }
}
