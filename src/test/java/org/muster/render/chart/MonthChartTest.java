package org.muster.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.render.chart.MonthChart.Bar;
import org.muster.render.chart.MonthChart.Kind;
import org.muster.render.chart.MonthChart.Panel;

final class MonthChartTest {
  private static final LocalDate FROM = LocalDate.of(2016, 1, 1);

  static MonthChart sample() {
    return chart(12, new Bar(null, null, 8179.0, 8000.0, 9000.0, "In no one month", ""));
  }

  private static MonthChart chart(int months, @Nullable Bar apart) {
    List<Bar> events = new ArrayList<>();
    List<Bar> killed = new ArrayList<>();
    for (int i = 0; i < months; i++) {
      LocalDate month = FROM.plusMonths(i);
      double count = i % 5 * 20;
      events.add(bar(month, count, null, null));
      killed.add(
          i == 1 ? bar(month, null, null, 40.0) : bar(month, count * 3, count * 2, count * 5));
    }
    return new MonthChart(
        FROM,
        FROM.plusMonths(Math.max(1, months)),
        List.of(
            new Panel("Events", Kind.EVENTS, events, apart),
            new Panel("Killed", Kind.DEATHS, killed, apart)));
  }

  private static Bar bar(
      LocalDate month, @Nullable Double value, @Nullable Double low, @Nullable Double high) {
    return new Bar(month, month.plusMonths(1), value, low, high, month.toString(), "");
  }

  /** Ticks of every second week stood below bars that know of no day. */
  @Test
  void namesTheMonthsBelowFewBars() {
    assertThat(Drawn.well(chart(4, null), 560).words())
        .contains("Jan", "Feb", "Mar", "Apr")
        .doesNotContain("4", "11", "18", "25");
  }

  @Test
  void drawsARangeFromLowToHigh() {
    RecordingCanvas canvas = Drawn.well(sample(), 560);
    List<RecordingCanvas.Stroke> whiskers = canvas.lines("2016-05-01: 240");
    assertThat(whiskers).hasSize(1);
    List<Canvas.Point> upright = whiskers.getFirst().subpaths().getFirst();
    RecordingCanvas.Stroke bar =
        canvas.strokes.stream()
            .filter(s -> s.group().startsWith("2016-05-01: 240") && s.closed())
            .findFirst()
            .orElseThrow();
    Box box = Polygons.around(bar.subpaths().getFirst());
    assertThat(upright.getFirst().y()).as("low lies below the bar's top").isGreaterThan(box.top());
    assertThat(upright.getLast().y()).as("high lies above it").isLessThan(box.top());
  }

  @Test
  void setsWhatLiesInNoMonthApartAndBreaksItOffWhereItIsMuchLonger() {
    RecordingCanvas canvas = Drawn.well(sample(), 560);
    assertThat(canvas.words()).contains("8,179", "no month");
    double months =
        canvas.strokes.stream()
            .filter(s -> s.group().startsWith("2016-") && s.closed())
            .mapToDouble(s -> Polygons.around(s.subpaths().getFirst()).right())
            .max()
            .orElseThrow();
    assertThat(canvas.strokes)
        .filteredOn(s -> s.group().startsWith("In no one month") && s.closed())
        .allSatisfy(
            s -> assertThat(Polygons.around(s.subpaths().getFirst()).left()).isGreaterThan(months));
    assertThat(canvas.strokes)
        .filteredOn(s -> s.group().startsWith("In no one month"))
        .anyMatch(s -> s.style().stroke() == Palette.PAPER);
  }

  @Test
  void explainsItsMarks() {
    assertThat(String.join(" ", Drawn.well(sample(), 560).words()))
        .contains("from the lowest to the highest estimate", "Hatched");
    assertThat(String.join(" ", Drawn.well(chart(1, null), 560).words())).doesNotContain("apart");
  }

  @ParameterizedTest
  @ValueSource(doubles = {200, 270, 320, 560, 734})
  void keepsItsWordsApartAtAnyLength(double width) {
    for (int months : new int[] {0, 1, 2, 13, 60, 600}) {
      Drawn.well(chart(months, null), width);
      Drawn.well(chart(months, new Bar(null, null, null, null, null, "apart", "unknown")), width);
    }
  }
}
