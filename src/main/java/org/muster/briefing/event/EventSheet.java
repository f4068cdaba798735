package org.muster.briefing.event;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Words;
import org.muster.domain.Spelling;

/**
 * The events of one dataset, counted; what it holds grows with the months, types, hosts, areas and
 * sources, not with the events. The order in which they come does not matter.
 *
 * <p>Rule: each group's events and persons add up to the total of what occurred; so an event in
 * several hosts is counted once, in a group of those hosts together. Planned and claimed events are
 * in none of these; claimed ones are counted by type and host apart.
 */
public final class EventSheet {
  private final Dating dating;
  private final EventGroup all = new EventGroup();
  private final EventGroup occurred = new EventGroup();
  private final EventGroup planned = new EventGroup();
  private final EventGroup claimed = new EventGroup();
  private final TreeMap<YearMonth, EventGroup> months = new TreeMap<>();
  private final EventGroup apart = new EventGroup();
  private final EventGroup summaries = new EventGroup();
  private final EventGroup imprecisePlaces = new EventGroup();
  private final NamedGroups<String, EventGroup> types = types();
  private final NamedGroups<EventPlace, EventGroup> hosts = places();
  private final NamedGroups<EventPlace, EventGroup> areas = places();
  private final NamedGroups<String, EventGroup> claimedTypes = types();
  private final NamedGroups<EventPlace, EventGroup> claimedHosts = places();
  private final PeopleSum killedOutside = new PeopleSum();
  private long spread;
  private long outlying;
  private List<String> lastHosts = List.of();
  private @Nullable EventPlace lastPlace;
  private EventPlace lastHost = new EventPlace(List.of(), "");

  EventSheet(Dating dating) {
    this.dating = dating;
  }

  /** Events that have something in common. */
  public record Labelled(String label, EventGroup group) {
    private static Comparator<Labelled> mostFirst(Words words) {
      return Comparator.comparingLong((Labelled l) -> -l.group.events())
          .thenComparing(Labelled::label, words.order());
    }
  }

  private static NamedGroups<String, EventGroup> types() {
    return new NamedGroups<>(Spelling::folded, EventGroup::new);
  }

  private static NamedGroups<EventPlace, EventGroup> places() {
    return new NamedGroups<>(EventPlace::folded, EventGroup::new);
  }

  void add(EventCell cell) {
    Toll toll = Toll.of(cell);
    EventSource source = cell.source();
    all.count(toll, source);
    switch (cell.status()) {
      case PLANNED -> planned.add(toll, source);
      case CLAIMED -> claimed(cell, toll);
      case OCCURRED -> occurred(cell, toll);
    }
  }

  private void claimed(EventCell cell, Toll toll) {
    EventSource source = cell.source();
    place(cell);
    claimed.add(toll, source);
    claimedTypes.of(cell.type(), cell.records()).add(toll, source);
    claimedHosts.of(lastHost, cell.records()).add(toll, source);
  }

  private void occurred(EventCell cell, Toll toll) {
    EventSource source = cell.source();
    Toll counted = dated(cell, toll);
    EventPlace place = place(cell);
    occurred.add(counted, source);
    types.of(cell.type(), cell.records()).add(counted, source);
    hosts.of(lastHost, cell.records()).add(counted, source);
    areas.of(place, cell.records()).add(counted, source);
    summaries.count(cell.summaries(), source);
    imprecisePlaces.count(cell.imprecisePlaces(), source);
  }

  /** Cells come by place: mostly it is that of the last. */
  private EventPlace place(EventCell cell) {
    if (lastPlace == null
        || !lastPlace.area().equals(cell.area())
        || !lastHosts.equals(cell.hosts())) {
      lastHosts = cell.hosts();
      lastPlace = EventPlace.of(cell);
      lastHost = lastPlace.host();
    }
    return lastPlace;
  }

  private EventGroup group(YearMonth month) {
    return months.computeIfAbsent(month, m -> new EventGroup());
  }

