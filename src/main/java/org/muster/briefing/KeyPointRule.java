package org.muster.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.briefing.amount.Reading;
import org.muster.briefing.amount.Words;
import org.muster.briefing.event.EventBook;
import org.muster.briefing.strength.Presence;
import org.muster.briefing.strength.Statement;
import org.muster.domain.Deployment;
import org.muster.domain.DeploymentStatus;
import org.muster.domain.Event;
import org.muster.domain.EventStatus;
import org.muster.domain.Measure;

/**
 * Three to six sentences: who is present, in total and operation by operation; what is announced;
 * ceilings; what is not known; the latest event; how many events are listed, and how many were
 * killed in them.
 *
 * <p>Rule: a sentence says what the figures say and nothing more; an operation is named in full at
 * first use.
 */
final class KeyPointRule {
  /** Operations, or announcements of one operation, that one sentence can carry. */
  private static final int MOST = 4;

  /** Totals that come before the operations. */
  private static final int MOST_TOTALS = 2;

  private final String day;
  private final OperationNames.Naming naming;
  private final List<String> points = new ArrayList<>();

  KeyPointRule(String day, OperationNames.Naming naming) {
    this.day = day;
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
    present(scopes, accounts);
    announced(statements);
    ceilings(statements);
    unknown(accounts);
    latest(events);
    count(events);
    return points;
  }

  private void present(List<ScopeAccount> scopes, List<Account> accounts) {
    List<Account> known = accounts.stream().filter(a -> a.presence().present().known()).toList();
    if (known.isEmpty()) {
      points.add("No operation has a figure for those present on " + day + ".");
      return;
    }
    List<String> parts = new ArrayList<>();
    scopes.stream().limit(MOST_TOTALS).flatMap(KeyPointRule::total).forEach(parts::add);
    int room = MOST - parts.size();
    known.stream().limit(room).forEach(a -> parts.add(presence(a)));
    if (known.size() > room) {
      parts.add(Words.count(known.size() - room, "more operation") + " in the table");
    }
    points.add("On " + day + ", " + String.join("; ", parts) + ".");
  }

  /** "UN peacekeeping has 97,904 present under 15 operations". */
  private static Stream<String> total(ScopeAccount scope) {
    Reading present = scope.present();
    return present == null
        ? Stream.empty()
        : Stream.of(
            scope.scope().title()
                + " has "
                + present.amount().text()
                + " present under "
                + Words.count(scope.somebody().size(), "operation"));
  }

  private String presence(Account account) {
    Presence presence = account.presence();
    Reading attributed = presence.attributed();
    String text =
        naming.of(account.code())
            + " has "
            + presence.present().amount().text()
            + " present ("
            + presence.basis()
            + ")";
    return presence.missionReported() && attributed != null
        ? text + ", of which " + attributed.amount().text() + " attributed to contributors"
        : text;
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
        .forEach(e -> parts.add("for " + naming.of(e.getKey()) + ", " + intents(e.getValue())));
    int more = byOperation.size() - MOST;
    points.add(
        "Not counted as present: "
            + String.join("; ", parts)
            + (more > 0 ? "; and for " + Words.count(more, "more operation") : "")
            + ".");
  }

  /** Known numbers first: they are what a reader looks for. */
  private static String intents(List<Deployment> announced) {
    List<String> texts =
        announced.stream()
            .sorted(Comparator.comparing(d -> d.personnel().unknown()))
            .map(KeyPointRule::intent)
            .toList();
    return Words.some(texts, MOST, "; ", "announcement");
  }

