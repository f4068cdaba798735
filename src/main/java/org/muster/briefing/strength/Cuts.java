package org.muster.briefing.strength;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.muster.domain.RecordKey;

/**
 * Days on which statements are not counted. Statements are shortened before levels are worked out,
 * so that sums on the date and sums over time agree.
 */
final class Cuts {
  private final LocalDate asOf;
  private final Map<RecordKey, List<Days>> days = new HashMap<>();

  Cuts(LocalDate asOf) {
    this.asOf = asOf;
  }

  void cut(Collection<Statement> statements, Days silent) {
    for (Statement s : statements) {
      days.computeIfAbsent(s.key(), k -> new ArrayList<>()).add(silent);
    }
  }

  /** What is left; of a change that is silent on all its days nothing is. */
  List<Statement> apply(List<Statement> statements) {
    if (days.isEmpty()) {
      return statements;
    }
    List<Statement> left = new ArrayList<>(statements.size());
    for (Statement s : statements) {
      if (days.containsKey(s.key()) && s.begun()) {
        of(s).stream().filter(p -> !p.measure().movesLevel() || !p.silent()).forEach(left::add);
      } else {
        left.add(s);
      }
    }
    return left;
  }

  /** What is left of one statement. */
  List<Statement> of(Statement statement) {
    List<Statement> parts = List.of(statement);
    for (Days silent : days.getOrDefault(statement.key(), List.of())) {
      parts = parts.stream().flatMap(p -> p.without(silent, asOf).stream()).toList();
    }
    List<Statement> heard = parts.stream().filter(p -> !p.silent()).toList();
    return heard.isEmpty() ? parts.subList(0, 1) : heard;
  }
}
