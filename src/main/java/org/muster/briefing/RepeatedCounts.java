package org.muster.briefing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import org.muster.briefing.strength.Standing;
import org.muster.briefing.strength.Statement;
import org.muster.domain.Deployment;
import org.muster.domain.DeploymentStatus;
import org.muster.domain.Measure;
import org.muster.domain.Quantity;

/**
 * Counts of the same people that a publisher repeats, month for month, apart from what is said
 * once.
 *
 * <p>Rule: three or more records that give an exact strength for a day and no beginning, of the
 * same dataset, operation, contributor, category, unit, role, hosts and source, are one run.
 * Reason: a timeline tells what happened, and one publisher's monthly counts would bury it;
 * strength over time draws them, and the workbook lists each.
 *
 * @param single all others, as they came
 */
record RepeatedCounts(List<Statement> single, List<Run> runs) {
  private static final int FEWEST = 3;

  /** What counts of the same people have in common. */
  private record Series(
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
   * @param lowest persons
   * @param highest persons
   */
  record Run(List<Statement> counts, long lowest, long highest) {
    static Run of(List<Statement> series) {
      List<Statement> byDay =
          series.stream()
              .sorted(Selection.listing(Statement::listedUnder, Statement::key))
              .toList();
      long[] persons = byDay.stream().mapToLong(Run::persons).sorted().toArray();
      return new Run(byDay, persons[0], persons[persons.length - 1]);
    }

    private static long persons(Statement count) {
      return Objects.requireNonNull(count.deployment().personnel().best());
    }

    Statement first() {
      return counts.getFirst();
    }

    Statement last() {
      return counts.getLast();
    }

    /** Persons by the first count. */
    long atFirst() {
      return persons(first());
    }

    /** Persons by the last count. */
    long atLast() {
      return persons(last());
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
    return d.measure() == Measure.STRENGTH
        && d.status() == DeploymentStatus.DEPLOYED
        && s.standing() != Standing.AHEAD
        && d.from() == null
        && d.asOf() != null
        && d.equipment().isEmpty()
        && exact(d.personnel());
  }

  private static boolean exact(Quantity q) {
    Long best = q.best();
    return q.qualifier() == Quantity.Qualifier.EXACT
        && best != null
        && best.equals(q.low())
        && best.equals(q.high());
  }
}
