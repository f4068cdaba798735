package org.muster.briefing.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.muster.briefing.amount.Amount;
import org.muster.domain.Quantity.Reason;

/** Counts of some events that have something in common, and the sources they rest on. */
public final class EventGroup {
  private final PeopleSum killed = new PeopleSum();
  private final PeopleSum injured = new PeopleSum();
  private final Map<Reason, Long> unsaid = new EnumMap<>(Reason.class);
  private final Map<EventSource, long[]> sources = new TreeMap<>();
  private long records;
  private long events;
  private long withDeaths;
  private long mostWithDeaths;
  private long shares;

  /** Events with all of their persons. */
  void add(Toll toll, EventSource source) {
    count(toll, source);
    people(toll);
  }

  /** Events whose persons are counted elsewhere. */
  void count(Toll toll, EventSource source) {
    records += toll.records();
    events += toll.events();
    withDeaths += toll.deaths();
    mostWithDeaths += toll.most();
    toll.unsaid()
        .forEach(
            (reason, number) -> unsaid.merge(reason, number, (a, b) -> a + b == 0 ? null : a + b));
    cite(source, toll.records());
  }

  /** Some events of a kind that needs no persons, and whose records nobody asks for. */
  void count(long number, EventSource source) {
    if (number != 0) {
      records += number;
      events += number;
      cite(source, number);
    }
  }

  /** Persons of events that are counted elsewhere. */
  void share(Toll toll, EventSource source) {
    shares += toll.events();
    people(toll);
    cite(source, toll.records());
  }

  private void cite(EventSource source, long number) {
    sources.computeIfAbsent(source, s -> new long[1])[0] += number;
  }

  private void people(Toll toll) {
    killed.add(toll.killed(), toll.records() - toll.killed().parts());
    injured.add(toll.injured(), toll.records() - toll.injured().parts());
  }

  /** Whether nothing is in it, or nothing is left in it. */
  boolean empty() {
    return records == 0 && shares == 0;
  }

  /** How many there are, those counted that a record stands for. */
  public long events() {
    return events;
  }

  /** How many records they are of. */
  public long records() {
    return records;
  }

  /**
   * Events in which at least one person was, or may have been, killed.
   *
   * <p>Rule: of a record that stands for several events with deaths, at least one had some, and
   * perhaps all, but no more than persons were killed; so this may be a range. Reason: such a
   * record says how many died in all of them.
   *
   * <p>Rule: where some say nothing of deaths, there are at least as many as the others are; where
   * no other has any, the number is unknown. Reason: unknown is not zero.
   */
  public Amount withDeaths() {
    boolean exact = unsaid.isEmpty() && withDeaths == mostWithDeaths;
    return exact
        ? Amount.of(withDeaths)
        : new Amount(
            withDeaths,
            null,
            unsaid.isEmpty() ? Long.valueOf(mostWithDeaths) : null,
            0,
            unsaid.keySet());
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
