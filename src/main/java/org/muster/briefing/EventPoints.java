package org.muster.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.muster.briefing.amount.Words;
import org.muster.briefing.event.EventBook;
import org.muster.briefing.event.EventGroup;
import org.muster.briefing.event.EventSheet;
import org.muster.domain.Event;
import org.muster.domain.EventStatus;

/**
 * The key points on events: the latest one; how many are listed, and how many were killed in them.
 */
final class EventPoints {
  /** Datasets of which one sentence can tell the deaths. */
  private static final int MOST = 4;

  private final Words words;
  private final EventWords eventWords;
  private final String day;
  private final boolean limited;
  private final List<String> points = new ArrayList<>();

  /**
   * In words.
   *
   * @param day the date of the briefing, as printed
   * @param limited whether the briefing reports on a period
   */
  EventPoints(Words words, String day, boolean limited) {
    this.words = words;
    this.eventWords = new EventWords(words);
    this.day = day;
    this.limited = limited;
  }

  /** Up to two sentences. */
  List<String> points(EventReading events) {
    latest(events);
    count(events);
    return points;
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
              words.moment(latest.date()), words.sentence(latest.title())));
    } else if (events.totals().of(EventStatus.OCCURRED) == 0) {
      points.add(
          limited
              ? words.say("No event is recorded that has occurred in the period, by {0}.", day)
              : words.say("No event is recorded that has occurred by {0}.", day));
    }
  }

  private void count(EventReading events) {
    EventTotals totals = events.totals();
    if (totals.records() == 0) {
      return;
    }
    List<String> counts = new ArrayList<>();
    EventWords.datasets(totals)
        .forEach(
            (dataset, own) -> counts.add(eventWords.events(own.events(), own.records()) + dataset));
    String listed =
        events.earlier() == 0
            ? words.say(
                "{1, plural, one {{0} is listed} other {{0} are listed}}",
                words.list(counts), totals.events())
            : words.say(
                "{1, plural, one {{0} is counted} other {{0} are counted}} ({2, plural,"
                    + " one {the latest is listed} other {the latest # are listed}})",
                words.list(counts), totals.events(), events.listed().size());
    points.add(kinds(listed, totals) + deaths(totals.book()) + ".");
  }

  /**
   * With which of them are no part of the sum that follows. Each is in one kind alone, so that a
   * reader can add the kinds and those that occurred up to all that are listed.
   */
  private String kinds(String listed, EventTotals totals) {
    long all = totals.events();
    long own = own(totals);
    if (totals.of(EventStatus.CLAIMED) == all) {
      return words.say("{0}; {1, plural, one {it is} other {all are}} claimed", listed, all);
    }
    if (own == all) {
      return words.say(
          "{0}; {1, plural, one {it is} other {all are}} casualties of own forces", listed, all);
    }
    List<String> kinds = new ArrayList<>();
    long planned = sum(totals, EventSheet::planned);
    if (planned > 0) {
      kinds.add(words.say("{0, plural, one {# is planned} other {# are planned}}", planned));
    }
    long claimed = sum(totals, EventSheet::claimed);
    if (claimed > 0) {
      kinds.add(words.say("{0, plural, one {# is claimed} other {# are claimed}}", claimed));
    }
    if (own > 0) {
      kinds.add(
          words.say(
              "{0, plural, one {# is casualties of own forces} other {# are casualties of own"
                  + " forces}}",
              own));
    }
    return kinds.isEmpty() ? listed : words.say("{0}, of which {1}", listed, words.list(kinds));
  }

  /** Events that are casualties of own forces, whether they occurred or not. */
  private static long own(EventTotals totals) {
    return totals.events() - sum(totals, EventSheet::all);
  }

  private static long sum(EventTotals totals, Function<EventSheet, EventGroup> group) {
    return totals.book().sheets().values().stream().map(group).mapToLong(EventGroup::events).sum();
  }

  private String deaths(EventBook book) {
    List<String> deaths = new ArrayList<>();
    book.sheets()
        .forEach(
            (dataset, sheet) -> {
              if (EventWords.deadly(sheet)) {
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
}
