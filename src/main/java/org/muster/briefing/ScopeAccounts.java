package org.muster.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Reading;
import org.muster.briefing.amount.Words;
import org.muster.briefing.settings.Scope;
import org.muster.briefing.strength.Finding;
import org.muster.briefing.strength.Ground;
import org.muster.briefing.strength.Guarded;
import org.muster.briefing.strength.Guards;
import org.muster.briefing.strength.PieceLine;
import org.muster.briefing.strength.Portion;
import org.muster.briefing.strength.Standing;
import org.muster.briefing.strength.Statement;
import org.muster.domain.Measure;

/** Works out totals over several operations. */
final class ScopeAccounts {
  private final List<Account> accounts;
  private final List<Finding> sums;
  private final Guards guards;
  private final LocalDate asOf;
  private final Words words;

  /**
   * The totals of one briefing.
   *
   * @param accounts of all of its operations
   * @param sums what was found of codes that sum up operations
   */
  ScopeAccounts(
      List<Account> accounts, List<Finding> sums, Guards guards, Ground ground, Words words) {
    this.sums = List.copyOf(sums);
    this.accounts = accounts.stream().sorted(Comparator.comparing(Account::code)).toList();
    this.guards = guards;
    this.asOf = ground.asOf();
    this.words = words;
  }

  ScopeAccount account(Scope scope, StatedStatements stated) {
    ScopeFilter filter = new ScopeFilter(scope);
    List<Account> inside = new ArrayList<>();
    List<Statement> counted = new ArrayList<>();
    for (Account account : accounts) {
      if (filter.covers(account.code())) {
        List<Statement> own = filter.counted(account.statements(), account.hosts());
        counted.addAll(own);
        Elsewhere elsewhere = account.elsewhere();
        boolean also =
            filter.counted(elsewhere.statements(), elsewhere.operationHosts()).stream()
                .anyMatch(
                    s -> s.measure() == Measure.STRENGTH && s.standing() == Standing.IN_EFFECT);
        if (also) {
          filter.leftOutElsewhere(account.code());
        }
        boolean nameAlone = account.statements().isEmpty() && elsewhere.statements().isEmpty();
        if (!own.isEmpty() || also || nameAlone) {
          inside.add(account);
        }
      }
    }
    Guarded guarded = guards.acrossOperations(counted);
    List<Portion> portions = portions(inside, guarded.counted());
    List<String> remarks = new ArrayList<>(filter.remarks(words));
    sums.stream()
        .map(Finding::operation)
        .filter(filter::covers)
        .map(code -> words.say("{0} sums up other operations and is not added.", code))
        .forEach(remarks::add);
    GuardRemarks guardRemarks = new GuardRemarks(words);
    guarded.findings().stream().map(guardRemarks::of).distinct().forEach(remarks::add);
    return new ScopeAccount(
        scope,
        portions,
        present(portions),
        PieceLine.sum(portions.stream().map(Portion::overTime).toList()),
        stated(stated.of(scope)),
        guarded.findings(),
        remarks);
  }

  private List<Portion> portions(List<Account> inside, List<Statement> counted) {
    Map<String, List<Statement>> byOperation = new HashMap<>();
    for (Statement s : counted) {
      byOperation.computeIfAbsent(s.deployment().operation(), c -> new ArrayList<>()).add(s);
    }
    List<Portion> portions = new ArrayList<>();
    for (Account account : inside) {
      List<Statement> own = byOperation.getOrDefault(account.code(), List.of());
      if (same(own, account.statements())) {
        portions.add(account.portion());
      } else if (!own.isEmpty()) {
        portions.add(Portion.of(account.code(), own, account.hosts(), account.operation(), asOf));
      }
    }
    return List.copyOf(portions);
  }

  /** Whether nothing was left out or cut; the operation's own figures then serve. */
  private static boolean same(List<Statement> own, List<Statement> all) {
    return own.size() == all.size() && own.equals(all);
  }

  private static @Nullable Reading present(List<Portion> portions) {
    List<Reading> all = portions.stream().map(p -> p.presence().present()).toList();
    List<Reading> somebody =
        portions.stream().filter(p -> !p.nobody()).map(p -> p.presence().present()).toList();
    List<Reading> added = somebody.isEmpty() ? all : somebody;
    return added.isEmpty() ? null : Reading.sum(added);
  }

  private List<Portion> stated(Map<String, List<Statement>> statements) {
    List<Portion> portions = new ArrayList<>();
    statements.forEach((code, own) -> portions.add(Portion.of(code, own, List.of(), null, asOf)));
    return portions;
  }
}
