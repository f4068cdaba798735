package org.muster.render.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.language.Language;
import org.muster.render.chart.SpanChart;
import org.muster.render.chart.SpanChart.Kind;
import org.muster.render.chart.SpanChart.Lane;
import org.muster.render.chart.SpanChart.Stay;

final class SpanNumbersTest {
  /** A year was shown as 2,023.414. */
  @Test
  void groupsNoDigitsOfAYear() {
    LocalDate from = LocalDate.of(2023, 6, 1);
    LocalDate to = LocalDate.of(2024, 1, 1);
    SpanChart chart =
        new SpanChart(
            LocalDate.of(2023, 1, 1),
            to,
            List.of(new Lane("NMI", List.of(new Stay(Kind.PRESENT, from, from, to, to, "15")))),
            List.of(),
            "");
    SpanNumbers numbers = new SpanNumbers(chart, Language.english());
    assertThat(numbers.rows().getFirst().subList(SpanNumbers.START, numbers.header().size()))
        .extracting(cell -> cell.look().format())
        .first()
        .isEqualTo("0.0##");
    assertThat(numbers.rows().getFirst())
        .extracting(cell -> cell.look().format())
        .noneMatch(format -> format.startsWith("#,##0"));
  }
}
