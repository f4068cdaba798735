package org.muster.briefing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Words;
import org.muster.briefing.strength.Statement;
import org.muster.domain.Ending;
import org.muster.domain.PartialDate;

/**
 * How the bar of a stay begins and ends.
 *
 * <p>Rule: where a record knows its beginning or end only to a month or a year, the bar is certain
 * only on the days that lie inside whatever the true day is. Without a stated end it is open.
 */
final class StayEdges {
  private final Words words;
  private final LocalDate asOf;

  StayEdges(Words words, LocalDate asOf) {
    this.words = words;
    this.asOf = asOf;
  }

  /**
   * How a bar begins.
   *
   * @param words the date as it is known
   */
  record Begin(@Nullable LocalDate earliest, LocalDate certain, String words) {}

  /**
   * How a bar ends; days are those after the last.
   *
   * @param words the date as it is known; empty if none is stated
   */
  record End(LocalDate certain, @Nullable LocalDate latest, String words) {}

  /** Both, in words. */
  String when(Begin begin, End end) {
    return end.words().isEmpty()
        ? words.say("{0}, no end stated", begin.words())
        : begin.words() + ", " + end.words();
  }

  private String from(String date) {
    return words.say("from {0}", date);
  }

  /** Of the records that begin on the day, the one that knows it least. */
  Begin begin(LocalDate from, List<Statement> statements) {
    Begin found = new Begin(from, from, from(words.date(from)));
    for (Statement s : statements) {
      PartialDate begin = s.spell().begin();
      if (begin != null
          && s.spell().drawnFrom(asOf).equals(from)
          && (begin.latest().isAfter(found.certain()) || begin.earliest().equals(LocalDate.MIN))) {
        LocalDate certain = begin.latest().isAfter(asOf) ? asOf : later(begin.latest(), from);
        boolean open = begin.earliest().equals(LocalDate.MIN);
        found =
            new Begin(
                open ? null : begin.earliest(),
                certain,
                begin.blank() ? words.say("beginning not stated") : from(words.moment(begin)));
      }
    }
    return found;
  }

  /**
   * How a bar ends.
   *
   * @param to the day after the last one that is drawn
   */
  End end(LocalDate to, List<Statement> statements) {
    return to.isAfter(asOf) ? running(statements) : ended(to, statements);
  }

  /** The end that is stated and has not come; the latest of several. */
  private End running(List<Statement> statements) {
    LocalDate today = asOf.plusDays(1);
    End found = new End(today, null, "");
    for (Statement s : statements) {
      Ending to = s.deployment().to();
      if (to == null || s.spell().last().equals(LocalDate.MAX) || s.spell().last().isBefore(asOf)) {
        if (to == null && s.spell().last().equals(LocalDate.MAX)) {
          return new End(today, null, "");
        }
        continue;
      }
      LocalDate latest = s.spell().last().plusDays(1);
      if (found.latest() == null || latest.isAfter(found.latest())) {
        LocalDate first = to.earliestLastDay(s.deployment().from());
        LocalDate certain = first.isBefore(asOf) ? today : first.plusDays(1);
        found = new End(earlier(certain, latest), latest, words.ending(to));
      }
    }
    return found;
  }

  private End ended(LocalDate day, List<Statement> statements) {
    for (Statement s : statements) {
      Ending to = s.deployment().to();
      if (to != null && s.spell().last().plusDays(1).equals(day)) {
        LocalDate first = to.earliestLastDay(s.deployment().from());
        LocalDate certain = first.equals(LocalDate.MIN) ? day : first.plusDays(1);
        return new End(earlier(certain, day), day, words.ending(to));
      }
    }
    return new End(day, day, words.say("until {0}", words.date(day.minusDays(1))));
  }

  static LocalDate earlier(LocalDate a, LocalDate b) {
    return b.isBefore(a) ? b : a;
  }

  static LocalDate later(LocalDate a, LocalDate b) {
    return b.isAfter(a) ? b : a;
  }
}
