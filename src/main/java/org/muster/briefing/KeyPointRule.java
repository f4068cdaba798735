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
  private final EventWords eventWords;
  private final String day;
  private final OperationNames.Naming naming;
  private final List<String> points = new ArrayList<>();

  KeyPointRule(Words words, String day, OperationNames.Naming naming) {
    this.words = words;
    this.phrases = new Phrases(words);
    this.eventWords = new EventWords(words);
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
    if (!accounts.isEmpty() || events.totals().events() == 0) {
      present(scopes, accounts);
    }
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
    return present == null
        ? Stream.empty()
        : Stream.of(
            words.say(
                "{0} has {1} present under {2, plural, one {# operation} other {# operations}}",
                scope.scope().title(), words.amount(present.amount()), scope.somebody().size()));
  }

  private String presence(Account account) {
    Presence presence = account.presence();
    Reading attributed = presence.attributed();
    String operation = naming.of(account.code());
    String present = words.amount(presence.present().amount());
    String basis = presence.basis().text(words);
    return presence.missionReported() && attributed != null
        ? words.say(
            "{0} has {1} present ({2}), of which {3} attributed to contributors",
            operation, present, basis, words.amount(attributed.amount()))
        : words.say("{0} has {1} present ({2})", operation, present, basis);
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
            .map(this::intent)
            .toList();
    return words.some(
        texts,
        MOST,
        "; ",
        more ->
            words.say("{0, plural, one {# more announcement} other {# more announcements}}", more));
  }

  /** "285 more announced by Denmark, date not stated". */
  private String intent(Deployment d) {
    String announced = phrases.beginning(announced(d, quantity(d)), d.from());
    return d.to() == null ? announced : announced + " " + phrases.until(d);
  }

  /** "285 more". */
  private String quantity(Deployment d) {
    String number =
        d.personnel().unknown() ? words.say("an unknown number") : words.quantity(d.personnel());
    return switch (d.measure()) {
      case CHANGE ->
          d.status() == DeploymentStatus.WITHDRAWN
              ? words.say("{0} fewer", number)
              : words.say("{0} more", number);
      case REDUCTION -> words.say("{0} fewer", number);
      case PLEDGE -> words.say("{0} pledged and", number);
      case STRENGTH -> words.say("{0} in all", number);
      case IMPUTED -> words.say("{0} imputed and", number);
      case CEILING, COMMAND -> number;
    };
  }

  /** "285 more announced by Denmark". */
  private String announced(Deployment d, String quantity) {
    if (d.wholeMission()) {
      return ofMission(d, quantity);
    }
    String who = phrases.contributor(d);
    return switch (d.status()) {
      case PLANNED -> words.say("{0} planned by {1}", quantity, who);
      case ANNOUNCED -> words.say("{0} announced by {1}", quantity, who);
      case APPROVED -> words.say("{0} approved by {1}", quantity, who);
      case PREPARING -> words.say("{0} being prepared by {1}", quantity, who);
      case DEPLOYED ->
          d.measure() == Measure.REDUCTION
              ? words.say("{0} to be withdrawn by {1}", quantity, who)
              : words.say("{0} to be deployed by {1}", quantity, who);
      case WITHDRAWN -> words.say("{0} to be withdrawn by {1}", quantity, who);
    };
  }

  private String ofMission(Deployment d, String quantity) {
    return switch (d.status()) {
      case PLANNED -> words.say("{0} planned", quantity);
      case ANNOUNCED -> words.say("{0} announced", quantity);
      case APPROVED -> words.say("{0} approved", quantity);
      case PREPARING -> words.say("{0} being prepared", quantity);
      case DEPLOYED ->
          d.measure() == Measure.REDUCTION
              ? words.say("{0} to be withdrawn", quantity)
              : words.say("{0} to be deployed", quantity);
      case WITHDRAWN -> words.say("{0} to be withdrawn", quantity);
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
    List<Account> unknown = accounts.stream().filter(a -> !a.presence().present().known()).toList();
    if (unknown.isEmpty()) {
      return;
    }
    List<String> parts = new ArrayList<>();
    for (Account account : unknown.stream().limit(MOST).toList()) {
      parts.add(
          naming.of(account.code()) + ", " + words.amount(account.presence().present().amount()));
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

  private void latest(EventReading events) {
    Event latest =
        events.listed().reversed().stream()
            .filter(e -> e.status() == EventStatus.OCCURRED)
            .findFirst()
            .orElse(null);
    if (latest != null) {
      points.add(
          words.say(
              "The latest event ({0}): {1}",
              words.date(latest.date()), words.sentence(latest.title())));
    } else if (events.totals().of(EventStatus.OCCURRED) == 0) {
      points.add(words.say("No event is recorded that has occurred by {0}.", day));
    }
  }

  private void count(EventReading events) {
    EventTotals totals = events.totals();
    if (totals.events() == 0) {
      return;
    }
    List<String> counts = new ArrayList<>();
    EventWords.datasets(totals)
        .forEach(
            (dataset, own) ->
                counts.add(
                    words.say("{0, plural, one {# event} other {# events}}", own.events())
                        + dataset));
    String listed =
        events.earlier() == 0
            ? words.say(
                "{1, plural, one {{0} is listed} other {{0} are listed}}",
                words.list(counts), totals.events())
            : words.say(
                "{1, plural, one {{0} is counted} other {{0} are counted}}, and the latest {2}"
                    + " listed",
                words.list(counts), totals.events(), events.listed().size());
    List<String> apart = apart(totals.of(EventStatus.PLANNED), totals.of(EventStatus.CLAIMED));
    String counted =
        apart.isEmpty() ? listed : words.say("{0}, of which {1}", listed, words.list(apart));
    points.add(counted + deaths(totals.book()) + ".");
  }

  private String deaths(EventBook book) {
    List<String> deaths = new ArrayList<>();
    book.sheets()
        .forEach(
            (dataset, sheet) -> {
              if (EventWords.known(sheet)) {
                deaths.add(eventWords.deaths(sheet, EventWords.suffix(dataset, book)));
              }
            });
    return deaths.isEmpty()
        ? ""
        : "; "
            + words.some(
                deaths,
                MOST,
                "; ",
                more ->
                    words.say("{0, plural, one {# more dataset} other {# more datasets}}", more));
  }

  private List<String> apart(long planned, long claimed) {
    List<String> apart = new ArrayList<>();
    if (planned > 0) {
      apart.add(words.say("{0, plural, one {# is planned} other {# are planned}}", planned));
    }
    if (claimed > 0) {
      apart.add(words.say("{0, plural, one {# is claimed} other {# are claimed}}", claimed));
    }
    return apart;
  }
}
