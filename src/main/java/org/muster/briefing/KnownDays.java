package org.muster.briefing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.muster.domain.PartialDate;

/** The days between which something was, as columns of days have them. */
final class KnownDays {
  private KnownDays() {}

  /** The first day on which something may have been, null if it is open or there is no date. */
  static @Nullable LocalDate first(@Nullable PartialDate date) {
    return date == null ? null : closed(date.earliest());
  }

  /** The last day on which something may have been, null if it is open or there is no date. */
  static @Nullable LocalDate last(@Nullable PartialDate date) {
    return date == null ? null : closed(date.latest());
  }

  /** The day, null if it is open. */
  static @Nullable LocalDate closed(LocalDate day) {
    return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? null : day;
  }
}
