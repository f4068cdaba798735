package org.muster.briefing.event;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.event.EventStock.Query;
import org.muster.domain.Event;
import org.muster.domain.Marking;

/**
 * Events that are other than they were for the last edition. There may be millions, so nobody asks
 * for all of them but one by one, as cells.
 */
public interface EventChanges {
  /**
   * An event that is other.
   *
   * @param <V> a version of it
   * @param before the version that stood then; null if none did
   * @param after the version that stands now; null if the event is withdrawn
   * @param latest the latest version that there was, also if it no longer stands
   */
  record Versions<V>(@Nullable V before, @Nullable V after, V latest) {
    /** The version that is listed: the one that stands, or else the one that stood. */
    public V shown() {
      return after != null ? after : before != null ? before : latest;
    }
  }

  /** Tells of which sort an event is, of those that are given. */
  interface Sorting<K> {
    /** The sort of an event by its versions' own cells; null if it is not given. */
    @Nullable K sort(Versions<EventCell> event);
  }

  /**
   * Goes through all of them, in no particular order, and gives the first of each sort.
   *
   * @param sorting asked of each event once
   * @param limit how many of each sort at most, 1 or more
   * @return the first in listing order of the versions {@linkplain Versions#shown() shown}, in no
   *     particular order
   */
  <K> Map<K, List<Versions<Event>>> list(Sorting<K> sorting, int limit);

  /** Those asked for of the events that stand and are as they were, in listing order. */
  List<Event> unchanged(Query query);

  /**
   * Changes that are all at hand.
   *
   * @param now all events that stand
   */
  static EventChanges of(List<Versions<Event>> changes, List<Event> now) {
    return new ChangeList(changes, now);
  }

  /** None. */
  static EventChanges none() {
    return of(List.of(), List.of());
  }

  /**
   * What may be seen of them.
   *
   * <p>Rule: the latest marking of an event says who may know of it at all; an earlier version that
   * could not be seen is as if it had not been there. Reason: the difference between two editions
   * would tell what was withheld.
   */
  default EventChanges seen(Predicate<Marking> releases) {
    return new SeenChanges(this, releases);
  }
}
