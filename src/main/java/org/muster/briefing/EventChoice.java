package org.muster.briefing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.event.Days;
import org.muster.briefing.event.EventCell;
import org.muster.domain.EventStatus;
import org.muster.domain.PartialDate;

/**
 * Which events belong to a briefing.
 *
 * <p>Rule: what occurred counts from its first possible day. Of events, only those are kept that
 * can lie in the briefing's period; what is planned for later is listed as planned, however late.
 * Reason: a reader of any period asks what comes, and not for the plans of years ago that nobody
 * brought up to date.
 *
 * @param concerned whether events, by their operation and hosts, concern what the briefing covers
 * @param period that it reports on, null: all
 */
record EventChoice(Predicate<EventCell> concerned, @Nullable PartialDate period, LocalDate asOf) {

  /**
   * Whether all events of a cell belong to it; none does otherwise.
   *
   * @param cell of days that {@link #parts} does not part
   */
  boolean takes(EventCell cell) {
    Days days = cell.days();
    return !before(days)
        && (cell.status() == EventStatus.PLANNED || occurs(days))
        && concerned.test(cell);
  }

  private boolean before(Days days) {
    return period != null && days.last().isBefore(period.earliest());
  }

  private boolean occurs(Days days) {
    return !days.first().isAfter(asOf)
        && (period == null || !days.first().isAfter(period.latest()));
  }

  /** Whether of a month's events some can belong to it, or to its period, and others not. */
  boolean parts(YearMonth month) {
    return (within(month, asOf) && !asOf.equals(month.atEndOfMonth()))
        || (period != null
            && ((within(month, period.earliest()) && period.earliest().getDayOfMonth() != 1)
                || (within(month, period.latest())
                    && !period.latest().equals(month.atEndOfMonth()))));
  }

  private static boolean within(YearMonth month, LocalDate day) {
    return YearMonth.from(day).equals(month);
  }
}
