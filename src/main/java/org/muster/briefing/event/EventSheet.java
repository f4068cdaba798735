package org.muster.briefing.event;

import java.time.YearMonth;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.muster.domain.Event;
import org.muster.domain.EventClarity;

/**
 * The events of one dataset, counted one by one; what it holds grows with the months, types, hosts,
 * areas and sources, not with the events. The order in which they come does not matter.
 *
 * <p>Rule: each group's events and persons add up to the total of what occurred; so an event in
 * several hosts is counted once, in a group of those hosts together. Planned and claimed events are
 * in no group.
 */
public final class EventSheet {
  private static final String NO_TYPE = "type not stated";

  private final Dating dating;
  private final EventGroup all = new EventGroup();
  private final EventGroup occurred = new EventGroup();
  private final EventGroup planned = new EventGroup();
  private final EventGroup claimed = new EventGroup();
  private final TreeMap<YearMonth, EventGroup> months = new TreeMap<>();
  private final EventGroup apart = new EventGroup();
  private final EventGroup summaries = new EventGroup();
  private final EventGroup imprecisePlaces = new EventGroup();
  private final TreeMap<String, EventGroup> types = new TreeMap<>();
  private final TreeMap<String, EventGroup> hosts = new TreeMap<>();
  private final TreeMap<EventPlace, EventGroup> areas = new TreeMap<>();
  private final PeopleSum killedOutside = new PeopleSum();
  private long spread;
  private long outlying;

  EventSheet(Dating dating) {
    this.dating = dating;
  }

  /** Events that have something in common. */
  public record Labelled(String label, EventGroup group) {
    private static final Comparator<Labelled> MOST_FIRST =
        Comparator.comparingLong((Labelled l) -> -l.group.events()).thenComparing(Labelled::label);
  }

  void add(Event event, int source) {
    Toll toll = Toll.of(event);
    all.count(toll, source);
    switch (event.status()) {
      case PLANNED -> planned.add(toll, source);
      case CLAIMED -> claimed.add(toll, source);
      case OCCURRED -> occurred(event, toll, source);
    }
  }

  private void occurred(Event event, Toll toll, int source) {
    Toll counted = dated(event, toll, source);
    EventPlace place = EventPlace.of(event);
    occurred.add(counted, source);
    group(types, event.type().isEmpty() ? NO_TYPE : event.type()).add(counted, source);
    group(hosts, place.host()).add(counted, source);
    group(areas, place).add(counted, source);
    if (event.clarity() == EventClarity.SUMMARY) {
      summaries.add(counted, source);
    }
    if (EventPlace.imprecise(event)) {
      imprecisePlaces.add(counted, source);
    }
  }

  private static <K> EventGroup group(Map<K, EventGroup> groups, K key) {
    return groups.computeIfAbsent(key, k -> new EventGroup());
  }

  /** Counts an event in time; gives what of its persons lies within the period. */
  private Toll dated(Event event, Toll toll, int source) {
    YearMonth month = dating.month(event.date());
    if (month != null) {
      group(months, month).add(toll, source);
      return toll;
    }
    outlying += dating.outlying(event.date()) ? 1 : 0;
    List<Dating.Stretch> stretches = toll.known() ? dating.stretches(event.date()) : List.of();
    if (stretches.isEmpty()) {
      apart.add(toll, source);
      return toll;
    }
    apart.count(toll, source);
    spread++;
    return spread(stretches, toll, source);
  }

  private Toll spread(List<Dating.Stretch> stretches, Toll toll, int source) {
    List<Toll> shares = toll.shares(stretches.stream().mapToLong(Dating.Stretch::days).toArray());
    PeopleSum killed = new PeopleSum();
    PeopleSum injured = new PeopleSum();
    for (int i = 0; i < shares.size(); i++) {
      Toll share = shares.get(i);
      if (stretches.get(i).within()) {
        group(months, stretches.get(i).month()).share(share, source);
        killed.add(share.killed());
        injured.add(share.injured());
      } else {
        killedOutside.add(share.killed());
      }
    }
    return stretches.stream().allMatch(Dating.Stretch::within)
        ? toll
        : new Toll(
            toll.deaths(),
            toll.killed() == null ? null : killed.amount(),
            toll.injured() == null ? null : injured.amount());
  }

  /** How its events are put into months. */
  public Dating dating() {
    return dating;
  }

  /** All its events, whether they occurred or not; without persons. */
  public EventGroup all() {
    return all;
  }

  public EventGroup occurred() {
    return occurred;
  }

  public EventGroup planned() {
    return planned;
  }

  public EventGroup claimed() {
    return claimed;
  }

  /** By month, in order; months without an event or a share are absent. */
  public SortedMap<YearMonth, EventGroup> months() {
    return Collections.unmodifiableSortedMap(months);
  }

  /** What lies in no one month of the period, with the persons that are not spread. */
  public EventGroup apart() {
    return apart;
  }

  /** How many of those apart have their persons spread over months. */
  public long spread() {
    return spread;
  }

  /** How many of those apart can lie outside the period. */
  public long outlying() {
    return outlying;
  }

  /** Killed whose share falls outside the period; they are in no other sum. */
  public PeopleSum killedOutside() {
    return killedOutside;
  }

  /** What occurred, as records that stand for several incidents. */
  public EventGroup summaries() {
    return summaries;
  }

  /** What occurred at places known to the first-level area at best. */
  public EventGroup imprecisePlaces() {
    return imprecisePlaces;
  }

  /** By type, most events first; empty if none is stated. */
  public List<Labelled> types() {
    boolean stated = types.keySet().stream().anyMatch(type -> !type.equals(NO_TYPE));
    return stated ? labelled(types) : List.of();
  }

  /** By host, most events first. */
  public List<Labelled> hosts() {
    return labelled(hosts);
  }

  private static List<Labelled> labelled(Map<String, EventGroup> groups) {
    return groups.entrySet().stream()
        .map(e -> new Labelled(e.getKey(), e.getValue()))
        .sorted(Labelled.MOST_FIRST)
        .toList();
  }

  /**
   * By first-level area, most events first; with the host where there are several. Empty if no area
   * is stated.
   */
  public List<Labelled> areas() {
    if (areas.keySet().stream().allMatch(place -> place.area().isEmpty())) {
      return List.of();
    }
    boolean several = hosts.size() > 1;
    return areas.entrySet().stream()
        .map(e -> new Labelled(e.getKey().label(several), e.getValue()))
        .sorted(Labelled.MOST_FIRST)
        .toList();
  }
}
