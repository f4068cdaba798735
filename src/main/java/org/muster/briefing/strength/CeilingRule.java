package org.muster.briefing.strength;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Amount;
import org.muster.briefing.amount.Reading;
import org.muster.domain.PartialDate;

/**
 * The legal maximum.
 *
 * <p>Rule: those in force on the date; where none is in force, the next to come. A ceiling says how
 * many may be there and never how many are. Reason: in January 2016 the German ceiling for Resolute
 * Support was 980 and not quite 900 were there; for Counter-Daesh 1,200, and 420 were there.
 */
public final class CeilingRule {
  private static final Comparator<Statement> FIRST_TO_COME =
      Comparator.comparing(
              (Statement s) -> s.spell().begin(),
              Comparator.nullsLast(Comparator.<PartialDate>naturalOrder()))
          .thenComparing(Statement::key);

  private CeilingRule() {}

  /**
   * The ceiling of an operation, or of one line of it; null if there is none.
   *
   * @param inForce sheet of the ceilings in force
   * @param ahead ceilings to come
   */
  public static @Nullable Reading of(
      LevelSheet inForce, List<Statement> ahead, List<String> operationHosts) {
    Reading now = inForce.shown();
    return now != null ? now : toCome(ahead, operationHosts);
  }

  private static @Nullable Reading toCome(List<Statement> ahead, List<String> operationHosts) {
    Map<LevelKey, Statement> next = new TreeMap<>();
    for (Statement s : ahead) {
      next.merge(
          LevelKey.of(s.deployment(), operationHosts),
          s,
          (a, b) -> FIRST_TO_COME.compare(a, b) <= 0 ? a : b);
    }
    List<Reading> stated = new ArrayList<>();
    List<Reading> parts = new ArrayList<>();
    next.forEach(
        (key, s) ->
            (key.wholeMission() ? stated : parts)
                .add(
                    new Reading(
                        Amount.ceiling(s.deployment().personnel()), List.of(s.deployment()))));
    return TotalRule.shown(sum(stated), sum(parts));
  }

  private static @Nullable Reading sum(List<Reading> readings) {
    return readings.isEmpty() ? null : Reading.sum(readings);
  }
}
