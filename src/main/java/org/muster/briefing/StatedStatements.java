package org.muster.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.muster.briefing.settings.Scope;
import org.muster.briefing.strength.StatedRule;
import org.muster.briefing.strength.Statement;

/**
 * Records that state totals over several operations.
 *
 * @param byCode those under codes that a scope names, by code
 * @param ofEverything rows that are named as sums of all operations, by their name; they are
 *     compared with a total that leaves nothing out
 */
record StatedStatements(
    Map<String, List<Statement>> byCode, Map<String, List<Statement>> ofEverything) {

  /**
   * The records that state totals.
   *
   * @param byCode those under codes that a scope names, by code
   * @param sums rows that the guards have recognised as sums of others
   */
  static StatedStatements of(Map<String, List<Statement>> byCode, List<Statement> sums) {
    return new StatedStatements(byCode, StatedRule.ofEverything(sums));
  }

  /** Those that state the total of a scope, by code or name. */
  TreeMap<String, List<Statement>> of(Scope scope) {
    TreeMap<String, List<Statement>> stated =
        new TreeMap<>(ScopeFilter.everything(scope) ? ofEverything : Map.of());
    for (String code : scope.statedAs()) {
      List<Statement> own = comparable(scope, byCode.getOrDefault(code, List.of()));
      if (!own.isEmpty()) {
        stated.put(code, new ArrayList<>(own));
      }
    }
    return stated;
  }

  /** Of a total of some categories, the statements on these, where there are any. */
  private static List<Statement> comparable(Scope scope, List<Statement> stated) {
    NameSet categories = new NameSet(scope.categories());
    List<Statement> own =
        stated.stream().filter(s -> categories.has(s.deployment().category())).toList();
    return own.isEmpty() ? stated : own;
  }
}