  /** Counts events in time; gives what of their persons lies within the period. */
  private Toll dated(EventCell cell, Toll toll) {
    EventSource source = cell.source();
    YearMonth month = dating.month(cell.days());
    if (month != null) {
      group(month).add(toll, source);
      return toll;
    }
    if (!cell.days().each()) {
      throw new IllegalArgumentException(
          "events of " + cell.days() + " are counted one by one, as the period ends within it");
    }
    outlying += dating.outlying(cell.days()) ? toll.events() : 0;
    List<Dating.Stretch> stretches = toll.known() ? dating.stretches(cell.days()) : List.of();
    if (stretches.isEmpty()) {
      apart.add(toll, source);
      return toll;
    }
    apart.count(toll, source);
    spread += toll.events();
    return spread(stretches, toll, source);
  }

  private Toll spread(List<Dating.Stretch> stretches, Toll toll, EventSource source) {
    long[] days = stretches.stream().mapToLong(Dating.Stretch::days).toArray();
    List<Toll> shares = toll.shares(days);
    List<Toll> ofOne = toll.one().shares(days);
    PeopleSum killed = new PeopleSum();
    PeopleSum injured = new PeopleSum();
    for (int i = 0; i < shares.size(); i++) {
      if (stretches.get(i).within()) {
        group(stretches.get(i).month()).share(shares.get(i), source);
        killed.add(ofOne.get(i).killed(), 0);
        injured.add(ofOne.get(i).injured(), 0);
      } else {
        Toll outside = shares.get(i);
        killedOutside.add(outside.killed(), outside.records() - outside.killed().parts());
      }
    }
    return stretches.stream().allMatch(Dating.Stretch::within)
        ? toll
        : toll.within(killed, injured);
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
    return stated(new TreeMap<>(months));
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

  /** What occurred, as records that stand for several incidents that nobody counted. */
  public EventGroup summaries() {
    return summaries;
  }

  /** What occurred at places known to the first-level area at best. */
  public EventGroup imprecisePlaces() {
    return imprecisePlaces;
  }

  /** By type, most events first; empty if none is stated. */
  public List<Labelled> types(Words words) {
    return types(types, words);
  }

  /** What is claimed by type, most events first; empty if none is stated. */
  public List<Labelled> claimedTypes(Words words) {
    return types(claimedTypes, words);
  }

  private static List<Labelled> types(NamedGroups<String, EventGroup> groups, Words words) {
    SortedMap<String, EventGroup> types = stated(groups.byName());
    boolean stated = types.keySet().stream().anyMatch(type -> !type.isEmpty());
    return stated
        ? labelled(types, type -> type.isEmpty() ? words.say("type not stated") : type, words)
        : List.of();
  }

  /** By host, most events first. */
  public List<Labelled> hosts(Words words) {
    return labelled(stated(hosts.byName()), place -> place.host(words), words);
  }

  /** What is claimed by host, most events first. */
  public List<Labelled> claimedHosts(Words words) {
    return labelled(stated(claimedHosts.byName()), place -> place.host(words), words);
  }

  /** Hosts of what occurred, as shown. */
  public Set<String> places(Words words) {
    Set<String> names = new HashSet<>();
    stated(hosts.byName())
        .keySet()
        .forEach(place -> place.hosts().forEach(host -> names.add(words.country(host))));
    return names;
  }

  /** Without groups in which nothing is left. */
  private static <K> SortedMap<K, EventGroup> stated(SortedMap<K, EventGroup> groups) {
    groups.values().removeIf(EventGroup::empty);
    return groups;
  }

  private static <K> List<Labelled> labelled(
      Map<K, EventGroup> groups, Function<K, String> label, Words words) {
    return groups.entrySet().stream()
        .map(e -> new Labelled(label.apply(e.getKey()), e.getValue()))
        .sorted(Labelled.mostFirst(words))
        .toList();
  }

  /**
   * By first-level area, most events first; with the host where there are several. Empty if no area
   * is stated.
   */
  public List<Labelled> areas(Words words) {
    SortedMap<EventPlace, EventGroup> found = stated(areas.byName());
    if (found.keySet().stream().allMatch(place -> place.area().isEmpty())) {
      return List.of();
    }
    boolean several = stated(hosts.byName()).size() > 1;
    return labelled(found, place -> place.label(several, words), words);
  }
}
