package org.muster.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.domain.Ending;
import org.muster.domain.PartialDate;

final class SpanTest {
  @ParameterizedTest
  @CsvSource({
    "2020-05-06, 2020-05",
    "2020-05, 2020-05",
    "2020-02-29, 2020-02",
    "1969-12-31, 1969-12",
    "0000-01-01, 0000-01",
    "[2020-06-01..2020-06-30], 2020-06",
    "[2020-06-30..2020-07-01],",
    "2020,",
    "2020-21,",
    "2020-05-06/..,",
  })
  void namesTheMonthThatHoldsAllDays(String date, @Nullable String month) {
    YearMonth found = Span.yearMonth(Span.of(PartialDate.parse(date)).month());
    assertThat(found).isEqualTo(month == null ? null : YearMonth.parse(month));
  }

  @Test
  void takesWhatIsNotStatedAsOpen() {
    assertThat(Span.of(null)).isEqualTo(new Span(Span.OPEN_START, Span.OPEN_END));
    assertThat(Span.of(PartialDate.parse("1970-01-02"), null))
        .isEqualTo(new Span(1, Span.OPEN_END));
    assertThat(Span.of(null, Ending.parse("1970-01-03"))).isEqualTo(new Span(Span.OPEN_START, 2));
  }

  @Test
  void reachesFromTheEarliestBeginningToTheLatestEnd() {
    assertThat(Span.of(PartialDate.parse("1970-01"), Ending.parse("P1M")))
        .isEqualTo(new Span(0, 57));
  }
}
