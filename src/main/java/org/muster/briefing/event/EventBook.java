package org.muster.briefing.event;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.muster.domain.Event;

/**
 * Counts events as they come, one by one and in any order; it keeps none of them.
 *
 * <p>Rule: datasets are never added, as they describe the same incidents. Casualties of own forces
 * are no part of the events: lists of events count the same deaths again, by incident.
 */
public final class EventBook {
  private final Dating dating;
  private final TreeMap<String, EventSheet> sheets = new TreeMap<>();
  private final TreeMap<String, ForceSheet> forces = new TreeMap<>();

  /** An empty book. */
  public EventBook(Dating dating) {
    this.dating = dating;
  }

  /**
   * Counts an event.
   *
   * @param source number of its source, 0 or more
   */
  public void add(Event event, int source) {
    String dataset = event.key().dataset();
    if (event.force().isEmpty()) {
      sheets.computeIfAbsent(dataset, d -> new EventSheet(dating)).add(event, source);
    } else {
      forces.computeIfAbsent(dataset, d -> new ForceSheet()).add(event, source);
    }
  }

  /** Names of all datasets, in order. */
  public SortedSet<String> datasets() {
    TreeSet<String> names = new TreeSet<>(sheets.keySet());
    names.addAll(forces.keySet());
    return names;
  }

  /** Events by dataset, without those that are casualties of own forces. */
  public SortedMap<String, EventSheet> sheets() {
    return Collections.unmodifiableSortedMap(sheets);
  }

  /** Casualties of own forces by dataset. */
  public SortedMap<String, ForceSheet> forces() {
    return Collections.unmodifiableSortedMap(forces);
  }
}
