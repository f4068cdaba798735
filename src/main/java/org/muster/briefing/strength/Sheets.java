package org.muster.briefing.strength;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.muster.briefing.amount.Amount;
import org.muster.domain.DeploymentStatus;
import org.muster.domain.Measure;

/** The levels of one operation, a sheet for each measure. */
public record Sheets(LevelSheet strength, LevelSheet imputed, LevelSheet ceilings) {

  public static Sheets of(List<Statement> statements, List<String> operationHosts, LocalDate asOf) {
    LevelSheet.Terms counted = new LevelSheet.Terms(operationHosts, asOf, asOf, Amount::of);
    List<Statement> ceilings =
        statements.stream()
            .filter(s -> s.measure() == Measure.CEILING && decided(s.status()))
            .toList();
    LevelSheet.Terms maximum =
        new LevelSheet.Terms(operationHosts, asOf, lastDay(ceilings, asOf), Amount::ceiling);
    return new Sheets(
        LevelSheet.of(
            begun(statements, Measure.STRENGTH::equals),
            begun(statements, Measure::movesLevel),
            counted),
        LevelSheet.of(begun(statements, Measure.IMPUTED::equals), List.of(), counted),
        LevelSheet.of(ceilings, List.of(), maximum));
  }

  /** Levels and changes that have taken effect by the date, also those that have ended. */
  static List<Statement> begun(List<Statement> statements, Predicate<Measure> measures) {
    return statements.stream().filter(s -> measures.test(s.measure()) && s.begun()).toList();
  }

  /** A ceiling that is only planned or announced is not in force on any day. */
  private static boolean decided(DeploymentStatus status) {
    return switch (status) {
      case APPROVED, DEPLOYED, WITHDRAWN -> true;
      case PLANNED, ANNOUNCED, PREPARING -> false;
    };
  }

  /** Ceilings are drawn to their end, at most to the end of next year: the chart is of the past. */
  private static LocalDate lastDay(List<Statement> ceilings, LocalDate asOf) {
    LocalDate limit = LocalDate.of(asOf.getYear() + 1, 12, 31);
    return ceilings.stream()
        .map(s -> s.spell().last())
        .filter(day -> day.isAfter(asOf) && day.isBefore(LocalDate.MAX))
        .map(day -> day.isAfter(limit) ? limit : day)
        .max(LocalDate::compareTo)
        .orElse(asOf);
  }
}
