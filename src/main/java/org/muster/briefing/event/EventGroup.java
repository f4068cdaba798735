package org.muster.briefing.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts of some events that have something in common, and the sources they rest on. */
public final class EventGroup {
  private final PeopleSum killed = new PeopleSum();
  private final PeopleSum injured = new PeopleSum();
  private final Map<EventSource, long[]> sources = new TreeMap<>();
  private long events;
  private long withDeaths;
  private long shares;

  /** Events with all of their persons. */
  void add(Toll toll, EventSource source) {
    count(toll, source);
    people(toll);
  }

  /** Events whose persons are counted elsewhere. */
  void count(Toll toll, EventSource source) {
    events += toll.events();
    withDeaths += toll.deaths();
    cite(source, toll.events());
  }

  /** Some events of a kind that needs no persons. */
  void count(long number, EventSource source) {
    if (number != 0) {
      events += number;
      cite(source, number);
    }
  }

  /** Persons of events that are counted elsewhere. */
  void share(Toll toll, EventSource source) {
    shares += toll.events();
    people(toll);
    cite(source, toll.events());
  }

  private void cite(EventSource source, long number) {
    sources.computeIfAbsent(source, s -> new long[1])[0] += number;
  }

  private void people(Toll toll) {
    killed.add(toll.killed(), toll.events() - toll.killed().parts());
    injured.add(toll.injured(), toll.events() - toll.injured().parts());
  }

  /** Whether nothing is in it, or nothing is left in it. */
  boolean empty() {
    return events == 0 && shares == 0;
  }

  public long events() {
    return events;
  }

  /** Events in which at least one person was, or may have been, killed. */
  public long withDeaths() {
    return withDeaths;
  }

  /** Events that are counted elsewhere and of whose persons a share is counted here. */
  public long shares() {
    return shares;
  }

  public PeopleSum killed() {
    return killed;
  }

  public PeopleSum injured() {
    return injured;
  }

  /** What its events name as their sources, in order; empty if it has none. */
  public List<EventSource> sources() {
    List<EventSource> cited = new ArrayList<>();
    sources.forEach(
        (source, number) -> {
          if (number[0] != 0) {
            cited.add(source);
          }
        });
    return cited;
  }
}
