package org.muster.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Amount;
import org.muster.briefing.amount.Reading;
import org.muster.briefing.amount.Words;
import org.muster.briefing.strength.Announced;
import org.muster.briefing.strength.CeilingRule;
import org.muster.briefing.strength.Finding;
import org.muster.briefing.strength.Ground;
import org.muster.briefing.strength.LevelSheet;
import org.muster.briefing.strength.Line;
import org.muster.briefing.strength.LineRule;
import org.muster.briefing.strength.Portion;
import org.muster.briefing.strength.Presence;
import org.muster.briefing.strength.PresenceRule;
import org.muster.briefing.strength.Sheets;
import org.muster.briefing.strength.Standing;
import org.muster.briefing.strength.Statement;
import org.muster.domain.Measure;
import org.muster.domain.Operation;

/**
 * All that is worked out for one operation, before its figures have notes.
 *
 * @param operation null if no file names it
 * @param hosts as in the records, in order of name
 * @param statements its records that count, as the guards leave them, in listing order
 * @param findings what the guards have found of its figures
 * @param ceiling null if there is none
 * @param imputed null if there is none
 * @param elsewhere what is not counted, as it is also for places that are not covered
 */
record Account(
    String code,
    @Nullable Operation operation,
    List<String> hosts,
    List<Statement> statements,
    List<Finding> findings,
    Sheets sheets,
    Presence presence,
    @Nullable Reading ceiling,
    @Nullable Reading imputed,
    Announced announced,
    List<Line> lines,
    List<String> remarks,
    Elsewhere elsewhere) {

  /**
   * Most present first, then those with nobody, then the unknown, by what is imputed; then by code.
   */
  static final Comparator<Account> ORDER =
      Comparator.comparingLong(Account::rank)
          .thenComparingLong(account -> most(account.imputed))
          .thenComparing(Account::code);

  /**
   * The account of one operation.
   *
   * @param statements its records that count, in listing order; not empty if {@code operation} is
   *     null and nothing is elsewhere
   * @param found what the guards have found of them
   */
  static Account of(
      String code,
      @Nullable Operation operation,
      List<Statement> statements,
      Elsewhere elsewhere,
      List<Finding> found,
      Ground ground,
      Words words) {
    List<String> hosts = ground.hosts().of(code);
    Sheets sheets = Sheets.of(statements, hosts, ground.asOf());
    Presence presence =
        presence(sheets.strength(), statements, elsewhere, operation, ground.asOf());
    List<Finding> findings = new ArrayList<>(found);
    presence.finding(code).ifPresent(findings::add);
    List<String> remarks = new ArrayList<>();
    elsewhere.remark(ground.asOf(), words).ifPresent(remarks::add);
    Reading imputed = sheets.imputed().shown();
    remarks.addAll(
        new RemarkRule(ground, words)
            .remarks(operation, statements, sheets.strength(), presence, imputed, findings));
    List<Statement> ceilingsAhead =
        statements.stream()
            .filter(s -> s.measure() == Measure.CEILING && s.standing() == Standing.AHEAD)
            .toList();
    return new Account(
        code,
        operation,
        hosts,
        statements,
        List.copyOf(findings),
        sheets,
        presence,
        CeilingRule.of(sheets.ceilings(), ceilingsAhead, hosts),
        imputed,
        Announced.of(statements),
        new LineRule(sheets, hosts).lines(statements),
        List.copyOf(remarks),
        elsewhere);
  }

  /**
   * Who is present. Where no figure is counted, what is also for other places says whether nobody
   * is there, and is what an unknown number stands on.
   */
  private static Presence presence(
      LevelSheet strength,
      List<Statement> statements,
      Elsewhere elsewhere,
      @Nullable Operation operation,
      LocalDate asOf) {
    Reading also = elsewhere.present(asOf);
    if (strength.shown() == null && also != null) {
      return Presence.elsewhere(also);
    }
    List<Statement> all = new ArrayList<>(statements);
    all.addAll(elsewhere.statements());
    return PresenceRule.of(strength, all, operation, asOf);
  }

  /** What it adds to a total that counts all of its records. */
  Portion portion() {
    return new Portion(code, statements, hosts, sheets, presence);
  }

  /** Whether nobody says how many are present, but somebody has worked it out. */
  boolean onlyImputed() {
    return !presence.present().known() && imputed != null && imputed.known();
  }

  private long rank() {
    return most(presence.present());
  }

  private static long most(@Nullable Reading reading) {
    if (reading == null || reading.amount().unknown()) {
      return Long.MAX_VALUE;
    }
    Amount amount = reading.amount();
    return -amount.height();
  }
}
