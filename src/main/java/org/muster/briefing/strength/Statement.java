package org.muster.briefing.strength;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muster.domain.Deployment;
import org.muster.domain.DeploymentStatus;
import org.muster.domain.Measure;
import org.muster.domain.PartialDate;
import org.muster.domain.RecordKey;

/**
 * A deployment record, the days for which it speaks, and how it stands to the business date.
 *
 * @param beginsAhead whether it certainly begins after the date
 */
public record Statement(
    Deployment deployment, Spell spell, Standing standing, boolean beginsAhead) {
  private static final Set<DeploymentStatus> INTENT =
      Set.of(
          DeploymentStatus.PLANNED,
          DeploymentStatus.ANNOUNCED,
          DeploymentStatus.APPROVED,
          DeploymentStatus.PREPARING);

  /**
   * The later of two levels is the one that speaks from the later day; of two for the same day, the
   * one published later. The key decides last, so that the order of input never does.
   */
  public static final Comparator<Statement> LATEST_LAST =
      Comparator.comparing(
              (Statement s) -> s.spell().begin(), Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(
              s -> s.deployment().reported(), Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Statement::key);

  public static Statement of(Deployment deployment, LocalDate asOf) {
    Spell spell = Spell.of(deployment);
    return new Statement(
        deployment, spell, Standing.of(deployment, spell, asOf), spell.first().isAfter(asOf));
  }

  public RecordKey key() {
    return deployment.key();
  }

  public Measure measure() {
    return deployment.measure();
  }

  public DeploymentStatus status() {
    return deployment.status();
  }

  /** The date under which it is listed: its beginning, else its report, else its day. */
  public @Nullable PartialDate listedUnder() {
    Deployment d = deployment;
    return d.from() != null ? d.from() : d.reported() != null ? d.reported() : d.asOf();
  }

  /** Whether it only says what is intended. */
  public boolean intent() {
    return INTENT.contains(status());
  }

  /** Whether it belongs among what is announced and not counted as present. */
  public boolean announced() {
    return standing == Standing.AHEAD || (intent() && standing == Standing.IN_EFFECT);
  }

  /** Whether it moves a level downwards. */
  public boolean leaves() {
    return measure() == Measure.REDUCTION
        || (measure() == Measure.CHANGE && status() == DeploymentStatus.WITHDRAWN);
  }
}
