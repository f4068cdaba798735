package org.muster.briefing.strength;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.muster.briefing.settings.Guard;
import org.muster.briefing.settings.Overrule;
import org.muster.domain.Deployment;

/** Leaves out of sums what sums up others, unless the user has overruled that. */
final class SumsLeftOut {
  private SumsLeftOut() {}

  /** The statements without those that are sums, with one finding for each operation. */
  static Guarded of(List<Statement> statements, Predicate<Deployment> sum, Ground ground) {
    List<Statement> counted = new ArrayList<>();
    List<Statement> stated = new ArrayList<>();
    Map<String, List<Deployment>> leftOut = new TreeMap<>();
    List<Finding> overruled = new ArrayList<>();
    for (Statement s : statements) {
      Deployment d = s.deployment();
      Overrule overrule = sum.test(d) ? ground.overrule(Guard.SUBTOTAL, List.of(d)) : null;
      if (overrule != null) {
        counted.add(s);
        overruled.add(Finding.cut(Guard.SUBTOTAL, List.of(), List.of(d), null).overruled(overrule));
      } else if (sum.test(d)) {
        stated.add(s);
        leftOut.computeIfAbsent(d.operation(), o -> new ArrayList<>()).add(d);
      } else {
        counted.add(s);
      }
    }
    List<Finding> findings = new ArrayList<>();
    leftOut.values().forEach(d -> findings.add(Finding.cut(Guard.SUBTOTAL, List.of(), d, null)));
    findings.addAll(overruled);
    return new Guarded(counted, stated, findings);
  }
}
