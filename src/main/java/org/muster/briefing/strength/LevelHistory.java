package org.muster.briefing.strength;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Amount;
import org.muster.briefing.amount.Reading;
import org.muster.domain.Entry;
import org.muster.domain.Measure;
import org.muster.domain.PartialDate;

/**
 * Which records stood behind the strength of one operation on any day up to the business date. The
 * amounts over time are the sheet's; what is here leads from a day back to its records, at the
 * price of one look for each key.
 */
public final class LevelHistory {
  private final TreeMap<LevelKey, List<Statement>> levels = new TreeMap<>();
  private final List<Statement> changes;
  private final List<String> operationHosts;
  private final LocalDate asOf;

  /**
   * The history of one operation.
   *
   * @param statements its records, in any order
   * @param asOf the business date
   */
  public LevelHistory(List<Statement> statements, List<String> operationHosts, LocalDate asOf) {
    this.operationHosts = operationHosts;
    this.asOf = asOf;
    this.changes =
        Sheets.begun(statements, Measure::movesLevel).stream()
            .filter(s -> s.spell().begin() != null)
            .toList();
    for (Statement level : Sheets.begun(statements, Measure.STRENGTH::equals)) {
      levels
          .computeIfAbsent(LevelKey.of(level.deployment(), operationHosts), k -> new ArrayList<>())
          .add(level);
    }
    levels.values().forEach(own -> own.sort(Statement.LATEST_LAST));
  }

  /** The records behind the figure of a day; empty if there is none. */
  public List<Entry> on(LocalDate day) {
    TreeMap<LevelKey, Statement> holding = new TreeMap<>();
    levels.forEach(
        (key, own) -> {
          Statement level = holding(own, day);
          if (level != null) {
            holding.put(key, level);
          }
        });
    List<Statement> moved =
        changes.stream()
            .filter(c -> !c.since(asOf).isAfter(day) && holding.containsKey(moves(c)))
            .toList();
    Reading shown =
        LevelSheet.of(
                List.copyOf(holding.values()),
                moved,
                new LevelSheet.Terms(operationHosts, day, day, Amount::of))
            .shown();
    return shown == null ? List.of() : shown.basis();
  }

  /** Whose level a change moves; one without a level moves none, and is behind no amount. */
  private LevelKey moves(Statement change) {
    return LevelSheet.moved(change, levels, operationHosts, asOf);
  }

  /** The records of which something held on one of the days, both included. */
  public List<Entry> during(LocalDate first, LocalDate last) {
    List<Entry> entries = new ArrayList<>(on(first));
    for (List<Statement> own : levels.values()) {
      own.stream()
          .filter(s -> begins(s, first, last))
          .map(Statement::deployment)
          .forEach(entries::add);
    }
    changes.stream()
        .filter(s -> begins(s, first, last))
        .map(Statement::deployment)
        .forEach(entries::add);
    return entries;
  }

  private boolean begins(Statement s, LocalDate after, LocalDate last) {
    LocalDate day = s.since(asOf);
    return day.isAfter(after) && !day.isAfter(last) && !s.spell().last().isBefore(day);
  }

  /**
   * The latest of one key's levels that holds on the day: found by its first day, then backwards.
   */
  private @Nullable Statement holding(List<Statement> own, LocalDate day) {
    for (int i = begun(own, day) - 1; i >= 0; i--) {
      if (own.get(i).holdsOn(day, asOf)) {
        return own.get(i);
      }
    }
    return null;
  }

  /** How many of one key's levels can have begun by the day: they stand first, cut or not. */
  private static int begun(List<Statement> own, LocalDate day) {
    int low = 0;
    int high = own.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      PartialDate begin = own.get(middle).spell().begin();
      if (begin != null && begin.earliest().isAfter(day)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
