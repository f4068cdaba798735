package org.muster.briefing.strength;

import java.time.LocalDate;
import org.muster.domain.Deployment;
import org.muster.domain.DeploymentStatus;
import org.muster.domain.Measure;
import org.muster.domain.PartialDate;

/**
 * How a deployment record stands to the business date. The date filters what holds on that day; an
 * announcement counts if its earliest possible report is not after it.
 */
public enum Standing {
  /** Not begun, and not yet announced on the date: no part of the briefing. */
  UNHEARD,
  /** Announced, approved, planned, being prepared, or to begin later. */
  AHEAD,
  /** It holds on the date, or has taken effect by then. */
  IN_EFFECT,
  /** It has ended before the date. */
  ENDED,
  /** Its figure speaks of the date no more, and its publisher has reported nothing since. */
  RUN_OUT;

  public static Standing of(Deployment d, Spell spell, LocalDate asOf) {
    boolean begun = !spell.first().isAfter(asOf);
    boolean ended = spell.last().isBefore(asOf);
    boolean real =
        d.status() == DeploymentStatus.DEPLOYED || d.status() == DeploymentStatus.WITHDRAWN;
    if (real && begun) {
      return ended ? ENDED : IN_EFFECT;
    }
    if (!heard(d, asOf)) {
      return UNHEARD;
    }
    if (ended) {
      return ENDED;
    }
    return begun && inForce(d) ? IN_EFFECT : AHEAD;
  }

  /** An approved maximum is in force from its first day, without anybody being there. */
  private static boolean inForce(Deployment d) {
    return d.measure() == Measure.CEILING && d.status() == DeploymentStatus.APPROVED;
  }

  /** A record that says neither when it was published nor for which day is taken as heard. */
  private static boolean heard(Deployment d, LocalDate asOf) {
    PartialDate said = d.reported() != null ? d.reported() : d.asOf();
    return said == null || !said.earliest().isAfter(asOf);
  }
}
