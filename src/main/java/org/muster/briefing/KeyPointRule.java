package org.muster.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.briefing.amount.Amount;
import org.muster.briefing.amount.Reading;
import org.muster.briefing.amount.Words;
import org.muster.briefing.strength.Presence;
import org.muster.briefing.strength.Statement;
import org.muster.domain.Deployment;
import org.muster.domain.Measure;

/**
 * Up to seven sentences: who is present, in total and operation by operation; what is imputed where
 * nobody reports it; what is announced; ceilings; what is not known; the latest event; how many
 * events are listed, and how many were killed in them.
 *
 * <p>Rule: a sentence says what the figures say and nothing more; of events alone none speaks of
 * operations; an operation is named in full at first use.
 */
final class KeyPointRule {
  /** Operations, or announcements of one operation, that one sentence can carry. */
  private static final int MOST = 4;

  /** Totals that come before the operations. */
  private static final int MOST_TOTALS = 2;

  private final Words words;
  private final Phrases phrases;
  private final AnnouncementWords announcements;
  private final String day;
  private final boolean limited;
  private final OperationNames.Naming naming;
  private final List<String> points = new ArrayList<>();

  /**
   * For one briefing.
   *
   * @param day its date, as printed
   * @param limited whether it reports on a period
   */
  KeyPointRule(Words words, String day, boolean limited, OperationNames.Naming naming) {
    this.words = words;
    this.phrases = new Phrases(words);
    this.announcements = new AnnouncementWords(words);
    this.day = day;
    this.limited = limited;
    this.naming = naming;
  }

  /**
   * The sentences.
   *
   * @param statements on operations, in listing order
   */
  List<String> points(
      List<ScopeAccount> scopes,
      List<Account> accounts,
      List<Statement> statements,
      EventReading events) {
    if (!accounts.isEmpty() || events.totals().records() == 0) {
      present(scopes, accounts);
    }
    imputed(accounts);
    announced(statements);
    ceilings(statements);
    unknown(accounts);
    points.addAll(new EventPoints(words, day, limited).points(events));
    return points;
  }

  private void present(List<ScopeAccount> scopes, List<Account> accounts) {
    List<Account> known = accounts.stream().filter(a -> a.presence().present().known()).toList();
    if (known.isEmpty()) {
      points.add(words.say("No operation has a figure for those present on {0}.", day));
      return;
    }
    List<String> parts = new ArrayList<>();
    scopes.stream().limit(MOST_TOTALS).flatMap(this::total).forEach(parts::add);
    int room = MOST - parts.size();
    known.stream().limit(room).forEach(a -> parts.add(presence(a)));
    if (known.size() > room) {
      parts.add(
          words.say(
              "{0, plural, one {# more operation} other {# more operations}} in the table",
              known.size() - room));
    }
    points.add(words.say("On {0}, {1}.", day, String.join("; ", parts)));
  }

  /** "UN peacekeeping has 97,904 present under 15 operations". */
  private Stream<String> total(ScopeAccount scope) {
    Reading present = scope.present();
    Amount operations = scope.operations();
    if (present == null || !present.known()) {
      return Stream.empty();
    }
    String total = scope.scope().title();
    String shown = words.amount(present.amount());
    return Stream.of(
        operations.low() == 0
            ? words.say("{0} has {1} present", total, shown)
            : words.say(
                "{0} has {1} present under {3, plural, one {{2} operation} other {{2} operations}}",
                total, shown, words.amount(operations), operations.plural()));
  }

  private String presence(Account account) {
    Presence presence = account.presence();
    Reading attributed = presence.attributed();
    String operation = naming.of(account.code());
    String present = words.amount(presence.present().amount());
    String basis = presence.basis().text(words);
    if (!presence.missionReported() || attributed == null) {
      return words.say("{0} has {1} present ({2})", operation, present, basis);
    }
    String parts = words.amount(attributed.amount());
    return presence.contradictory()
        ? words.say(
            "{0} has {1} present ({2}), while the contributors' parts add up to {3}",
            operation, present, basis, parts)
        : words.say(
            "{0} has {1} present ({2}), of which {3} attributed to contributors",
            operation, present, basis, parts);
  }

