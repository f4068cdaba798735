package org.muster.briefing.event;

import java.util.BitSet;
import java.util.List;

/** Counts of some events that have something in common, and the sources they rest on. */
public final class EventGroup {
  private final PeopleSum killed = new PeopleSum();
  private final PeopleSum injured = new PeopleSum();
  private final BitSet sources = new BitSet();
  private long events;
  private long withDeaths;
  private long shares;

  /** An event with all of its persons. */
  void add(Toll toll, int source) {
    count(toll, source);
    people(toll);
  }

  /** An event whose persons are counted elsewhere. */
  void count(Toll toll, int source) {
    events++;
    withDeaths += toll.deaths() ? 1 : 0;
    sources.set(source);
  }

  /** Persons of an event that is counted elsewhere. */
  void share(Toll toll, int source) {
    shares++;
    people(toll);
    sources.set(source);
  }

  private void people(Toll toll) {
    killed.add(toll.killed());
    injured.add(toll.injured());
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

  /** Numbers of the sources of its events, ascending; empty if it has none. */
  public List<Integer> sources() {
    return sources.stream().boxed().toList();
  }
}
