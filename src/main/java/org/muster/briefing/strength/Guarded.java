package org.muster.briefing.strength;

import java.util.ArrayList;
import java.util.List;

/**
 * Statements that can be added up, as the guards leave them.
 *
 * @param counted those that count, some of them on fewer days than their records say; in the order
 *     in which they came
 * @param stated rows that sum up others: totals that somebody states, to be compared with computed
 *     ones and never added
 * @param findings in the guards' order, then in order of what they concern
 */
public record Guarded(List<Statement> counted, List<Statement> stated, List<Finding> findings) {
  public Guarded {
    counted = List.copyOf(counted);
    stated = List.copyOf(stated);
    findings = List.copyOf(findings);
  }

  /** Nothing found. */
  static Guarded of(List<Statement> statements) {
    return new Guarded(statements, List.of(), List.of());
  }

  /** This, and what the next guard makes of what it leaves. */
  Guarded then(Rule next) {
    Guarded after = next.apply(counted);
    List<Statement> sums = new ArrayList<>(stated);
    sums.addAll(after.stated);
    List<Finding> all = new ArrayList<>(findings);
    all.addAll(after.findings);
    return new Guarded(after.counted, sums, all);
  }

  /** What is found of one operation's figures. */
  public List<Finding> of(String operation) {
    return findings.stream().filter(f -> f.operation().equals(operation)).toList();
  }

  /** One guard. */
  interface Rule {
    Guarded apply(List<Statement> statements);
  }
}
