package org.muster.briefing.strength;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.muster.domain.Operation;
import org.muster.domain.Spelling;

/**
 * Where operations serve: their own hosts, and those of their records where they name none; written
 * as most records have them, see {@link SpellingRule}.
 *
 * @param byCode hosts as in the records, in order of name
 */
public record OperationHosts(Map<String, List<String>> byCode) {

  /**
   * The hosts of all operations.
   *
   * @param operations one for each code
   * @param statements of these operations, also those that are not counted
   */
  public static OperationHosts of(List<Operation> operations, List<Statement> statements) {
    Map<String, TreeSet<String>> named = new HashMap<>();
    operations.forEach(o -> at(named, o.code()).addAll(o.hosts()));
    Map<String, String> written = SpellingRule.hosts(statements);
    Map<String, TreeSet<String>> recorded = new HashMap<>();
    for (Statement s : statements) {
      at(recorded, s.deployment().operation()).addAll(s.deployment().hosts());
    }
    recorded.forEach(
        (code, hosts) -> {
          if (at(named, code).isEmpty()) {
            named.put(code, hosts);
          }
        });
    Map<String, List<String>> byCode = new HashMap<>();
    named.forEach(
        (code, hosts) ->
            byCode.put(
                code,
                hosts.stream()
                    .map(host -> written.getOrDefault(Spelling.folded(host), host))
                    .distinct()
                    .sorted()
                    .toList()));
    return new OperationHosts(byCode);
  }

  private static TreeSet<String> at(Map<String, TreeSet<String>> map, String code) {
    return map.computeIfAbsent(code, c -> new TreeSet<>());
  }

  /** Where a record lies: in the hosts that it names, or else in those of its operation. */
  public static List<String> places(List<String> named, List<String> operationHosts) {
    return named.isEmpty() ? operationHosts : named;
  }

  public List<String> of(String code) {
    return byCode.getOrDefault(code, List.of());
  }
}
