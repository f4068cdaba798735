package org.muster.briefing.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Amount;
import org.muster.briefing.amount.Amounts;
import org.muster.domain.Quantity.Reason;

/**
 * The persons killed and injured in some events, or a share of them.
 *
 * <p>Rule: an event has deaths if its lowest, best or highest count is above 0, or if it says
 * "several" or the like. Reason: of UCDP's events 8 % have a best count of 0 and a highest above
 * it; all of them are recorded because somebody may have been killed. Of an event that says nothing
 * of deaths, nobody knows whether it has any: unknown is not zero.
 *
 * @param records how many records of events
 * @param events as how many events they count
 * @param deaths of how many of the records at least one person was, or may have been, killed
 * @param most in how many of the events at most there were deaths; at least in one of each record
 * @param unsaid of how many of the records nobody knows whether anybody was killed, and why
 * @param killed over those for which it is applicable
 * @param injured over those for which it is applicable
 */
record Toll(
    long records,
    long events,
    long deaths,
    long most,
    Map<Reason, Long> unsaid,
    Amounts killed,
    Amounts injured) {
  static Toll of(EventCell cell) {
    return new Toll(
        cell.records(),
        cell.events(),
        cell.withDeaths(),
        cell.eventsWithDeaths(),
        unsaid(cell.killed()),
        cell.killed(),
        cell.injured());
  }

  /** All unknown ones but "several": that says that there were some. */
  private static Map<Reason, Long> unsaid(Amounts killed) {
    if (killed.reasons().isEmpty()) {
      return Map.of();
    }
    Map<Reason, Long> unsaid = new EnumMap<>(killed.reasons());
    unsaid.remove(Reason.NOT_COUNTED);
    return unsaid;
  }

  /** The persons of one of them; for events that are all alike. */
  Toll one() {
    return new Toll(1, 1, deaths / records, deaths / records, Map.of(), one(killed), one(injured));
  }

  private static Amounts one(Amounts amounts) {
    return amounts.parts() == 0 ? amounts : Amounts.of(amounts.each());
  }

  /** Whether there is a figure at all that can be spread; for events that are all alike. */
  boolean known() {
    return known(killed) || known(injured);
  }

  private static boolean known(Amounts amounts) {
    return amounts.parts() != 0 && !amounts.each().unknown();
  }

  /**
   * Their shares by days, in order, each event's shares reckoned by itself; for events that are all
   * alike. What is not applicable is not applicable in each.
   */
  List<Toll> shares(long[] days) {
    Shares shares = new Shares(days);
    List<Amount> dead = killed.parts() == 0 ? List.of() : shares.of(killed.each());
    List<Amount> hurt = injured.parts() == 0 ? List.of() : shares.of(injured.each());
    List<Toll> tolls = new ArrayList<>(days.length);
    for (int i = 0; i < days.length; i++) {
      tolls.add(new Toll(records, events, deaths, most, unsaid, share(dead, i), share(hurt, i)));
    }
    return tolls;
  }

  private Amounts share(List<Amount> shares, int i) {
    return shares.isEmpty() ? Amounts.NONE : all(shares.get(i));
  }

  /** The same with what lies within the period in the place of the persons. */
  Toll within(PeopleSum ofOneKilled, PeopleSum ofOneInjured) {
    return new Toll(
        records,
        events,
        deaths,
        most,
        unsaid,
        all(killed, ofOneKilled),
        all(injured, ofOneInjured));
  }

  private Amounts all(Amounts whole, PeopleSum ofOne) {
    return whole.parts() == 0 ? whole : all(ofOne.amount());
  }

  private Amounts all(@Nullable Amount ofOne) {
    return ofOne == null ? Amounts.NONE : Amounts.of(ofOne).times(records);
  }
}
