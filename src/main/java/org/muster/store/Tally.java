package org.muster.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.muster.domain.CasualtyCause;
import org.muster.domain.Marking;
import org.muster.domain.Quantity.Reason;
import org.muster.domain.RecordKind;

/**
 * Counts and sums over the records of one kind that have in common all by which a briefing selects
 * and groups them. A record counts in exactly one tally, so sums over tallies count nobody twice.
 *
 * @param dataset that the records belong to
 * @param marking as given; whether an audience may see it is for the reader to decide, before
 *     adding up
 * @param operation code; empty if none
 * @param hosts all hosts of the records together. A record with two hosts is in the tally of that
 *     pair, and in neither's own
 * @param area first-level area of events; empty if not stated
 * @param month null if the records are not certainly within one month: partial dates, spans over a
 *     month's end, and all that is open
 * @param days on which each of the records can be; all of them then have the same figures. Null
 *     where they differ; never null for events that have no month
 * @param type of events; the measure's word of deployments; empty for other kinds
 * @param status word of the status; empty for kinds without one
 * @param source what events name as their source; empty for other kinds
 * @param force whose casualties the events are; empty if no own force's
 * @param cause of own casualties
 * @param records how many
 * @param events as how many events they count, see {@link org.muster.domain.Event#count()}; of
 *     other kinds, as many as there are
 * @param withPeople how many of them state a figure above 0 as low, best or high, or say "several":
 *     for events, those in which somebody was or may have been killed
 * @param eventsWithPeople in how many of their events at most somebody was, or may have been,
 *     killed, see {@link org.muster.domain.Event#countWithDeaths()}; of other kinds, as many as
 *     there are
 * @param people killed of events, personnel of deployments
 * @param injured of events
 */
public record Tally(
    RecordKind kind,
    String dataset,
    Marking marking,
    String operation,
    List<String> hosts,
    String area,
    @Nullable YearMonth month,
    @Nullable Days days,
    String type,
    String status,
    String source,
    String force,
    CasualtyCause cause,
    long records,
    long events,
    long withPeople,
    long eventsWithPeople,
    Sum people,
    Sum injured,
    Said said) {
  public Tally {
    hosts = List.copyOf(hosts);
  }

  /**
   * First to last day.
   *
   * @param first {@link LocalDate#MIN} if open
   * @param last {@link LocalDate#MAX} if open or unknown
   */
  public record Days(LocalDate first, LocalDate last) {}

  /**
   * A sum of counts, each over the records that state it. What is not stated adds nothing, so a sum
   * is worth as much as the share of the records that state it.
   *
   * @param low sum of the lowest counts, in persons
   * @param best sum of the best estimates, in persons
   * @param high sum of the highest counts, in persons
   * @param bestStated records that state a best estimate
   * @param highStated records that state a highest count
   * @param unit 0, or the power of ten to which each of the records gives one approximate number:
   *     1,200 is to the hundred
   * @param unknown how many are unknown for which reason
   */
  public record Sum(
      long low,
      long best,
      long high,
      long bestStated,
      long highStated,
      long unit,
      Map<Reason, Long> unknown) {
    public Sum {
      unknown = Map.copyOf(unknown);
    }
  }

  /**
   * What is said of events.
   *
   * @param summaries how many records stand for several incidents that nobody counted
   * @param imprecisePlaces how many events are known to the first-level area at best
   * @param partialDates how many events are not known to the day
   * @param disordered how many records have a best count outside its range
   */
  public record Said(long summaries, long imprecisePlaces, long partialDates, long disordered) {}
}
