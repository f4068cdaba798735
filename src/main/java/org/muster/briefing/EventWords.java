package org.muster.briefing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
  private EventWords() {}

  /** Events by dataset, in order; datasets are named only where there are several. */
  static SequencedMap<String, EventTotals.Dataset> datasets(EventTotals totals) {
    SortedMap<String, EventTotals.Dataset> datasets = totals.datasets();
    SequencedMap<String, EventTotals.Dataset> named = new LinkedHashMap<>();
    datasets.forEach((name, own) -> named.put(datasets.size() == 1 ? "" : " (" + name + ")", own));
    return named;
  }

  /**
   * Where events are listed, to follow their number.
   *
   * @param earlier how many of the briefing's are not
   */
  static String where(long earlier) {
    return earlier == 0
        ? ", all in the timeline"
        : ", the latest in the timeline, " + Words.grouped(earlier) + " earlier ones in none";
  }

  /** That some are not listed, as a sentence; empty if all are. */
  static String unlisted(EventReading reading) {
    long earlier = reading.earlier();
    return earlier == 0
        ? ""
        : "The latest "
            + Words.count(reading.listed().size(), "event")
            + (reading.listed().size() == 1 ? " is" : " are")
            + " listed. "
            + Words.count(earlier, "earlier event")
            + (earlier == 1 ? " is" : " are")
            + " counted in all figures and not listed.";
  }

  /** " (ucdp)"; empty where all events are of one dataset. */
  static String suffix(String dataset, EventBook book) {
    return book.datasets().size() == 1 ? "" : " (" + dataset + ")";
  }

  /** Name of the row of events that are counted in no month. */
  static String apart(Dating dating) {
    return "not within one month" + (dating.limited() ? " of the period" : "");
  }

  /** Whether a figure of those killed is known. */
  static boolean known(EventSheet sheet) {
    return !sheet.occurred().killed().none() && !sheet.occurred().killed().amount().unknown();
  }

  static String withDeaths(EventGroup group) {
    return Words.count(group.withDeaths(), "event");
  }

  /** "15 that occurred". */
  static String occurred(EventGroup group) {
    return Words.grouped(group.events()) + " that occurred";
  }

  /**
   * "of 16,566 that occurred, 15,442 have deaths: 112,337 (104,929 to 119,020) killed, 8,179 of
   * them in events that lie in no one month".
   */
  static String deaths(EventSheet sheet, String suffix) {
    EventGroup group = sheet.occurred();
    Amount apart = sheet.apart().killed().amount();
    return "of "
        + occurred(group)
        + suffix
        + ", "
        + Words.grouped(group.withDeaths())
        + (group.withDeaths() == 1 ? " has" : " have")
        + " deaths: "
        + group.killed().amount().text()
        + " killed"
        + (someone(apart)
            ? ", " + apart.text() + " of them in events that lie in no one month"
            : "");
  }

  private static boolean someone(Amount amount) {
    return amount.low() > 0
        || (amount.best() != null && amount.best() > 0)
        || (amount.high() != null && amount.high() > 0);
  }

  /** How events that lie in no one month are counted; one or more sentences. */
  static String dating(EventSheet sheet) {
    Dating dating = sheet.dating();
    long apart = sheet.apart().events();
    String month = "within one month" + (dating.limited() ? " of the period" : "");
    if (apart == 0) {
      return sheet.occurred().events() == 0 ? "" : "Every event lies " + month + ".";
    }
    List<String> sentences = new ArrayList<>();
    sentences.add(
        Words.count(apart, "event")
            + (apart == 1 ? " does" : " do")
            + " not certainly lie "
            + month
            + (apart == 1 ? " and is" : " and are")
            + " counted in a row of "
            + (apart == 1 ? "its" : "their")
            + " own, never on a first day"
            + (sheet.outlying() == 0
                ? "."
                : "; " + Words.grouped(sheet.outlying()) + " of them can lie outside the period."));
    if (sheet.spread() > 0) {
      sentences.add(spread(sheet));
    }
    return String.join(" ", sentences);
  }

  private static String spread(EventSheet sheet) {
    long together = sheet.apart().events() - sheet.spread();
    String left =
        sheet.killedOutside().none()
            ? "the total kept"
            : "and the shares outside the period left out ("
                + sheet.killedOutside().amount().text()
                + " killed)";
    return "The killed and injured of "
        + Words.grouped(sheet.spread())
        + " of them are spread over the months by days, "
        + left
        + (together == 0
            ? "."
            : "; those of "
                + Words.grouped(together)
                + ", without known figures, with an open date or over more than ten years, stay in"
                + " that row.");
  }
}