  /** Of those whose presence nobody reports: what somebody has worked out in its place. */
  private void imputed(List<Account> accounts) {
    List<String> parts = new ArrayList<>();
    for (Account account : accounts) {
      Reading imputed = account.imputed();
      if (imputed != null && account.onlyImputed()) {
        // What is only counted is not named: the name in full would be lost to a later sentence.
        parts.add(
            parts.size() < MOST
                ? naming.of(account.code()) + " " + words.amount(imputed.amount())
                : "");
      }
    }
    if (!parts.isEmpty()) {
      points.add(
          words.say(
              "Imputed, which is worked out and no count: {0}.",
              words.operations(parts, MOST, "; ")));
    }
  }

  private void announced(List<Statement> statements) {
    Map<String, List<Deployment>> byOperation =
        AnnouncementRule.announced(statements).stream()
            .map(Statement::deployment)
            .filter(d -> d.measure() != Measure.CEILING && d.measure() != Measure.COMMAND)
            .collect(
                Collectors.groupingBy(Deployment::operation, TreeMap::new, Collectors.toList()));
    if (byOperation.isEmpty()) {
      return;
    }
    List<String> parts = new ArrayList<>();
    byOperation.entrySet().stream()
        .limit(MOST)
        .forEach(
            e ->
                parts.add(words.say("for {0}, {1}", naming.of(e.getKey()), intents(e.getValue()))));
    String listed = String.join("; ", parts);
    int more = byOperation.size() - MOST;
    points.add(
        more > 0
            ? words.say(
                "Not counted as present: {0}; and for {1, plural, one {# more operation} other {#"
                    + " more operations}}.",
                listed, more)
            : words.say("Not counted as present: {0}.", listed));
  }

  /** Known numbers first: they are what a reader looks for. */
  private String intents(List<Deployment> announced) {
    List<String> texts =
        announced.stream()
            .sorted(Comparator.comparing(d -> d.personnel().unknown()))
            .map(announcements::intent)
            .toList();
    return words.some(
        texts,
        MOST,
        "; ",
        more ->
            words.say("{0, plural, one {# more announcement} other {# more announcements}}", more));
  }

  private void ceilings(List<Statement> statements) {
    List<Deployment> ceilings =
        AnnouncementRule.announced(statements).stream()
            .map(Statement::deployment)
            .filter(d -> d.measure() == Measure.CEILING)
            .toList();
    if (ceilings.isEmpty()) {
      return;
    }
    List<String> parts = new ArrayList<>();
    for (Deployment d : ceilings.stream().limit(MOST).toList()) {
      parts.add(
          naming.of(d.operation())
              + " "
              + phrases.shown(d)
              + ", "
              + phrases.standing(d)
              + (d.wholeMission() ? "" : " (" + phrases.contributor(d) + ")"));
    }
    String listed = String.join("; ", parts);
    int more = ceilings.size() - MOST;
    points.add(
        more > 0
            ? words.say(
                "Ceilings, which are no presence: {0}; and {1, plural, one {# more ceiling} other"
                    + " {# more ceilings}}.",
                listed, more)
            : words.say("Ceilings, which are no presence: {0}.", listed));
  }

  private void unknown(List<Account> accounts) {
    List<Account> unknown =
        accounts.stream().filter(a -> !a.presence().present().known() && !a.onlyImputed()).toList();
    if (unknown.isEmpty()) {
      return;
    }
    List<String> parts = new ArrayList<>();
    for (Account account : unknown.stream().limit(MOST).toList()) {
      parts.add(
          naming.of(account.code()) + ", " + words.reasons(account.presence().present().amount()));
    }
    String listed = String.join("; ", parts);
    int more = unknown.size() - MOST;
    points.add(
        more > 0
            ? words.say(
                "How many are present is not known for: {0}; and {1, plural, one {# more operation}"
                    + " other {# more operations}}.",
                listed, more)
            : words.say("How many are present is not known for: {0}.", listed));
  }
}
