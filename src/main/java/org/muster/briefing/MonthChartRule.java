package org.muster.briefing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Words;

/**
 * Events and deaths by month, from the counts that the table beside the chart has.
 *
 * <p>Rule: each month of the axis has a bar; one without an event counts 0 events. What lies in no
 * one month stands apart and is never put on a first day (of UCDP's deaths in Syria, 8,179 have
 * only the year 2016). Ranges are drawn from the lowest to the highest estimate.
 */
final class MonthChartRule {
  /** Bars that a page can hold; earlier months are told in words. */
  private static final int MOST = 600;

  private final Words words;
  private final Set<String> ids = new HashSet<>();

  MonthChartRule(Words words) {
    this.words = words;
  }

  List<Pictures.Months> charts(List<Briefing.EventSummary> summaries) {
    return summaries.stream().flatMap(s -> chart(s).stream()).toList();
  }

  private Optional<Pictures.Months> chart(Briefing.EventSummary summary) {
    Map<YearMonth, Briefing.EventCount> counts = new HashMap<>();
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
    YearMonth last = counts.keySet().stream().max(YearMonth::compareTo).orElseThrow();
    YearMonth begin = counts.keySet().stream().min(YearMonth::compareTo).orElseThrow();
    boolean cut = ChronoUnit.MONTHS.between(begin, last) >= MOST;
    YearMonth first = cut ? last.minusMonths(MOST - 1L) : begin;
    String by = words.say("Events and deaths by month");
    String title = summary.dataset().isEmpty() ? by : by + ", " + summary.dataset();
    List<Pictures.Panel> panels =
        List.of(
            panel(words.say("Events"), "events", counts, apart, first, last),
            panel(words.say("Killed"), "deaths", counts, apart, first, last));
    return Optional.of(
        new Pictures.Months(
            ChartRule.unique(id(summary.dataset()), ids),
            summary.dataset(),
            title,
            alt(title, first, last, panels),
            first.atDay(1),
            last.plusMonths(1).atDay(1),
            panels,
            cut ? words.say("Months before {0} are in the table only.", name(first)) : ""));
  }

  private static String id(String dataset) {
    return dataset.isEmpty() ? "months" : "months-" + ChartRule.slug(dataset);
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
              ? new Pictures.MonthBar(name(month), from, to, words.number(0), 0L, 0L, 0L)
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
    sentences.add(
        first.equals(last)
            ? words.say("{0} as bars, {1}.", title, name(first))
            : words.say("{0} as bars, {1} to {2}.", title, name(first), name(last)));
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
