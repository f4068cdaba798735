package org.muster.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Words;
import org.muster.briefing.strength.Statement;
import org.muster.domain.Ending;
import org.muster.domain.Operation;
import org.muster.domain.PartialDate;

/**
 * Which operations a briefing shows.
 *
 * <p>Rule: of a briefing on a period, operations of which all had ended before it began, and before
 * the date, are counted in a sentence and not shown by themselves. Reason: publishers' files hold
 * all of history; of 75 operations in the UN's strengths 17 had somebody there in February 2014.
 */
final class PastOperations {
  /** Operations that the sentence can name. */
  private static final int MOST = 12;

  private final List<Account> shown;
  private final List<Account> past;

  private PastOperations(List<Account> shown, List<Account> past) {
    this.shown = shown;
    this.past = past;
  }

  /**
   * Parts the operations.
   *
   * @param period null if the briefing has none: then all are shown
   */
  static PastOperations of(List<Account> accounts, @Nullable PartialDate period, LocalDate asOf) {
    if (period == null) {
      return new PastOperations(accounts, List.of());
    }
    LocalDate first = period.earliest().isBefore(asOf) ? period.earliest() : asOf;
    return new PastOperations(
        accounts.stream().filter(account -> !ended(account, first)).toList(),
        accounts.stream().filter(account -> ended(account, first)).toList());
  }

  private static boolean ended(Account account, LocalDate first) {
    List<Statement> statements = new ArrayList<>(account.statements());
    statements.addAll(account.elsewhere().statements());
    Operation operation = account.operation();
    Ending to = operation == null ? null : operation.to();
    return statements.isEmpty()
        ? operation != null && to != null && to.latestLastDay(operation.from()).isBefore(first)
        : statements.stream().allMatch(s -> s.spell().last().isBefore(first));
  }

  /** Those that are shown, in their order. */
  List<Account> shown() {
    return shown;
  }

  /** The codes of those that are shown, in order. */
  List<String> codes() {
    return shown.stream().map(Account::code).sorted().toList();
  }

  /** What is not shown, one sentence; empty if all are. */
  String sentence(Words words) {
    if (past.isEmpty()) {
      return "";
    }
    return words.say(
        "{0, plural, one {# more operation had} other {# more operations had}} ended before the"
            + " period and {0, plural, one {is} other {are}} not shown: {1}.",
        past.size(),
        words.operations(past.stream().map(Account::code).sorted().toList(), MOST, "; "));
  }
}
