package org.muster.briefing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.muster.briefing.amount.Reading;
import org.muster.briefing.amount.Words;
import org.muster.briefing.strength.LevelHistory;
import org.muster.briefing.strength.PeriodRule;
import org.muster.briefing.strength.Piece;
import org.muster.briefing.strength.Spell;
import org.muster.domain.Deployment;
import org.muster.domain.Entry;
import org.muster.domain.PartialDate;

/**
 * Levels over the briefing's period, as they are shown. An open period begins with the first level
 * and ends on the business date.
 */
final class PeriodFigures {
  private final NoteBook notes;
  private final Words words;
  private final PartialDate period;
  private final LocalDate asOf;

  PeriodFigures(NoteBook notes, PartialDate period, LocalDate asOf) {
    this.notes = notes;
    this.words = notes.words();
    this.period = period;
    this.asOf = asOf;
  }

  /** First day; of an open period, that of the line. */
  static LocalDate first(PartialDate period, List<Piece> line, LocalDate asOf) {
    boolean open = period.earliest().equals(LocalDate.MIN);
    return open ? (line.isEmpty() ? asOf : line.getFirst().from()) : period.earliest();
  }

  static LocalDate last(PartialDate period, LocalDate asOf) {
    return period.latest().equals(LocalDate.MAX) ? asOf : period.latest();
  }

  /**
   * The levels of a line.
   *
   * @param histories of the operations that make the line
   */
  Briefing.PeriodLevels levels(List<Piece> line, List<LevelHistory> histories) {
    LocalDate first = first(period, line, asOf);
    LocalDate last = last(period, asOf);
    long days = Math.max(0, ChronoUnit.DAYS.between(first, last) + 1);
    PeriodRule.Levels levels = PeriodRule.over(line, first, last);
    Briefing.Figure none = Briefing.Figure.NONE;
    if (levels == null) {
      return new Briefing.PeriodLevels(words.date(period), none, "", none, over(0, days), none, "");
    }
    List<Entry> all = new ArrayList<>();
    histories.forEach(history -> all.addAll(history.during(first, last)));
    return new Briefing.PeriodLevels(
        words.date(period),
        notes.figure(new Reading(levels.last(), on(histories, levels.lastOn()))),
        words.date(levels.lastOn()),
        notes.listed(new Reading(levels.average(), all)),
        over(levels.known(), days),
        notes.figure(new Reading(levels.peak(), on(histories, levels.peakOn()))),
        since(levels.peakOn(), histories, words));
  }

  private String over(long known, long days) {
    return words.say("{0} of {1, plural, one {# day} other {# days}}", known, days);
  }

  /** The records behind the figure of a day. */
  static List<Entry> on(List<LevelHistory> histories, LocalDate day) {
    List<Entry> entries = new ArrayList<>();
    histories.forEach(history -> entries.addAll(history.on(day)));
    return entries;
  }

  /**
   * The first day of a level in words, no more exact than the records that begin on it: "2009" for
   * a figure that is of 2009 and drawn from its first day.
   */
  static String since(LocalDate day, List<LevelHistory> histories, Words words) {
    List<PartialDate> begins =
        on(histories, day).stream()
            .filter(Deployment.class::isInstance)
            .map(d -> Spell.of((Deployment) d).begin())
            .flatMap(Stream::ofNullable)
            .filter(begin -> begin.earliest().equals(day))
            .sorted()
            .toList();
    boolean exact = begins.isEmpty() || begins.stream().anyMatch(PartialDate::exactDay);
    return exact ? words.date(day) : words.moment(begins.getFirst());
  }
}
