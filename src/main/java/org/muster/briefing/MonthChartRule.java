package org.muster.briefing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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

  private final Set<String> ids = new HashSet<>();

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
    String of = summary.dataset().isEmpty() ? "" : ", " + summary.dataset();
    String title = "Events and deaths by month" + of;
    List<Pictures.Panel> panels =
        List.of(
            panel("Events", "events", counts, apart, first, last),
            panel("Killed", "deaths", counts, apart, first, last));
    return Optional.of(
        new Pictures.Months(
            ChartRule.unique(id(summary.dataset()), ids),
            summary.dataset(),
            title,
            alt(title, first, last, panels),
            first.atDay(1),
            last.plusMonths(1).atDay(1),
            panels,
            cut ? "Months before " + name(first) + " are in the table only." : ""));
  }

  private static String id(String dataset) {
    return dataset.isEmpty() ? "months" : "months-" + ChartRule.slug(dataset);
  }

  private static String name(YearMonth month) {
    return Periods.month(month.atDay(1));
  }

  private static Pictures.Panel panel(
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
              ? new Pictures.MonthBar(name(month), from, to, "0", 0L, 0L, 0L)
              : bar(name(month), from, to, figure.apply(count)));
    }
    if (apart != null) {
      bars.add(bar(Words.sentence(apart.label()), null, null, figure.apply(apart)));
    }
    return new Pictures.Panel(name, kind, bars);
  }

  private static Pictures.MonthBar bar(
      String label, @Nullable LocalDate from, @Nullable LocalDate to, Briefing.Figure figure) {
    return new Pictures.MonthBar(
        label, from, to, figure.text(), figure.best(), figure.low(), figure.high());
  }

  private static String alt(
      String title, YearMonth first, YearMonth last, List<Pictures.Panel> panels) {
    StringBuilder alt = new StringBuilder(title).append(" as bars, ").append(name(first));
    if (!first.equals(last)) {
      alt.append(" to ").append(name(last));
    }
    alt.append('.');
    for (Pictures.Panel panel : panels) {
      highest(panel)
          .ifPresent(
              bar ->
                  alt.append(" Most ")
                      .append(panel.kind().equals("events") ? "events: " : "killed: ")
                      .append(bar.label())
                      .append(", ")
                      .append(bar.text())
                      .append('.'));
      panel.bars().stream()
          .filter(bar -> bar.from() == null)
          .forEach(
              bar ->
                  alt.append(" In no one month, ")
                      .append(panel.name().toLowerCase(Locale.ROOT))
                      .append(": ")
                      .append(bar.text())
                      .append('.'));
    }
    return alt.toString();
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
