package org.muster.briefing.event;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.settings.CountingSettings.Imprecise;
import org.muster.domain.PartialDate;

/**
 * In which month an event is counted.
 *
 * <p>Rule: an event is counted in a month only if it certainly lies in it; all others are counted
 * apart, or their persons spread over the months by days. Reason: put on their first day they make
 * false peaks on the first of months and years (of UCDP's deaths in Syria, 7 % are one row for the
 * year 2016).
 *
 * <p>Rule: what has occurred is spread over days until the date of the briefing, as it is counted
 * from its first possible day; days before or after the period get their share, which is left out.
 * An event with an open end, or over more than ten years, stays apart: it tells nothing of a month.
 */
public final class Dating {
  private static final int MOST_MONTHS = 120;

  private final Imprecise imprecise;
  private final @Nullable PartialDate period;
  private final LocalDate asOf;

  /**
   * Dating for a briefing.
   *
   * @param period that it reports on, null: all
   */
  public Dating(Imprecise imprecise, @Nullable PartialDate period, LocalDate asOf) {
    this.imprecise = imprecise;
    this.period = period;
    this.asOf = asOf;
  }

  /** Days of one month, all of them within the period or all of them outside. */
  record Stretch(YearMonth month, long days, boolean within) {}

  /** Whether what lies in no one month is spread. */
  public boolean spreads() {
    return imprecise == Imprecise.SPREAD;
  }

  /** Whether the briefing reports on a period. */
  public boolean limited() {
    return period != null;
  }

  /** The month in which they certainly lie; null if there is none within the period. */
  @Nullable YearMonth month(Days days) {
    return days.oneMonth() && !outlying(days) ? YearMonth.from(days.first()) : null;
  }

  /** Whether they can lie outside the period. */
  boolean outlying(Days days) {
    return !within(days.first()) || !within(days.last());
  }

  private boolean within(LocalDate day) {
    return period == null || (!day.isBefore(period.earliest()) && !day.isAfter(period.latest()));
  }

  /** Over which days its persons are spread, in order; empty if they stay together. */
  List<Stretch> stretches(Days days) {
    LocalDate first = days.first();
    LocalDate last = days.last().isAfter(asOf) ? asOf : days.last();
    if (!spreads() || open(days) || last.isBefore(first) || months(first, last) > MOST_MONTHS) {
      return List.of();
    }
    List<Stretch> stretches = new ArrayList<>();
    for (LocalDate day = first; !day.isAfter(last); ) {
      LocalDate next = next(day, last);
      stretches.add(
          new Stretch(YearMonth.from(day), ChronoUnit.DAYS.between(day, next), within(day)));
      day = next;
    }
    return stretches.stream().anyMatch(Stretch::within) ? stretches : List.of();
  }

  private static boolean open(Days days) {
    return days.first().equals(LocalDate.MIN) || days.last().equals(LocalDate.MAX);
  }

  private static long months(LocalDate first, LocalDate last) {
    return ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(last)) + 1;
  }

  /** The day after the stretch that begins on a day. */
  private LocalDate next(LocalDate day, LocalDate last) {
    LocalDate next = YearMonth.from(day).atEndOfMonth().plusDays(1);
    next = next.isAfter(last) ? last.plusDays(1) : next;
    if (period != null) {
      LocalDate begin = period.earliest();
      LocalDate end = period.latest();
      next = day.isBefore(begin) && begin.isBefore(next) ? begin : next;
      next = !day.isAfter(end) && end.isBefore(next) ? end.plusDays(1) : next;
    }
    return next;
  }
}