  /** "285 more announced by Denmark, date not stated". */
  private static String intent(Deployment d) {
    String number = d.personnel().unknown() ? "an unknown number" : d.personnel().display();
    String kind =
        switch (d.measure()) {
          case CHANGE -> d.status() == DeploymentStatus.WITHDRAWN ? " fewer" : " more";
          case REDUCTION -> " fewer";
          case PLEDGE -> " pledged and";
          case STRENGTH -> " in all";
          case IMPUTED -> " imputed and";
          case CEILING, COMMAND -> "";
        };
    return number
        + kind
        + " "
        + participle(d)
        + (d.wholeMission() ? "" : " by " + Phrases.contributor(d))
        + (d.from() == null ? ", date not stated" : Phrases.starting(d.from()))
        + (d.to() == null ? "" : " " + Phrases.until(d));
  }

  private static String participle(Deployment d) {
    return switch (d.status()) {
      case PLANNED -> "planned";
      case ANNOUNCED -> "announced";
      case APPROVED -> "approved";
      case PREPARING -> "being prepared";
      case DEPLOYED -> d.measure() == Measure.REDUCTION ? "to be withdrawn" : "to be deployed";
      case WITHDRAWN -> "to be withdrawn";
    };
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
              + Phrases.shown(d)
              + ", "
              + Phrases.standing(d)
              + (d.wholeMission() ? "" : " (" + Phrases.contributor(d) + ")"));
    }
    int more = ceilings.size() - MOST;
    points.add(
        "Ceilings, which are no presence: "
            + String.join("; ", parts)
            + (more > 0 ? "; and " + Words.count(more, "more ceiling") : "")
            + ".");
  }

  private void unknown(List<Account> accounts) {
    List<Account> unknown = accounts.stream().filter(a -> !a.presence().present().known()).toList();
    if (unknown.isEmpty()) {
      return;
    }
    List<String> parts = new ArrayList<>();
    for (Account account : unknown.stream().limit(MOST).toList()) {
      parts.add(naming.of(account.code()) + ", " + account.presence().present().amount().text());
    }
    int more = unknown.size() - MOST;
    points.add(
        "How many are present is not known for: "
            + String.join("; ", parts)
            + (more > 0 ? "; and " + Words.count(more, "more operation") : "")
            + ".");
  }

  private void latest(EventReading events) {
    Event latest =
        events.listed().reversed().stream()
            .filter(e -> e.status() == EventStatus.OCCURRED)
            .findFirst()
            .orElse(null);
    if (latest != null) {
      points.add(
          "The latest event (" + latest.date().display() + "): " + Words.sentence(latest.title()));
    } else if (events.totals().of(EventStatus.OCCURRED) == 0) {
      points.add("No event is recorded that has occurred by " + day + ".");
    }
  }

  private void count(EventReading events) {
    EventTotals totals = events.totals();
    if (totals.events() == 0) {
      return;
    }
    List<String> counts = new ArrayList<>();
    EventWords.datasets(totals)
        .forEach((dataset, own) -> counts.add(Words.count(own.events(), "event") + dataset));
    String verb =
        (totals.events() == 1 ? " is " : " are ") + (events.earlier() == 0 ? "listed" : "counted");
    List<String> apart =
        Stream.of(EventStatus.PLANNED, EventStatus.CLAIMED)
            .flatMap(status -> apart(totals.of(status), status))
            .toList();
    String latest =
        events.earlier() == 0
            ? ""
            : ", and the latest " + Words.grouped(events.listed().size()) + " listed";
    points.add(
        Words.list(counts)
            + verb
            + latest
            + (apart.isEmpty() ? "" : ", of which " + Words.list(apart))
            + deaths(totals.book())
            + ".");
  }

  private static String deaths(EventBook book) {
    List<String> deaths = new ArrayList<>();
    book.sheets()
        .forEach(
            (dataset, sheet) -> {
              if (EventWords.known(sheet)) {
                deaths.add(EventWords.deaths(sheet, EventWords.suffix(dataset, book)));
              }
            });
    return deaths.isEmpty() ? "" : "; " + Words.some(deaths, MOST, "; ", "dataset");
  }

  private static Stream<String> apart(long n, EventStatus status) {
    return n == 0
        ? Stream.empty()
        : Stream.of(Words.grouped(n) + (n == 1 ? " is " : " are ") + status.word());
  }
}
