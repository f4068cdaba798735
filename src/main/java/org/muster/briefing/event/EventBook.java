package org.muster.briefing.event;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.muster.domain.Event;

/**
 * Counts events as they come, one by one or many together and in any order; it keeps none of them.
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

  /** Counts an event. */
  public void add(Event event) {
    add(EventCell.of(event));
  }

  /** Counts events; or counts them out, if their number is below 0. */
  public void add(EventCell cell) {
    if (cell.force().isEmpty()) {
      sheets.computeIfAbsent(cell.dataset(), d -> new EventSheet(dating)).add(cell);
    } else {
      forces.computeIfAbsent(cell.dataset(), d -> new ForceSheet()).add(cell);
    }
  }

  /** Names of all datasets, in order. */
  public SortedSet<String> datasets() {
    TreeSet<String> names = new TreeSet<>(sheets().keySet());
    names.addAll(forces().keySet());
    return names;
  }

  /** Events by dataset, without those that are casualties of own forces. */
  public SortedMap<String, EventSheet> sheets() {
    SortedMap<String, EventSheet> found = new TreeMap<>(sheets);
    found.values().removeIf(sheet -> sheet.all().empty());
    return found;
  }

  /** Casualties of own forces by dataset. */
  public SortedMap<String, ForceSheet> forces() {
    SortedMap<String, ForceSheet> found = new TreeMap<>(forces);
    found.values().removeIf(ForceSheet::empty);
    return found;
  }
}
