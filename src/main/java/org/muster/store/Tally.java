package org.muster.store;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.domain.Marking;
import org.muster.domain.RecordKind;

/**
 * Counts and sums over the records of one kind, marking, operation, list of hosts, area, month,
 * type and status. A record counts in exactly one tally, so sums over tallies count nobody twice.
 *
 * @param marking as given; whether an audience may see it is for the reader to decide, before
 *     adding up
 * @param operation code; empty if none
 * @param hosts all hosts of the records together. A record with two hosts is in the tally of that
 *     pair, and in neither's own
 * @param area first-level area of events; empty if not stated
 * @param month null if the records are not certainly within one month: partial dates, spans over a
 *     month's end, and all that is open
 * @param type of events; the measure's word of deployments; empty for other kinds
 * @param status word of the status; empty for kinds without one
 * @param records how many
 * @param withPeople how many of them state a figure above 0 as low, best or high: for events, those
 *     in which somebody was or may have been killed
 * @param people killed of events, personnel of deployments
 * @param injured of events
 */
public record Tally(
    RecordKind kind,
    Marking marking,
    String operation,
    List<String> hosts,
    String area,
    @Nullable YearMonth month,
    String type,
    String status,
    long records,
    long withPeople,
    Sum people,
    Sum injured) {
  public Tally {
    hosts = List.copyOf(hosts);
  }

  /**
   * A sum of counts, each over the records that state it. What is not stated adds nothing, so a sum
   * is worth as much as the share of the records that state it.
   *
   * @param low sum of the lowest counts, in persons
   * @param best sum of the best estimates, in persons
   * @param high sum of the highest counts, in persons
   * @param lowStated records that state a lowest count
   * @param bestStated records that state a best estimate
   * @param highStated records that state a highest count
   */
  public record Sum(
      long low, long best, long high, long lowStated, long bestStated, long highStated) {}
}
