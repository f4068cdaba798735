package org.muster.intake.entry;

import org.jspecify.annotations.Nullable;
import org.muster.domain.Ending;
import org.muster.domain.PartialDate;
import org.muster.notice.NoticeType;

/** Reads the columns {@code from} and {@code to} and holds one against the other. */
final class Periods {
  /** From when until when; either may be open. */
  record Period(@Nullable PartialDate from, @Nullable Ending to) {
    static final Period OPEN = new Period(null, null);
  }

  private final Cells cells;
  private final int from;
  private final int to;

  Periods(Cells cells) {
    this.cells = cells;
    this.from = cells.column("from");
    this.to = cells.column("to");
  }

  /** The period; an end is refused only if it lies before the beginning however both are read. */
  Period read() {
    PartialDate begins = cells.date(from);
    Ending ends = cells.ending(to);
    if (begins == null && ends == null) {
      return Period.OPEN;
    }
    if (begins != null && ends != null && ends.latestLastDay(begins).isBefore(begins.earliest())) {
      cells.note(NoticeType.DATES_REVERSED, to, "to", ends.text(), "from", begins.text());
    }
    return new Period(begins, ends);
  }
}
