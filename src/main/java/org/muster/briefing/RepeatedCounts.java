package org.muster.briefing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.strength.Standing;
import org.muster.briefing.strength.Statement;
import org.muster.domain.Deployment;
import org.muster.domain.DeploymentStatus;
import org.muster.domain.Measure;
import org.muster.domain.Quantity;

/**
 * Counts of the same people that a publisher repeats, month for month or year for year, apart from
 * what is said once.
 *
 * <p>Rule: three or more records that give a strength, counted or imputed, for a day and no
 * beginning, of the same dataset, operation, contributor, category, unit, role, hosts and source,
 * are one run: those that give an exact number, and those whose number is unknown for the same
 * reason. Reason: a timeline tells what happened, and one publisher's monthly counts would bury it;
 * strength over time draws them, and the workbook lists each.
 *
 * @param single all others, as they came
 */
record RepeatedCounts(List<Statement> single, List<Run> runs) {
  private static final int FEWEST = 3;

  /** What counts of the same people have in common. */
  private record Series(
      Measure measure,
      Quantity.@Nullable Reason unknown,
      String dataset,
      String operation,
      String contributor,
      String category,
      String unit,
      String role,
      List<String> hosts,
      String source) {
    static Series of(Deployment d) {
      return new Series(
          d.measure(),
          d.personnel().reason(),
          d.key().dataset(),
          d.operation(),
          d.contributor(),
          d.category(),
          d.unit(),
          d.role(),
          d.hosts(),
          d.citation().source());
    }
  }

  /**
   * Counts of one series, by day.
   *
   * @param lowest persons; null if they are unknown
   * @param highest persons; null if they are unknown
   */
  record Run(List<Statement> counts, @Nullable Long lowest, @Nullable Long highest) {
    static Run of(List<Statement> series) {
      List<Statement> byDay =
          series.stream()
              .sorted(Selection.listing(Statement::listedUnder, Statement::key))
              .toList();
      List<Long> persons =
          byDay.stream()
              .flatMap(s -> Stream.ofNullable(s.deployment().personnel().best()))
              .sorted()
              .toList();
      return persons.isEmpty()
          ? new Run(byDay, null, null)
          : new Run(byDay, persons.getFirst(), persons.getLast());
    }

    Statement first() {
      return counts.getFirst();
    }

    Statement last() {
      return counts.getLast();
    }
  }

  static RepeatedCounts of(List<Statement> statements) {
    SequencedMap<Series, List<Statement>> series = new LinkedHashMap<>();
    List<Statement> single = new ArrayList<>();
    for (Statement s : statements) {
      if (count(s)) {
        series.computeIfAbsent(Series.of(s.deployment()), key -> new ArrayList<>()).add(s);
      } else {
        single.add(s);
      }
    }
    List<Run> runs = new ArrayList<>();
    for (List<Statement> of : series.values()) {
      if (of.size() < FEWEST) {
        single.addAll(of);
      } else {
        runs.add(Run.of(of));
      }
    }
    return new RepeatedCounts(single, runs);
  }

  private static boolean count(Statement s) {
    Deployment d = s.deployment();
    return (d.measure() == Measure.STRENGTH || d.measure() == Measure.IMPUTED)
        && d.status() == DeploymentStatus.DEPLOYED
        && s.standing() != Standing.AHEAD
        && d.from() == null
        && d.asOf() != null
        && d.equipment().isEmpty()
        && (d.personnel().unknown() || exact(d.personnel()));
  }

  private static boolean exact(Quantity q) {
    Long best = q.best();
    return q.qualifier() == Quantity.Qualifier.EXACT
        && best != null
        && best.equals(q.low())
        && best.equals(q.high());
  }
}
