package org.muster.briefing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.change.ChangeKind;
import org.muster.briefing.change.LateRule;
import org.muster.briefing.event.Dating;
import org.muster.briefing.event.EventCell;
import org.muster.briefing.event.EventChanges;
import org.muster.briefing.event.EventChanges.Versions;
import org.muster.briefing.event.EventStock;
import org.muster.briefing.event.EventStock.Query;
import org.muster.domain.Event;

/**
 * The events of a briefing, and those of the last edition, out of one going through all that they
 * add up to.
 *
 * <p>Rule: every event counts in every figure; of them the latest are listed, as many as the
 * settings say. Reason: figures over millions of events are made of sums, but a list of millions is
 * read by nobody, and takes all the time.
 *
 * @param listed the latest, in listing order
 * @param against null for a first edition
 */
record EventReading(EventTotals totals, List<Event> listed, @Nullable Against against) {
  /**
   * Beside the last edition.
   *
   * @param totals what its events add up to
   * @param changes what is other among them
   * @param left versions of events that only the last edition takes
   */
  record Against(EventTotals totals, ChangeRule.OfEvents changes, EventTotals left) {}

  /** How events are counted on a date. */
  record Counting(EventChoice choice, Dating dating) {}

  /** How many records are counted and not listed. */
  long earlier() {
    return totals.records() - listed.size();
  }

  /**
   * Reads.
   *
   * @param limit how many are listed at most
   * @param last null for a first edition
   */
  static EventReading of(EventStock stock, Counting now, int limit, @Nullable Last last) {
    EventTotals totals = new EventTotals(now.dating());
    EventChoice choice = now.choice();
    Beside beside = last == null ? null : new Beside(now, last);
    stock.forEachCell(
        month -> choice.parts(month) || (beside != null && beside.parts(month)),
        cell -> {
          if (choice.takes(cell)) {
            totals.add(cell);
          }
          if (beside != null) {
            beside.add(cell);
          }
        });
    List<Event> listed =
        totals.records() == 0
            ? List.of()
            : stock.list(new Query(choice::takes, totals.from(limit), LocalDate.MAX, limit, true));
    return new EventReading(totals, listed, beside == null ? null : beside.result());
  }

  /**
   * How the last edition's events are counted.
   *
   * @param asOf its business date
   * @param changes events that are other than they were
   */
  record Last(Counting counting, LocalDate asOf, EventChanges changes) {}

  /** Works out what the last edition had. */
  private static final class Beside {
    private final EventChoice now;
    private final EventChoice then;
    private final Last last;
    private final EventTotals totals;
    private final EventTotals left;
    private final EventTotals comeLate;
    private final EventTotals comeNew;
    private final List<ChangeRule.Found> listed = new ArrayList<>();
    private long found;

    Beside(Counting now, Last last) {
      this.now = now.choice();
      this.last = last;
      this.then = last.counting().choice();
      Dating dating = last.counting().dating();
      this.totals = new EventTotals(dating);
      this.left = new EventTotals(dating);
      this.comeLate = new EventTotals(dating);
      this.comeNew = new EventTotals(dating);
    }

    boolean parts(YearMonth month) {
      return then.parts(month) || YearMonth.from(last.asOf()).equals(month);
    }

    /** A cell of today's. */
    void add(EventCell cell) {
      boolean was = then.takes(cell);
      boolean is = now.takes(cell);
      if (was) {
        totals.add(cell);
      }
      if (was && !is) {
        left.add(cell);
      } else if (is && !was) {
        come(late(cell)).add(cell);
      }
    }

    private boolean late(EventCell cell) {
      return LateRule.late(cell.days().last(), last.asOf());
    }

    private EventTotals come(boolean late) {
      return late ? comeLate : comeNew;
    }

    Against result() {
      last.changes()
          .list(this::undo, ChangeRule.MOST_LISTED)
          .forEach((kind, some) -> some.forEach(versions -> listed.add(found(kind, versions))));
      list(ChangeKind.LATE);
      list(ChangeKind.NEW);
      return new Against(totals, new ChangeRule.OfEvents(listed, found - listed.size()), left);
    }

    /**
     * Puts an earlier version in the place of a later one.
     *
     * @return how the event is other for a reader; null if neither edition takes it
     */
    private @Nullable ChangeKind undo(Versions<EventCell> event) {
      EventCell before = event.before();
      EventCell after = event.after();
      if (after != null) {
        add(after.negated());
      }
      ChangeKind kind = null;
      if (before != null && then.takes(before)) {
        totals.add(before);
        left.add(before);
        kind = after == null ? ChangeKind.WITHDRAWN : ChangeKind.CORRECTED;
      } else if (after != null && now.takes(after)) {
        kind = late(after) ? ChangeKind.LATE : ChangeKind.NEW;
      }
      found += kind == null ? 0 : 1;
      return kind;
    }

    private static ChangeRule.Found found(ChangeKind kind, Versions<Event> event) {
      return new ChangeRule.Found(
          kind, kind == ChangeKind.CORRECTED ? event.before() : null, event.shown());
    }

    /** Adds the first of those that are as they were and are new to this edition. */
    private void list(ChangeKind kind) {
      boolean late = kind == ChangeKind.LATE;
      EventTotals all = come(late);
      if (all.records() == 0) {
        return;
      }
      found += all.records();
      Predicate<EventCell> wanted =
          cell -> now.takes(cell) && !then.takes(cell) && late(cell) == late;
      int most = ChangeRule.MOST_LISTED;
      last.changes()
          .unchanged(new Query(wanted, LocalDate.MIN, all.to(most), most, false))
          .forEach(event -> listed.add(new ChangeRule.Found(kind, null, event)));
    }
  }
}
