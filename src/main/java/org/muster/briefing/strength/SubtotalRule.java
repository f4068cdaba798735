package org.muster.briefing.strength;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.muster.domain.Deployment;
import org.muster.domain.Measure;

/**
 * Rows that sum up others.
 *
 * <p>Rule: a row whose operation, contributor or category is a word for a sum, or whose contributor
 * is a region, is left out of every sum where its dataset has rows of the same measure that it sums
 * up; without such rows it is the only figure there is, and counts. Reason: the UN's file of 31
 * March 2014 has 573 rows and 123 rows named {@code all}; the former make 97,811, the UN's own
 * total, and all of them 293,433, three times as many.
 */
final class SubtotalRule implements Guarded.Rule {
  private final Ground ground;

  /** Names repeat in nearly all rows; whether they are words for sums is worked out once. */
  private final Map<String, Boolean> sums = new HashMap<>();

  private final Map<String, Boolean> contributors = new HashMap<>();

  SubtotalRule(Ground ground) {
    this.ground = ground;
  }

  /** What a sum sums up: everything that agrees with it; an empty text agrees with all. */
  private record Range(
      String dataset, Measure measure, String operation, String contributor, String category) {
    static Range of(Deployment d, boolean operation, boolean contributor, boolean category) {
      return new Range(
          d.key().dataset(),
          d.measure(),
          operation ? d.operation() : "",
          contributor ? d.contributor() : "",
          category ? d.category() : "");
    }

    /** All ranges in which a row lies; a whole mission is a part of all operations only. */
    static List<Range> around(Deployment d) {
      List<Range> ranges = new ArrayList<>();
      for (int n = 0; n < 8; n++) {
        if (!d.wholeMission() || (n & 3) == 0) {
          ranges.add(of(d, (n & 1) > 0, (n & 2) > 0, (n & 4) > 0));
        }
      }
      return ranges;
    }
  }

  /** Whether the row is named as a sum. */
  private boolean named(Deployment d) {
    return sum(d.operation()) || several(d.contributor()) || sum(d.category());
  }

  private boolean sum(String name) {
    return sums.computeIfAbsent(name, SumWords::sum);
  }

  private boolean several(String contributor) {
    return contributors.computeIfAbsent(contributor, SumWords::contributors);
  }

  private Range summedUpBy(Deployment d) {
    boolean ofAll = sum(d.operation());
    boolean one = !several(d.contributor()) && !(ofAll && d.wholeMission());
    return Range.of(d, !ofAll, one, !sum(d.category()));
  }

  @Override
  public Guarded apply(List<Statement> statements) {
    Set<Range> parts = parts(statements);
    return SumsLeftOut.of(statements, d -> named(d) && parts.contains(summedUpBy(d)), ground);
  }

  /** The ranges in which rows lie that sum up nothing. */
  private Set<Range> parts(List<Statement> statements) {
    if (statements.stream().map(Statement::deployment).noneMatch(this::named)) {
      return Set.of();
    }
    Set<Range> parts = new HashSet<>();
    statements.stream()
        .map(Statement::deployment)
        .filter(d -> !named(d))
        .forEach(d -> parts.addAll(Range.around(d)));
    return parts;
  }
}
