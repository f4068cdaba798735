package org.muster.briefing;

import java.util.ArrayList;
import java.util.List;
import org.muster.briefing.amount.Words;
import org.muster.briefing.event.EventBook;
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
                "{1, plural, one {{0} is counted} other {{0} are counted}}, and the latest {2}"
                    + " listed",
                words.list(counts), totals.events(), events.listed().size());
    List<String> apart = apart(totals.of(EventStatus.PLANNED), totals.of(EventStatus.CLAIMED));
    String counted =
        apart.isEmpty()
            ? listed
            : totals.of(EventStatus.CLAIMED) == totals.events()
                ? words.say(
                    "{0}; {1, plural, one {it is} other {all are}} claimed",
                    listed, totals.events())
                : words.say("{0}, of which {1}", listed, words.list(apart));
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
