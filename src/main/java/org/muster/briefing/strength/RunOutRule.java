package org.muster.briefing.strength;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.muster.domain.Deployment;
import org.muster.domain.DeploymentStatus;
import org.muster.domain.PartialDate;

/**
 * Counts that are over because nobody has counted since.
 *
 * <p>Rule: a count of a day that says until when it speaks, and not since when anybody is there,
 * has run out after that time if its dataset holds no later count; if it does, what the later
 * report lacks has ended, and so has what another record {@linkplain EndRule ends}. Reason: monthly
 * reports leave out missions that have closed, but after the last report that is at hand nobody has
 * left: nobody knows.
 */
public final class RunOutRule {
  private final Map<String, LocalDate> lastReports = new HashMap<>();

  private RunOutRule(List<Statement> statements) {
    for (Statement s : statements) {
      PartialDate day = s.deployment().asOf();
      if (day != null && s.standing() != Standing.AHEAD) {
        lastReports.merge(s.key().dataset(), day.latest(), (a, b) -> a.isBefore(b) ? b : a);
      }
    }
  }

  /** The statements, those that have run out with that standing. */
  public static List<Statement> apply(List<Statement> statements) {
    RunOutRule rule = new RunOutRule(statements);
    return statements.stream().map(s -> rule.runOut(s) ? s.with(Standing.RUN_OUT) : s).toList();
  }

  private boolean runOut(Statement s) {
    Deployment d = s.deployment();
    PartialDate counted = d.asOf();
    LocalDate last = lastReports.get(s.key().dataset());
    return s.standing() == Standing.ENDED
        && d.status() != DeploymentStatus.WITHDRAWN
        && d.from() == null
        && s.spell().equals(Spell.of(d))
        && counted != null
        && last != null
        && !last.isAfter(counted.latest());
  }
}
