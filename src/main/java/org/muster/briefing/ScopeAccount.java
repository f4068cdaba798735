package org.muster.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Reading;
import org.muster.briefing.settings.Scope;
import org.muster.briefing.strength.Piece;
import org.muster.briefing.strength.PieceLine;
import org.muster.briefing.strength.Portion;
import org.muster.briefing.strength.Statement;
import org.muster.domain.Entry;

/**
 * All that is worked out for a total over several operations, before its figures have notes.
 *
 * <p>Rule: each operation adds the figure that it shows by itself, the mission's own or its
 * contributors' parts, never both; an operation of which no figure is known makes the total a
 * lowest bound. Reason: unknown is not zero.
 *
 * @param portions of the operations in the scope of which some record is counted, by code
 * @param present null if there is no portion
 * @param overTime those present over time
 * @param stated totals that publishers state for the scope, one for each of its codes that has one
 * @param remarks on what was left out
 */
record ScopeAccount(
    Scope scope,
    List<Portion> portions,
    @Nullable Reading present,
    List<Piece> overTime,
    List<Portion> stated,
    List<String> remarks) {

  /**
   * The account of one scope.
   *
   * @param accounts of all operations of the briefing
   * @param stated records of the operation codes under which publishers state totals
   */
  static ScopeAccount of(
      Scope scope, List<Account> accounts, Map<String, List<Statement>> stated, LocalDate asOf) {
    ScopeFilter filter = new ScopeFilter(scope);
    List<Portion> portions = new ArrayList<>();
    for (Account account : accounts) {
      if (filter.covers(account.code())) {
        List<Statement> counted = filter.counted(account.statements(), account.hosts());
        if (counted.size() == account.statements().size()) {
          portions.add(account.portion());
        } else if (!counted.isEmpty()) {
          portions.add(Portion.of(account.code(), counted, account.hosts(), List.of(), asOf));
        }
      }
    }
    portions.sort(java.util.Comparator.comparing(Portion::code));
    return new ScopeAccount(
        scope,
        List.copyOf(portions),
        present(portions),
        PieceLine.sum(portions.stream().map(Portion::overTime).toList()),
        stated(scope, stated, asOf),
        filter.remarks());
  }

  private static @Nullable Reading present(List<Portion> portions) {
    List<Reading> readings = portions.stream().map(p -> p.presence().present()).toList();
    List<Reading> somebody =
        portions.stream().filter(p -> !p.nobody()).map(p -> p.presence().present()).toList();
    List<Reading> added = somebody.isEmpty() ? readings : somebody;
    return added.isEmpty() ? null : Reading.sum(added);
  }

  private static List<Portion> stated(
      Scope scope, Map<String, List<Statement>> stated, LocalDate asOf) {
    List<Portion> portions = new ArrayList<>();
    for (String code : scope.statedAs().stream().distinct().sorted().toList()) {
      List<Statement> own = comparable(scope, stated.getOrDefault(code, List.of()));
      if (!own.isEmpty()) {
        portions.add(Portion.of(code, own, List.of(), List.<Entry>of(), asOf));
      }
    }
    return portions;
  }

  /** Of a total of some categories, the statements on these, where there are any. */
  private static List<Statement> comparable(Scope scope, List<Statement> stated) {
    List<Statement> own =
        stated.stream()
            .filter(s -> scope.categories().contains(s.deployment().category()))
            .toList();
    return own.isEmpty() ? stated : own;
  }

  /** The operations under which somebody is present, or may be. */
  List<Portion> somebody() {
    return portions.stream().filter(portion -> !portion.nobody()).toList();
  }
}
