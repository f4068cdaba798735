package org.muster.briefing;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.SortedMap;
import org.muster.briefing.amount.Amount;
import org.muster.briefing.amount.Words;
import org.muster.briefing.event.Dating;
import org.muster.briefing.event.EventBook;
import org.muster.briefing.event.EventGroup;
import org.muster.briefing.event.EventSheet;

/** Counts of events in sentences. */
final class EventWords {
  private final Words words;

  EventWords(Words words) {
    this.words = words;
  }

  /** Events by dataset, in order; datasets are named only where there are several. */
  static SequencedMap<String, EventTotals.Dataset> datasets(EventTotals totals) {
    SortedMap<String, EventTotals.Dataset> datasets = totals.datasets();
    SequencedMap<String, EventTotals.Dataset> named = new LinkedHashMap<>();
    datasets.forEach((name, own) -> named.put(datasets.size() == 1 ? "" : " (" + name + ")", own));
    return named;
  }

  /**
   * Where events are listed.
   *
   * @param earlier how many of the briefing's are not
   * @param edition in which they are; empty: in this one
   */
  record Where(long earlier, String edition) {
    /** In this edition. */
    static Where here(EventReading reading) {
      return new Where(reading.earlier(), "");
    }
  }

  /** "17 events"; "67 events in 54 records" where records stand for several that are counted. */
  String events(long events, long records) {
    return events == records
        ? words.say("{0, plural, one {# event} other {# events}}", events)
        : words.say(
            "{0, plural, one {# event} other {# events}} in {1, plural, one {# record} other {#"
                + " records}}",
            events,
            records);
  }

  /**
   * "17 events (ucdp), all in the timeline".
   *
   * @param dataset as {@link #datasets} names it
   */
  String count(EventTotals.Dataset own, String dataset, Where where) {
    String events = events(own.events(), own.records());
    if (!where.edition().isEmpty()) {
      return words.say("{0}{1}, as in edition {2}", events, dataset, where.edition());
    }
    return where.earlier() == 0
        ? words.say("{0}{1}, all in the timeline", events, dataset)
        : words.say(
            "{0}{1}, the latest in the timeline, {2} earlier ones in none",
            events, dataset, where.earlier());
  }

  /** "15 events (ucdp), occurred, all in the timeline". */
  String occurredCount(EventGroup occurred, String dataset, Where where) {
    String events = events(occurred.events(), occurred.records());
    if (!where.edition().isEmpty()) {
      return words.say("{0}{1}, occurred, as in edition {2}", events, dataset, where.edition());
    }
    return where.earlier() == 0
        ? words.say("{0}{1}, occurred, all in the timeline", events, dataset)
        : words.say(
            "{0}{1}, occurred, the latest in the timeline, {2} earlier ones in none",
            events, dataset, where.earlier());
  }

  /** That some are not listed, as a sentence; empty if all are. */
  String unlisted(EventReading reading) {
    long earlier = reading.earlier();
    if (earlier == 0) {
      return "";
    }
    if (reading.totals().events() != reading.totals().records()) {
      return words.say(
              "{0, plural, one {The latest # record of events is listed.} other {The latest #"
                  + " records of events are listed.}}",
              reading.listed().size())
          + " "
          + words.say(
              "{0, plural, one {# earlier record is counted in all figures and not listed.}"
                  + " other {# earlier records are counted in all figures and not listed.}}",
              earlier);
    }
    return words.say(
            "{0, plural, one {The latest # event is listed.} other {The latest # events are"
                + " listed.}}",
            reading.listed().size())
        + " "
        + words.say(
            "{0, plural, one {# earlier event is counted in all figures and not listed.}"
                + " other {# earlier events are counted in all figures and not listed.}}",
            earlier);
  }

  /** " (ucdp)"; empty where all events are of one dataset. */
  static String suffix(String dataset, EventBook book) {
    return book.datasets().size() == 1 ? "" : " (" + dataset + ")";
  }

  /** Name of the row of events that are counted in no month. */
  String apart(Dating dating) {
    return dating.limited()
        ? words.say("not within one month of the period")
        : words.say("not within one month");
  }

  /** Whether it is known how many were killed, or that somebody was. */
  static boolean deadly(EventSheet sheet) {
    return known(sheet) || sheet.occurred().withDeaths().low() > 0;
  }

  private static boolean known(EventSheet sheet) {
    return !sheet.occurred().killed().none() && !sheet.occurred().killed().amount().unknown();
  }

  /** "in 12 events with deaths, of 15 that occurred". */
  String withDeaths(EventGroup group) {
    return words.say(
        "in {2, plural, one {{0} event} other {{0} events}} with deaths, of {1, plural, one {# that"
            + " occurred} other {# that occurred}}",
        words.amount(group.withDeaths()), group.events(), group.withDeaths().plural());
  }

