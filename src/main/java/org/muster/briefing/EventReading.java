package org.muster.briefing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.change.LateRule;
import org.muster.briefing.change.Listings;
import org.muster.briefing.event.Dating;
import org.muster.briefing.event.EventCell;
import org.muster.briefing.event.EventStock;
import org.muster.briefing.event.EventStock.Query;
import org.muster.domain.Event;
import org.muster.domain.RecordKey;

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
   * @param listings versions that only one of the editions takes. Of events that are as they were
   *     and that only this one takes, at most {@link ChangeRule#MOST_LISTED} late and as many
   *     others
   * @param moreCome how many of those there are beyond
   * @param left events as they were that only the last edition takes
   */
  record Against(EventTotals totals, Listings<Event> listings, long moreCome, EventTotals left) {}

  /** How events are counted on a date. */
  record Counting(EventChoice choice, Dating dating) {}

  /** How many are counted and not listed. */
  long earlier() {
    return totals.events() - listed.size();
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
    Beside beside = last == null ? null : new Beside(stock, now, last);
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
        totals.events() == 0
            ? List.of()
            : stock.list(new Query(choice::takes, totals.from(limit), LocalDate.MAX, limit, true));
    return new EventReading(totals, listed, beside == null ? null : beside.result());
  }

  /**
   * How the last edition's events are counted.
   *
   * @param asOf its business date
   * @param changed records that are other than they were
   */
  record Last(Counting counting, LocalDate asOf, List<Previous.Changed> changed) {}

  /** Works out what the last edition had. */
  private static final class Beside {
    private final EventStock stock;
    private final EventChoice now;
    private final EventChoice then;
    private final Last last;
    private final EventTotals totals;
    private final EventTotals left;
    private final Map<Boolean, EventTotals> come = new TreeMap<>();
    private final Set<RecordKey> changed = new HashSet<>();
    private final TreeMap<RecordKey, Event> gone = new TreeMap<>();
    private final TreeMap<RecordKey, Event> arrived = new TreeMap<>();

    Beside(EventStock stock, Counting now, Last last) {
      this.stock = stock;
      this.now = now.choice();
      this.last = last;
      this.then = last.counting().choice();
      Dating dating = last.counting().dating();
      this.totals = new EventTotals(dating);
      this.left = new EventTotals(dating);
      come.put(true, new EventTotals(dating));
      come.put(false, new EventTotals(dating));
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
      EventTotals totals = come.get(late);
      if (totals == null) {
        throw new IllegalStateException("there are late ones and others");
      }
      return totals;
    }

    Against result() {
      last.changed().forEach(this::undo);
      long more = come(true).events() + come(false).events();
      more -= list(true) + list(false);
      return new Against(totals, new Listings<>(gone, arrived), more, left);
    }

    /** Puts an earlier version in the place of a later one. */
    private void undo(Previous.Changed change) {
      if (change.after() instanceof Event after) {
        changed.add(after.key());
        EventCell cell = EventCell.of(after);
        add(cell.negated());
        if (now.takes(cell)) {
          arrived.put(after.key(), after);
        }
      }
      if (change.before() instanceof Event before) {
        EventCell cell = EventCell.of(before);
        if (then.takes(cell)) {
          totals.add(cell);
          gone.put(before.key(), before);
        }
      }
    }

    /** Adds the first of those that are as they were and are new to this edition. */
    private int list(boolean late) {
      EventTotals totals = come(late);
      if (totals.events() == 0) {
        return 0;
      }
      Predicate<EventCell> wanted =
          cell -> now.takes(cell) && !then.takes(cell) && late(cell) == late;
      long other =
          last.changed().stream()
              .filter(change -> change.after() instanceof Event e && wanted.test(EventCell.of(e)))
              .count();
      int limit = Math.toIntExact(ChangeRule.MOST_LISTED + other);
      List<Event> found =
          new ArrayList<>(
              stock.list(
                  new Query(
                      wanted, LocalDate.MIN, totals.to(ChangeRule.MOST_LISTED), limit, false)));
      found.removeIf(event -> changed.contains(event.key()));
      List<Event> first = found.subList(0, Math.min(found.size(), ChangeRule.MOST_LISTED));
      first.forEach(event -> arrived.put(event.key(), event));
      return first.size();
    }
  }
}
