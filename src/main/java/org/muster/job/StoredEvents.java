package org.muster.job;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Amounts;
import org.muster.briefing.event.Days;
import org.muster.briefing.event.EventCell;
import org.muster.briefing.event.EventSource;
import org.muster.briefing.event.EventStock;
import org.muster.domain.Event;
import org.muster.domain.EventStatus;
import org.muster.domain.Marking;
import org.muster.domain.Quantity.Reason;
import org.muster.store.Snapshot;
import org.muster.store.Tally;

/** Introduces the store's tallies and events to the briefing, which asks for few of them. */
final class StoredEvents implements EventStock {
  private final Snapshot known;
  private @Nullable Map<Marking, Long> markings;

  StoredEvents(Snapshot known) {
    this.known = known;
  }

  @Override
  public Map<Marking, Long> markings() {
    Map<Marking, Long> counts = markings;
    if (counts == null) {
      Map<Marking, Long> counted = new HashMap<>();
      known.forEachEventTally(
          month -> false, tally -> counted.merge(tally.marking(), tally.records(), Long::sum));
      counts = counted;
      markings = counts;
    }
    return counts;
  }

  @Override
  public void forEachCell(Predicate<YearMonth> singly, Consumer<EventCell> reader) {
    known.forEachEventTally(singly, tally -> reader.accept(cell(tally)));
  }

  @Override
  public List<Event> list(Query query) {
    List<Event> found =
        new ArrayList<>(
            known.events(
                tally -> query.wanted().test(cell(tally)),
                query.from(),
                query.to(),
                query.limit(),
                query.latest()));
    found.sort(EventStock.listing());
    return found;
  }

  /** The cell that a tally of events makes. */
  static EventCell cell(Tally tally) {
    return new EventCell(
        new EventSource(tally.dataset(), tally.source()),
        tally.marking(),
        tally.operation(),
        tally.hosts(),
        tally.area(),
        tally.type(),
        EventStatus.parse(tally.status()),
        tally.force(),
        tally.cause(),
        days(tally),
        tally.records(),
        tally.events(),
        tally.withPeople(),
        tally.eventsWithPeople(),
        amounts(tally.people(), tally.records()),
        amounts(tally.injured(), tally.records()),
        tally.said().summaries(),
        tally.said().imprecisePlaces(),
        tally.said().partialDates(),
        tally.said().disordered());
  }

  private static Days days(Tally tally) {
    Tally.Days days = tally.days();
    if (days != null) {
      return new Days(days.first(), days.last(), true);
    }
    YearMonth month = tally.month();
    if (month == null) {
      throw new IllegalStateException("a tally of events has neither days nor a month");
    }
    return Days.within(month);
  }

  /** One approximate number bounds itself: 500 is about 500 at least and at most. */
  private static Amounts amounts(Tally.Sum sum, long records) {
    long parts = records - sum.unknown().getOrDefault(Reason.NOT_APPLICABLE, 0L);
    if (parts == 0) {
      return Amounts.NONE;
    }
    boolean approximate = sum.unit() > 0;
    return new Amounts(
        parts,
        approximate ? sum.best() : sum.low(),
        sum.best(),
        approximate ? sum.best() : sum.high(),
        parts - sum.bestStated(),
        approximate ? 0 : parts - sum.highStated(),
        sum.unit(),
        applicable(sum.unknown()));
  }

  private static Map<Reason, Long> applicable(Map<Reason, Long> unknown) {
    if (unknown.isEmpty()) {
      return unknown;
    }
    Map<Reason, Long> reasons = new EnumMap<>(unknown);
    reasons.remove(Reason.NOT_APPLICABLE);
    return reasons;
  }
}