  /**
   * "of 16,566 that occurred, 15,442 have deaths: 112,337 (104,929 to 119,020) killed, 8,179 of
   * them in events that lie in no one month; 2 events are summaries of several incidents". Of
   * summaries only those are named whose incidents nobody counted.
   */
  String deaths(EventSheet sheet, String suffix) {
    long summaries = sheet.summaries().events();
    String deaths = counted(sheet, suffix);
    return summaries == 0
        ? deaths
        : deaths
            + "; "
            + words.say(
                "{0, plural, one {# event is a summary of several incidents} other {# events are"
                    + " summaries of several incidents}}",
                summaries);
  }

  private String counted(EventSheet sheet, String suffix) {
    EventGroup group = sheet.occurred();
    Amount deadly = group.withDeaths();
    Amount killed = group.killed().amount();
    Amount apart = sheet.apart().killed().amount();
    if (killed.unknown()) {
      return words.say(
          "of {0} that occurred{1}, {3, plural, one {{2} has deaths} other {{2} have deaths}}; how"
              + " many were killed is not known",
          group.events(), suffix, words.amount(deadly), deadly.plural());
    }
    if (someone(apart)) {
      Object[] figures = {
        group.events(),
        suffix,
        words.amount(deadly),
        words.amount(killed),
        killed.plural(),
        words.amount(apart),
        deadly.plural()
      };
      return sheet.spread() > 0
          ? words.say(
              "of {0} that occurred{1}, {6, plural, one {{2} has deaths} other {{2} have deaths}}:"
                  + " {4, plural, one {{3} killed} other {{3} killed}}, {5} of them counted in no"
                  + " month",
              figures)
          : words.say(
              "of {0} that occurred{1}, {6, plural, one {{2} has deaths} other {{2} have deaths}}:"
                  + " {4, plural, one {{3} killed} other {{3} killed}}, {5} of them in events that"
                  + " lie in no one month",
              figures);
    }
    return words.say(
        "of {0} that occurred{1}, {5, plural, one {{2} has deaths} other {{2} have deaths}}:"
            + " {4, plural, one {{3} killed} other {{3} killed}}",
        group.events(),
        suffix,
        words.amount(deadly),
        words.amount(killed),
        killed.plural(),
        deadly.plural());
  }

  private static boolean someone(Amount amount) {
    return amount.low() > 0
        || (amount.best() != null && amount.best() > 0)
        || (amount.high() != null && amount.high() > 0);
  }

  /** How events that lie in no one month are counted; one or more sentences. */
  String dating(EventSheet sheet) {
    boolean limited = sheet.dating().limited();
    long apart = sheet.apart().events();
    if (apart == 0) {
      return sheet.occurred().events() == 0
          ? ""
          : limited
              ? words.say("Every event lies within one month of the period.")
              : words.say("Every event lies within one month.");
    }
    String sentence = apart(apart, limited, sheet.outlying());
    return sheet.spread() > 0 ? sentence + " " + spread(sheet) : sentence;
  }

  private String apart(long events, boolean limited, long outlying) {
    if (!limited) {
      return words.say(
          "{0, plural, one {# event does not certainly lie within one month and is counted in a row"
              + " of its own.} other {# events do not certainly lie within"
              + " one month and are counted in a row of their own.}}",
          events);
    }
    return outlying == 0
        ? words.say(
            "{0, plural, one {# event does not certainly lie within one month of the period and is"
                + " counted in a row of its own.} other {# events do not"
                + " certainly lie within one month of the period and are counted in a row of their"
                + " own.}}",
            events)
        : words.say(
            "{0, plural, one {# event does not certainly lie within one month of the period and is"
                + " counted in a row of its own} other {# events do not"
                + " certainly lie within one month of the period and are counted in a row of their"
                + " own}}; {1} of them can lie outside the period.",
            events, outlying);
  }

  private String spread(EventSheet sheet) {
    long together = sheet.apart().events() - sheet.spread();
    if (sheet.killedOutside().none()) {
      return together == 0
          ? words.say(
              "The killed and injured of {0} of them are spread over the months by days, the total"
                  + " kept.",
              sheet.spread())
          : words.say(
              "The killed and injured of {0} of them are spread over the months by days, the total"
                  + " kept; those of {1}, without known figures, with an open date or over more"
                  + " than ten years, stay in that row.",
              sheet.spread(), together);
    }
    Amount outside = sheet.killedOutside().amount();
    return together == 0
        ? words.say(
            "The killed and injured of {0} of them are spread over the months by days, and the"
                + " shares outside the period left out ({2, plural, one {{1} killed} other {{1}"
                + " killed}}).",
            sheet.spread(), words.amount(outside), outside.plural())
        : words.say(
            "The killed and injured of {0} of them are spread over the months by days, and the"
                + " shares outside the period left out ({2, plural, one {{1} killed} other {{1}"
                + " killed}}); those of {3}, without known figures, with an open date or over more"
                + " than ten years, stay in that row.",
            sheet.spread(), words.amount(outside), outside.plural(), together);
  }
}
