package org.muster.briefing.strength;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.settings.Guard;
import org.muster.briefing.settings.Overrule;
import org.muster.domain.Deployment;
import org.muster.domain.Measure;
import org.muster.domain.Operation;

/**
 * Operations that stand for all operations of somebody.
 *
 * <p>Rule: an operation whose code names all operations, as {@code UN-ALL-MISSIONS}, is left out of
 * every sum where other operations with the same lead have figures of the same measure, in whatever
 * dataset. Reason: publishers state totals in files of their own; the UN's monthly totals beside
 * its contributions would make 196,104 of the 97,904 of 31 December 2013.
 */
final class AllOperationsRule implements Guarded.Rule {
  private final Ground ground;

  /** Who leads which operation, where that is stated. */
  private final Map<String, String> leads = new HashMap<>();

  AllOperationsRule(Ground ground) {
    this.ground = ground;
    for (Operation operation : ground.operations()) {
      if (!operation.leads().isBlank()) {
        leads.put(operation.code(), operation.leads());
      }
    }
  }

  /** What a sum sums up. */
  private record Led(String by, Measure measure) {}

  private @Nullable Led led(Deployment d) {
    String by = leads.get(d.operation());
    return by == null ? null : new Led(by, d.measure());
  }

  @Override
  public Guarded apply(List<Statement> statements) {
    Set<String> sums = sums();
    if (sums.isEmpty()) {
      return Guarded.of(statements);
    }
    Set<Led> parts = parts(statements, sums);
    List<Statement> counted = new ArrayList<>();
    List<Statement> stated = new ArrayList<>();
    Map<String, List<Deployment>> leftOut = new TreeMap<>();
    List<Finding> overruled = new ArrayList<>();
    for (Statement s : statements) {
      Deployment d = s.deployment();
      Led led = sums.contains(d.operation()) ? led(d) : null;
      if (led == null || !parts.contains(led)) {
        counted.add(s);
        continue;
      }
      Overrule overrule = ground.overrule(Guard.SUBTOTAL, List.of(d));
      if (overrule == null) {
        stated.add(s);
        leftOut.computeIfAbsent(d.operation(), o -> new ArrayList<>()).add(d);
      } else {
        counted.add(s);
        overruled.add(Finding.cut(Guard.SUBTOTAL, List.of(), List.of(d), null).overruled(overrule));
      }
    }
    List<Finding> findings = new ArrayList<>();
    leftOut.values().forEach(d -> findings.add(Finding.cut(Guard.SUBTOTAL, List.of(), d, null)));
    findings.addAll(overruled);
    return new Guarded(counted, stated, findings);
  }

  /** Codes that stand for all operations of somebody. */
  private Set<String> sums() {
    Set<String> sums = new HashSet<>(leads.keySet());
    sums.removeIf(code -> !SumWords.allOfSomebody(code));
    return sums;
  }

  private Set<Led> parts(List<Statement> statements, Set<String> sums) {
    Set<Led> parts = new HashSet<>();
    for (Statement s : statements) {
      Led led = sums.contains(s.deployment().operation()) ? null : led(s.deployment());
      if (led != null) {
        parts.add(led);
      }
    }
    return parts;
  }
}
