package org.muster.briefing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Amount;
import org.muster.briefing.amount.Reading;
import org.muster.briefing.strength.Announced;
import org.muster.briefing.strength.CeilingRule;
import org.muster.briefing.strength.Line;
import org.muster.briefing.strength.LineRule;
import org.muster.briefing.strength.Presence;
import org.muster.briefing.strength.PresenceRule;
import org.muster.briefing.strength.Sheets;
import org.muster.briefing.strength.Standing;
import org.muster.briefing.strength.Statement;
import org.muster.domain.Deployment;
import org.muster.domain.Entry;
import org.muster.domain.Measure;
import org.muster.domain.Operation;

/**
 * All that is worked out for one operation, before its figures have notes.
 *
 * @param operation null if no file names it
 * @param hosts as in the records, in order of name
 * @param statements its records, in listing order
 * @param ceiling null if there is none
 * @param imputed null if there is none
 */
record Account(
    String code,
    @Nullable Operation operation,
    List<String> hosts,
    List<Statement> statements,
    Sheets sheets,
    Presence presence,
    @Nullable Reading ceiling,
    @Nullable Reading imputed,
    Announced announced,
    List<Line> lines,
    List<String> remarks) {

  /** Most present first, then those with nobody, then the unknown; then by code. */
  static final Comparator<Account> ORDER =
      Comparator.comparingLong(Account::rank).thenComparing(Account::code);

  /**
   * The account of one operation.
   *
   * @param statements its records, in listing order; not empty if {@code operation} is null
   */
  static Account of(
      String code, @Nullable Operation operation, List<Statement> statements, LocalDate asOf) {
    List<String> hosts = hosts(operation, statements);
    Sheets sheets = Sheets.of(statements, hosts, asOf);
    List<Entry> standIn = operation == null ? List.of() : List.of(operation);
    Presence presence = PresenceRule.of(sheets.strength(), statements, standIn);
    List<Statement> ceilingsAhead =
        statements.stream()
            .filter(s -> s.measure() == Measure.CEILING && s.standing() == Standing.AHEAD)
            .toList();
    return new Account(
        code,
        operation,
        hosts,
        statements,
        sheets,
        presence,
        CeilingRule.of(sheets.ceilings(), ceilingsAhead, hosts),
        sheets.imputed().shown(),
        Announced.of(statements),
        new LineRule(sheets, hosts).lines(statements),
        new RemarkRule(asOf).remarks(sheets.strength(), presence));
  }

  /** The operation's own hosts; those of its records where it names none. */
  private static List<String> hosts(@Nullable Operation operation, List<Statement> statements) {
    TreeSet<String> hosts = new TreeSet<>(operation == null ? List.of() : operation.hosts());
    if (hosts.isEmpty()) {
      statements.stream().map(Statement::deployment).map(Deployment::hosts).forEach(hosts::addAll);
    }
    return List.copyOf(hosts);
  }

  private long rank() {
    Amount present = presence.present().amount();
    if (present.unknown()) {
      return Long.MAX_VALUE;
    }
    return -(present.best() != null ? present.best() : present.low());
  }
}
