package org.muster.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.briefing.amount.Words;
import org.muster.briefing.settings.BriefingSettings;
import org.muster.briefing.settings.Guard;
import org.muster.briefing.strength.Finding;
import org.muster.briefing.strength.Ground;
import org.muster.briefing.strength.Guarded;
import org.muster.briefing.strength.Guards;
import org.muster.briefing.strength.OperationHosts;
import org.muster.briefing.strength.Statement;
import org.muster.domain.Operation;

/**
 * All that is worked out of some records as of a date, before its figures have notes: of today's,
 * and by the same method of those that the last edition had.
 *
 * @param guarded the statements, as the guards leave them
 * @param accounts of the operations, most present first
 * @param scopes totals over several operations, in the settings' order
 */
record Reckoning(
    Selection selection,
    OperationNames names,
    Guarded guarded,
    List<Account> accounts,
    List<ScopeAccount> scopes) {

  static Reckoning of(Records records, BriefingSettings settings, LocalDate asOf, Words words) {
    OperationNames names = new OperationNames(records.operations());
    Selection selection = Selection.of(records, settings, asOf);
    Ground ground = ground(records, selection, names, settings, asOf);
    Guards guards = new Guards(ground);
    Guarded guarded = guards.withinOperations(selection.counted());
    Map<String, Elsewhere> elsewhere = elsewhere(selection, guards);
    List<Account> accounts = accounts(selection, guarded, elsewhere, names, ground, words);
    ScopeAccounts inScopes =
        new ScopeAccounts(accounts, sums(guarded, accounts), guards, ground, words);
    StatedStatements stated = StatedStatements.of(selection.stated(), guarded.stated());
    List<ScopeAccount> scopes =
        settings.scopes().stream().map(scope -> inScopes.account(scope, stated)).toList();
    return new Reckoning(selection, names, guarded, accounts, scopes);
  }

  private static Ground ground(
      Records records,
      Selection selection,
      OperationNames names,
      BriefingSettings settings,
      LocalDate asOf) {
    List<Operation> known =
        selection.codes().stream().map(names::find).flatMap(Stream::ofNullable).toList();
    return new Ground(
        asOf,
        settings.counting(),
        known,
        OperationHosts.of(known, selection.onOperations()),
        records.sources(),
        RecordIds::of);
  }

  /**
   * What is also for other places, by operation. The guards look at it by itself, so that it takes
   * nothing away from what is counted.
   */
  private static Map<String, Elsewhere> elsewhere(Selection selection, Guards guards) {
    List<Statement> also =
        selection.onOperations().stream()
            .filter(s -> selection.elsewhere().contains(s.key()))
            .toList();
    return guards.withinOperations(also).counted().stream()
        .collect(
            Collectors.groupingBy(
                s -> s.deployment().operation(),
                Collectors.collectingAndThen(
                    Collectors.toList(),
                    own ->
                        new Elsewhere(
                            own,
                            selection.everywhere().of(own.getFirst().deployment().operation())))));
  }

  /** Codes under which there are only sums of other operations are no operations. */
  private static List<Account> accounts(
      Selection selection,
      Guarded guarded,
      Map<String, Elsewhere> elsewhere,
      OperationNames names,
      Ground ground,
      Words words) {
    Map<String, List<Statement>> byOperation = new HashMap<>();
    for (Statement s : guarded.counted()) {
      byOperation.computeIfAbsent(s.deployment().operation(), c -> new ArrayList<>()).add(s);
    }
    Set<String> sums =
        guarded.stated().stream().map(s -> s.deployment().operation()).collect(Collectors.toSet());
    List<Account> accounts = new ArrayList<>();
    for (String code : selection.codes()) {
      Operation operation = names.find(code);
      List<Statement> own = byOperation.getOrDefault(code, List.of());
      Elsewhere also = elsewhere.getOrDefault(code, Elsewhere.NOTHING);
      if (!own.isEmpty()
          || !also.statements().isEmpty()
          || (operation != null && !sums.contains(code))) {
        accounts.add(Account.of(code, operation, own, also, guarded.of(code), ground, words));
      }
    }
    accounts.sort(Account.ORDER);
    return accounts;
  }

  /** What was found of codes under which there are only sums of other operations. */
  private static List<Finding> sums(Guarded guarded, List<Account> accounts) {
    Set<String> shown = accounts.stream().map(Account::code).collect(Collectors.toSet());
    return guarded.findings().stream()
        .filter(f -> f.guard() == Guard.SUBTOTAL && !shown.contains(f.operation()))
        .toList();
  }

  /** The operations' records. */
  List<Operation> operations() {
    return accounts.stream().map(Account::operation).flatMap(Stream::ofNullable).toList();
  }

  /** What the guards have found, also where it leaves no operation. */
  List<Finding> findings() {
    return Stream.of(
            guarded.findings().stream(),
            accounts.stream().flatMap(a -> a.findings().stream()),
            scopes.stream().flatMap(s -> s.findings().stream()))
        .flatMap(found -> found)
        .distinct()
        .toList();
  }
}
