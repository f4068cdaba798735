package org.muster.briefing.event;

import java.util.List;
import org.muster.briefing.amount.Amount;
import org.muster.briefing.amount.Amounts;
import org.muster.domain.CasualtyCause;
import org.muster.domain.Event;
import org.muster.domain.EventStatus;
import org.muster.domain.Marking;
import org.muster.domain.PartialDate;
import org.muster.domain.Quantity;
import org.muster.domain.Quantity.Reason;

/**
 * Events that have all in common by which a briefing selects and groups them, and what they add up
 * to. One event makes a cell, too.
 *
 * <p>Rule: cells add up events without knowing who asks; so they are kept apart by everything that
 * decides whether an audience may see an event or a briefing covers it. Reason: filter before you
 * add up.
 *
 * @param marking as given
 * @param operation code; empty if none
 * @param hosts as given
 * @param area first-level area; empty if not stated
 * @param force whose casualties the events are; empty: no own force's
 * @param days where {@link Days#each} is true, all events of the cell have the same figures
 * @param records how many; below 0 if they are to be taken out of a sum
 * @param events as how many they count, see {@link Event#count()}
 * @param withDeaths how many records of somebody who was, or may have been, killed
 * @param eventsWithDeaths in how many of their events at most somebody was, or may have been,
 *     killed, see {@link Event#countWithDeaths()}
 * @param killed over the events for which it is applicable
 * @param injured over the events for which it is applicable
 * @param summaries how many records stand for several incidents that nobody counted
 * @param imprecisePlaces how many events are known to the first-level area at best
 * @param partialDates how many events are not known to the day
 * @param disordered how many records have a best count outside its range
 */
public record EventCell(
    EventSource source,
    Marking marking,
    String operation,
    List<String> hosts,
    String area,
    String type,
    EventStatus status,
    String force,
    CasualtyCause cause,
    Days days,
    long records,
    long events,
    long withDeaths,
    long eventsWithDeaths,
    Amounts killed,
    Amounts injured,
    long summaries,
    long imprecisePlaces,
    long partialDates,
    long disordered) {

  /** The cell of one event. */
  public static EventCell of(Event event) {
    PartialDate date = event.date();
    return new EventCell(
        new EventSource(event.key().dataset(), event.citation().source()),
        event.marking(),
        event.operation(),
        event.hosts(),
        event.area(),
        event.type(),
        event.status(),
        event.force(),
        event.cause(),
        Days.of(date),
        1,
        event.count(),
        count(event.killed().somebody()),
        event.countWithDeaths(),
        amounts(event.killed()),
        amounts(event.injured()),
        count(event.uncountedSummary()),
        event.placeImprecise() ? event.count() : 0,
        date.exactDay() ? 0 : event.count(),
        count(event.killed().disordered() || event.injured().disordered()));
  }

  private static long count(boolean what) {
    return what ? 1 : 0;
  }

  private static Amounts amounts(Quantity quantity) {
    return quantity.reason() == Reason.NOT_APPLICABLE
        ? Amounts.NONE
        : Amounts.of(Amount.of(quantity));
  }

  public String dataset() {
    return source.dataset();
  }

  /** The same events, to be taken out of a sum in which they are. */
  public EventCell negated() {
    return new EventCell(
        source,
        marking,
        operation,
        hosts,
        area,
        type,
        status,
        force,
        cause,
        days,
        -records,
        -events,
        -withDeaths,
        -eventsWithDeaths,
        killed.times(-1),
        injured.times(-1),
        -summaries,
        -imprecisePlaces,
        -partialDates,
        -disordered);
  }
}
