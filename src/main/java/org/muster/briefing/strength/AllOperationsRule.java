package org.muster.briefing.strength;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
    return SumsLeftOut.of(
        statements,
        d -> {
          Led led = sums.contains(d.operation()) ? led(d) : null;
          return led != null && parts.contains(led);
        },
        ground);
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
