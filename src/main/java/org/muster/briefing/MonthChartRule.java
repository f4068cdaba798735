package org.muster.briefing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Words;

/**
 * Events and deaths by month, from the counts that the table beside the chart has.
 *
 * <p>Rule: a month of which no event is on record has no number, and not 0. Reason: records do not
 * say which months their publisher has looked at (an HDX export has all of January 1997 and of
 * January 2025 and nothing between). Where at least five years without an event lie between some
 * events and the greater part of them, the axis begins behind these years. A single month needs no
 * chart. What lies in no one month stands apart and is never put on a first day (of UCDP's deaths
 * in Syria, 8,179 have only the year 2016). Ranges are drawn from the lowest to the highest
 * estimate.
 */
final class MonthChartRule {
  /** Bars that a page can hold; earlier months are told in words. */
  private static final int MOST = 600;

  /** Months without an event, one after the other, that are not worth their room. */
  private static final int GAP = 60;

  private final Words words;
  private final PictureIds ids = new PictureIds();

  MonthChartRule(Words words) {
    this.words = words;
  }

  List<Pictures.Months> charts(List<Briefing.EventSummary> summaries) {
    return summaries.stream().flatMap(s -> chart(s).stream()).toList();
  }

  private Optional<Pictures.Months> chart(Briefing.EventSummary summary) {
    TreeMap<YearMonth, Briefing.EventCount> counts = new TreeMap<>();
    Briefing.EventCount apart = null;
    for (Briefing.EventCount count : summary.months()) {
      if (count.from() != null) {
        counts.put(YearMonth.from(count.from()), count);
      } else {
        apart = count;
      }
    }
    if (counts.isEmpty()) {
      return Optional.empty();
    }
    YearMonth last = counts.lastKey();
    YearMonth begin = behindGap(counts);
    boolean tooLong = ChronoUnit.MONTHS.between(begin, last) >= MOST;
    YearMonth first = tooLong ? last.minusMonths(MOST - 1L) : begin;
    boolean cut = !first.equals(counts.firstKey());
    if (first.equals(last)) {
      return Optional.empty();
    }
    String by = words.say("Events and deaths by month");
    String title = summary.dataset().isEmpty() ? by : by + ", " + summary.dataset();
    List<Pictures.Panel> panels =
        List.of(
            panel(words.say("Events"), "events", counts, apart, first, last),
            panel(words.say("Killed"), "deaths", counts, apart, first, last));
    return Optional.of(
        new Pictures.Months(
            ids.of("months", summary.dataset()),
            summary.dataset(),
            title,
            alt(title, first, last, panels),
            first.atDay(1),
            last.plusMonths(1).atDay(1),
            panels,
            cut ? words.say("Months before {0} are in the table only.", name(first)) : ""));
  }

  /** The first month, or that behind the last long gap that has fewer events before than behind. */
  private static YearMonth behindGap(SortedMap<YearMonth, Briefing.EventCount> counts) {
    long all = counts.values().stream().mapToLong(MonthChartRule::events).sum();
    long before = 0;
    YearMonth begin = counts.firstKey();
    YearMonth previous = begin;
    for (Map.Entry<YearMonth, Briefing.EventCount> entry : counts.entrySet()) {
      boolean gap = ChronoUnit.MONTHS.between(previous, entry.getKey()) > GAP;
      if (gap && before < all - before) {
        begin = entry.getKey();
      }
      previous = entry.getKey();
      before += events(entry.getValue());
    }
    return begin;
  }

  private static long events(Briefing.EventCount count) {
    Long best = count.events().best();
    return best == null ? 0 : best;
  }

  private String name(YearMonth month) {
    return words.month(month.atDay(1));
  }

  private Pictures.Panel panel(
      String name,
      String kind,
      Map<YearMonth, Briefing.EventCount> counts,
      Briefing.@Nullable EventCount apart,
      YearMonth first,
      YearMonth last) {
    Function<Briefing.EventCount, Briefing.Figure> figure =
        kind.equals("events") ? Briefing.EventCount::events : Briefing.EventCount::killed;
    List<Pictures.MonthBar> bars = new ArrayList<>();
    for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
      Briefing.EventCount count = counts.get(month);
      LocalDate from = month.atDay(1);
      LocalDate to = month.plusMonths(1).atDay(1);
      bars.add(
          count == null
              ? new Pictures.MonthBar(
                  name(month), from, to, words.say("none on record"), null, null, null)
              : bar(name(month), from, to, figure.apply(count)));
    }
    if (apart != null) {
      bars.add(bar(words.sentence(apart.label()), null, null, figure.apply(apart)));
    }
    return new Pictures.Panel(name, kind, bars);
  }

  private static Pictures.MonthBar bar(
      String label, @Nullable LocalDate from, @Nullable LocalDate to, Briefing.Figure figure) {
    return new Pictures.MonthBar(
        label, from, to, figure.text(), figure.best(), figure.low(), figure.high());
  }

  private String alt(String title, YearMonth first, YearMonth last, List<Pictures.Panel> panels) {
    List<String> sentences = new ArrayList<>();
    sentences.add(words.say("{0} as bars, {1} to {2}.", title, name(first), name(last)));
    for (Pictures.Panel panel : panels) {
      boolean events = panel.kind().equals("events");
      highest(panel)
          .ifPresent(
              bar ->
                  sentences.add(
                      events
                          ? words.say("Most events: {0}, {1}.", bar.label(), bar.text())
                          : words.say("Most killed: {0}, {1}.", bar.label(), bar.text())));
      panel.bars().stream()
          .filter(bar -> bar.from() == null)
          .forEach(
              bar ->
                  sentences.add(
                      events
                          ? words.say("In no one month, events: {0}.", bar.text())
                          : words.say("In no one month, killed: {0}.", bar.text())));
    }
    return String.join(" ", sentences);
  }

  private static Optional<Pictures.MonthBar> highest(Pictures.Panel panel) {
    Pictures.MonthBar highest = null;
    for (Pictures.MonthBar bar : panel.bars()) {
      if (bar.from() != null
          && bar.value() != null
          && bar.value() > (highest == null || highest.value() == null ? 0 : highest.value())) {
        highest = bar;
      }
    }
    return Optional.ofNullable(highest);
  }
}
