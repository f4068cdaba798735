package org.muster.briefing.strength;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Reading;
import org.muster.briefing.settings.Guard;
import org.muster.briefing.settings.Overrule;
import org.muster.domain.Deployment;
import org.muster.domain.Measure;
import org.muster.domain.RecordKey;

/**
 * Several datasets that speak of the same operation.
 *
 * <p>Rule: of one operation and measure one dataset counts, on all days: the first that the
 * settings name, else the one with most known levels that hold on the date, else the first by name.
 * A change moves levels of its own dataset only. Reason: datasets describe the same persons in
 * different ways; a sum of two describes nobody. UN reports and Geo-PKO both count MINUSMA in 2019.
 */
final class DatasetRule implements Guarded.Rule {
  private final Ground ground;
  private final Set<RecordKey> leftOut = new HashSet<>();
  private final List<Finding> findings = new ArrayList<>();

  DatasetRule(Ground ground) {
    this.ground = ground;
  }

  /** What is added up together: one measure of one operation, begun or to come. */
  private record Sum(String operation, Measure measure, boolean ahead) implements Comparable<Sum> {
    private static final Comparator<Sum> ORDER =
        Comparator.comparing(Sum::operation).thenComparing(Sum::measure).thenComparing(Sum::ahead);

    /** Null for what is added to nothing. */
    static @Nullable Sum of(Statement s) {
      String operation = s.deployment().operation();
      if (s.measure() == Measure.COMMAND) {
        return null;
      }
      if (s.measure() == Measure.CEILING) {
        return new Sum(operation, Measure.CEILING, false);
      }
      if (s.begun()) {
        boolean moves = s.measure().movesLevel();
        return new Sum(operation, moves ? Measure.STRENGTH : s.measure(), false);
      }
      return s.standing() == Standing.AHEAD ? new Sum(operation, s.measure(), true) : null;
    }

    @Override
    public int compareTo(Sum other) {
      return ORDER.compare(this, other);
    }
  }

  @Override
  public Guarded apply(List<Statement> statements) {
    Map<Sum, SortedMap<String, List<Statement>>> sums = new TreeMap<>();
    for (Statement s : statements) {
      Sum sum = Sum.of(s);
      if (sum != null) {
        sums.computeIfAbsent(sum, k -> new TreeMap<>())
            .computeIfAbsent(s.key().dataset(), k -> new ArrayList<>())
            .add(s);
      }
    }
    sums.forEach(
        (sum, datasets) -> {
          if (datasets.size() > 1) {
            choose(sum, datasets);
          }
        });
    return new Guarded(
        leftOut.isEmpty()
            ? statements
            : statements.stream().filter(s -> !leftOut.contains(s.key())).toList(),
        List.of(),
        findings);
  }

  private void choose(Sum sum, Map<String, List<Statement>> datasets) {
    Map.Entry<String, List<Statement>> chosen =
        datasets.entrySet().stream()
            .filter(d -> sum.ahead || d.getValue().stream().anyMatch(DatasetRule::isLevel))
            .min(
                Comparator.comparingInt(
                        (Map.Entry<String, List<Statement>> d) -> preference(d.getKey()))
                    .thenComparingLong(d -> -holding(d.getValue()))
                    .thenComparing(Map.Entry::getKey))
            .orElse(null);
    if (chosen == null) {
      return;
    }
    List<Deployment> counted = named(chosen.getValue());
    datasets.forEach(
        (name, other) -> {
          if (!name.equals(chosen.getKey())) {
            leave(sum, counted, other);
          }
        });
  }

  private void leave(Sum sum, List<Deployment> counted, List<Statement> other) {
    List<Deployment> named = named(other);
    Overrule overrule = ground.overrule(Guard.DATASET, counted, named);
    if (overrule == null) {
      other.forEach(s -> leftOut.add(s.key()));
    }
    findings.add(
        new Finding(
            Guard.DATASET,
            sum.operation,
            counted,
            named,
            LocalDate.MIN,
            List.of(),
            says(sum, other),
            true,
            overrule));
  }

  private static boolean isLevel(Statement s) {
    return !s.measure().movesLevel();
  }

  private int preference(String dataset) {
    int named = ground.counting().datasets().indexOf(dataset);
    return named < 0 ? Integer.MAX_VALUE : named;
  }

  private long holding(List<Statement> statements) {
    return statements.stream()
        .filter(s -> isLevel(s) && s.standing() == Standing.IN_EFFECT)
        .filter(s -> !s.deployment().personnel().unknown())
        .map(s -> ground.key(s.deployment()))
        .distinct()
        .count();
  }

  /** Those that hold on the date; all, where none does. */
  private static List<Deployment> named(List<Statement> statements) {
    List<Statement> holding =
        statements.stream().filter(s -> s.standing() == Standing.IN_EFFECT).toList();
    return (holding.isEmpty() ? statements : holding).stream().map(Statement::deployment).toList();
  }

  private @Nullable Reading says(Sum sum, List<Statement> other) {
    if (sum.ahead || other.stream().noneMatch(DatasetRule::isLevel)) {
      return null;
    }
    Sheets sheets = Sheets.of(other, ground.hosts().of(sum.operation), ground.asOf());
    return switch (sum.measure) {
      case STRENGTH -> sheets.strength().shown();
      case IMPUTED -> sheets.imputed().shown();
      case CEILING -> sheets.ceilings().shown();
      case CHANGE, REDUCTION, PLEDGE, COMMAND -> null;
    };
  }
}
