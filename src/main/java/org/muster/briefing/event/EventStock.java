package org.muster.briefing.event;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.muster.domain.Event;
import org.muster.domain.Marking;

/**
 * Events that are known: what they add up to, and those of them that are asked for. There may be
 * millions, so nobody asks for all.
 */
public interface EventStock {
  /** How many there are of each marking. */
  Map<Marking, Long> markings();

  /**
   * Hands on every event once, with others of its cell or by itself, in no particular order.
   *
   * @param singly months within which the days matter: their events come with their own days
   */
  void forEachCell(Predicate<YearMonth> singly, Consumer<EventCell> reader);

  /** Those asked for, in listing order. */
  List<Event> list(Query query);

  /**
   * Asks for some events.
   *
   * @param wanted asked of each event's own cell
   * @param from the earliest first day of an event that can be asked for
   * @param to the latest first day
   * @param limit how many at most
   * @param latest whether the last ones in listing order are wanted, else the first ones
   */
  record Query(
      Predicate<EventCell> wanted, LocalDate from, LocalDate to, int limit, boolean latest) {
    /** The same, of what else must hold. */
    Query and(Predicate<EventCell> also) {
      return new Query(also.and(wanted), from, to, limit, latest);
    }

    /** Those of some events that are wanted, which must be in listing order. */
    public List<Event> cut(List<Event> ordered) {
      int size = ordered.size();
      return latest
          ? ordered.subList(Math.max(0, size - limit), size)
          : ordered.subList(0, Math.min(limit, size));
    }
  }

  /** Events that are all at hand. */
  static EventStock of(List<Event> events) {
    return new EventList(events);
  }

  /** Those whose markings may be seen. */
  default EventStock seen(Predicate<Marking> releases) {
    return new SeenEvents(this, releases);
  }

  /** The order in which events are listed: earliest day, then latest day, then id. */
  static Comparator<Event> listing() {
    return EventList.LISTING;
  }
}
