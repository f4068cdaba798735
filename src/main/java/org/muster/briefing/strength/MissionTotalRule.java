package org.muster.briefing.strength;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.settings.Guard;
import org.muster.briefing.settings.Overrule;
import org.muster.domain.Deployment;
import org.muster.domain.Entry;
import org.muster.domain.Measure;

/**
 * A mission's own figure and its contributors' parts, where the settings overrule {@link
 * TotalRule}.
 *
 * <p>Rule: where it is overruled and some part is known on the date, the parts count instead of the
 * mission's own figures, on all days. Reason: a mission's rounded figure may be older and coarser
 * than what its contributors report.
 */
final class MissionTotalRule implements Guarded.Rule {
  private final Ground ground;

  MissionTotalRule(Ground ground) {
    this.ground = ground;
  }

  @Override
  public Guarded apply(List<Statement> statements) {
    if (ground.counting().overrules().stream().noneMatch(o -> o.guard() == Guard.MISSION_TOTAL)) {
      return Guarded.of(statements);
    }
    TreeMap<String, List<Statement>> wholes = new TreeMap<>();
    Map<String, List<Deployment>> parts = new TreeMap<>();
    for (Statement s : statements) {
      Deployment d = s.deployment();
      if (s.counts() && d.wholeMission()) {
        wholes.computeIfAbsent(d.operation(), o -> new ArrayList<>()).add(s);
      } else if (s.level() && holds(s)) {
        parts.computeIfAbsent(d.operation(), o -> new ArrayList<>()).add(d);
      }
    }
    Set<Statement> replaced = new HashSet<>();
    List<Finding> findings = new ArrayList<>();
    wholes.forEach(
        (operation, own) -> {
          List<Deployment> known = parts.getOrDefault(operation, List.of());
          List<Deployment> stated = own.stream().map(Statement::deployment).toList();
          Overrule overrule = ground.overrule(Guard.MISSION_TOTAL, stated, known);
          if (!known.isEmpty() && overrule != null) {
            replaced.addAll(own);
            findings.add(Finding.cut(Guard.MISSION_TOTAL, known, stated, null).overruled(overrule));
          }
        });
    return new Guarded(
        statements.stream().filter(s -> !replaced.contains(s)).toList(), List.of(), findings);
  }

  private static boolean holds(Statement s) {
    return s.standing() == Standing.IN_EFFECT
        && s.measure() == Measure.STRENGTH
        && !s.deployment().personnel().unknown();
  }

  /** What contradicts the mission's own figure, certainly or perhaps; null if nothing does. */
  static @Nullable Finding conflict(String operation, Presence presence) {
    if (!presence.contradictory() && !presence.doubtful()) {
      return null;
    }
    List<Deployment> parts =
        presence.attributed() == null ? List.of() : deployments(presence.attributed().basis());
    return new Finding(
        Guard.MISSION_TOTAL,
        operation,
        deployments(presence.present().basis()),
        parts,
        null,
        List.of(),
        presence.attributed(),
        presence.contradictory(),
        null);
  }

  private static List<Deployment> deployments(List<Entry> basis) {
    return basis.stream().filter(Deployment.class::isInstance).map(Deployment.class::cast).toList();
  }
}
