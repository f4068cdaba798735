package org.muster.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Reading;
import org.muster.briefing.amount.Words;
import org.muster.briefing.strength.LevelHistory;
import org.muster.briefing.strength.PeriodRule;
import org.muster.briefing.strength.Piece;
import org.muster.briefing.strength.Portion;
import org.muster.briefing.strength.StatedRule;
import org.muster.briefing.strength.Statement;
import org.muster.domain.Entry;
import org.muster.domain.PartialDate;

/** Totals that publishers state for a scope beside the computed one, as they are shown. */
final class StatedFigures {
  /** Days whose records have a note of their own: ten years of months. */
  private static final int MOST_TRACED = 120;

  private final NoteBook notes;
  private final Words words;
  private final SourceBook sources;
  private final @Nullable PartialDate period;
  private final LocalDate asOf;

  /**
   * For one briefing.
   *
   * @param period to which the comparison is limited, null: all days
   */
  StatedFigures(NoteBook notes, SourceBook sources, @Nullable PartialDate period, LocalDate asOf) {
    this.notes = notes;
    this.words = notes.words();
    this.sources = sources;
    this.period = period;
    this.asOf = asOf;
  }

  /** A compared day, and under which code its total is stated. */
  private record Day(Portion stated, LevelHistory history, StatedRule.Compared compared) {}

  /**
   * The comparison, null if no total is stated.
   *
   * @param computed histories of the operations that make the computed total
   */
  Briefing.@Nullable StatedTotals totals(ScopeAccount account, List<LevelHistory> computed) {
    List<Portion> stated = account.stated();
    if (stated.isEmpty()) {
      return null;
    }
    List<Day> days = days(account);
    List<Day> other = days.stream().filter(day -> !day.compared.equal()).toList();
    List<Entry> basis =
        days.isEmpty()
            ? entries(stated)
            : days.stream().flatMap(d -> d.history.on(d.compared.on()).stream()).toList();
    return new Briefing.StatedTotals(
        sources.publishers(entries(stated)),
        notes.count(days.size(), basis),
        notes.count(days.size() - other.size(), basis),
        differences(other, account, computed),
        peak(words.say("Computed peak"), account.overTime(), computed),
        statedPeaks(stated));
  }

  private List<Day> days(ScopeAccount account) {
    List<Day> days = new ArrayList<>();
    for (Portion portion : account.stated()) {
      LevelHistory history = portion.history(asOf);
      StatedRule.compare(portion, account.overTime(), asOf).stream()
          .filter(compared -> inPeriod(compared.on()))
          .forEach(compared -> days.add(new Day(portion, history, compared)));
    }
    days.sort(Comparator.comparing(day -> day.compared.on()));
    return days;
  }

  private boolean inPeriod(LocalDate day) {
    return period == null || (!day.isBefore(period.earliest()) && !day.isAfter(period.latest()));
  }

  private static List<Entry> entries(List<Portion> stated) {
    return stated.stream()
        .flatMap(portion -> portion.statements().stream())
        .<Entry>map(Statement::deployment)
        .toList();
  }

  private List<Briefing.StatedDay> differences(
      List<Day> other, ScopeAccount account, List<LevelHistory> computed) {
    boolean several = account.stated().size() > 1;
    List<Briefing.StatedDay> differences = new ArrayList<>();
    for (Day day : other.stream().limit(MOST_TRACED).toList()) {
      List<Entry> basis = PeriodFigures.on(computed, day.compared.on());
      Reading total = new Reading(day.compared.computed(), basis);
      differences.add(day(day, notes.figure(total), several));
    }
    if (other.size() > MOST_TRACED) {
      List<Integer> all = List.of(together(account));
      for (Day day : other.subList(MOST_TRACED, other.size())) {
        differences.add(day(day, notes.figure(day.compared.computed(), all), several));
      }
    }
    return differences;
  }

  /** One note on all records that the computed total stands on, whatever the day. */
  private int together(ScopeAccount account) {
    List<Entry> all =
        account.portions().stream()
            .flatMap(portion -> portion.statements().stream())
            .<Entry>map(Statement::deployment)
            .toList();
    return notes.many(
        words.say(
            "{0, plural, one {# record} other {# records}} of {1}, among the rows",
            all.size(), account.scope().title()),
        sources.numbers(all));
  }

  private Briefing.StatedDay day(Day day, Briefing.Figure computed, boolean several) {
    StatedRule.Compared compared = day.compared;
    long difference = compared.difference();
    return new Briefing.StatedDay(
        words.date(compared.day()) + (several ? " (" + day.stated.code() + ")" : ""),
        notes.figure(new Reading(compared.stated(), day.history.on(compared.on()))),
        computed,
        (difference > 0 ? "+" : "") + words.number(difference));
  }

  private String statedPeaks(List<Portion> stated) {
    List<String> peaks = new ArrayList<>();
    for (Portion portion : stated) {
      String whose = stated.size() > 1 ? " (" + portion.code() + ")" : "";
      String what = words.say("Stated peak") + whose;
      peaks.add(peak(what, portion.overTime(), List.of(portion.history(asOf))));
    }
    return String.join(" ", peaks);
  }

  /** "Computed peak: 101,999 on 31 Mar 2010." */
  private String peak(String what, List<Piece> line, List<LevelHistory> histories) {
    PartialDate days = period == null ? PartialDate.parse("../..") : period;
    PeriodRule.Levels levels =
        PeriodRule.over(
            line, PeriodFigures.first(days, line, asOf), PeriodFigures.last(days, asOf));
    if (levels == null) {
      return words.say("{0}: none is known.", what);
    }
    String peak = words.amount(levels.peak());
    String day = words.date(levels.peakOn());
    String since = PeriodFigures.since(levels.peakOn(), histories, words);
    return since.equals(day)
        ? words.say("{0}: {1} on {2}.", what, peak, day)
        : what + ": " + peak + " (" + since + ").";
  }
}
