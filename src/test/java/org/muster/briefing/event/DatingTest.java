package org.muster.briefing.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.briefing.settings.CountingSettings.Imprecise;
import org.muster.domain.PartialDate;

final class DatingTest {
  private static final LocalDate AS_OF = LocalDate.of(2020, 7, 1);

  @ParameterizedTest
  @CsvSource({
    "2020-01-31, 2020-01",
    "2020-01, 2020-01",
    "2020-01-01/2020-01-31, 2020-01",
    "2020-01-31/2020-02-01, ",
    "2016, ",
    "../2016-01-31, ",
    "2016-01-01/.., ",
    "2020-07, 2020-07"
  })
  void putsAnEventIntoTheMonthThatItCertainlyLiesIn(String date, @Nullable String month) {
    Dating dating = new Dating(Imprecise.APART, null, AS_OF);

    assertThat(dating.month(Days.of(PartialDate.parse(date))))
        .isEqualTo(month == null ? null : YearMonth.parse(month));
    assertThat(dating.stretches(Days.of(PartialDate.parse(date)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2020-01-15, 2020-01, false", "2020-01, , true", "2019-12/2020-01, , true"})
  void takesWhatCanLieOutsideThePeriodOutOfTheMonth(
      String date, @Nullable String month, boolean outlying) {
    Dating dating = new Dating(Imprecise.APART, PartialDate.parse("2020-01-10/2020-03"), AS_OF);

    assertThat(dating.month(Days.of(PartialDate.parse(date))))
        .isEqualTo(month == null ? null : YearMonth.parse(month));
    assertThat(dating.outlying(Days.of(PartialDate.parse(date)))).isEqualTo(outlying);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-01-31/2020-03-01, 2020-01:1 2020-02:29 2020-03:1",
    "2019-12-31/2020-01-01, 2019-12:1 2020-01:1",
    "2020-06-29/2021, 2020-06:2 2020-07:1"
  })
  void spreadsOverTheDaysUntilTheBriefingsDate(String date, String days) {
    assertThat(stretches(new Dating(Imprecise.SPREAD, null, AS_OF), date)).isEqualTo(days);
  }

  @ParameterizedTest
  @CsvSource({
    "2019-12-30/2020-01-20, 2019-12:2- 2020-01:9- 2020-01:11",
    "2020-03-20/2020-05-02, 2020-03:6 2020-03:6- 2020-04:30- 2020-05:2-",
    "2020-01-01/2020-03-31, 2020-01:9- 2020-01:22 2020-02:29 2020-03:25 2020-03:6-"
  })
  void tellsDaysOutsideThePeriod(String date, String days) {
    Dating dating = new Dating(Imprecise.SPREAD, PartialDate.parse("2020-01-10/2020-03-25"), AS_OF);

    assertThat(stretches(dating, date)).isEqualTo(days);
  }

  @ParameterizedTest
  @ValueSource(strings = {"../2016", "2016/..", "2000/2010-01", "2021"})
  void keepsTogetherWhatTellsNothingOfAMonth(String date) {
    assertThat(stretches(new Dating(Imprecise.SPREAD, null, AS_OF), date)).isEmpty();
  }

  @Test
  void spreadsOverTenYearsAtMost() {
    Dating dating = new Dating(Imprecise.SPREAD, null, AS_OF);

    assertThat(dating.stretches(Days.of(PartialDate.parse("2000/2009")))).hasSize(120);
  }

  private static String stretches(Dating dating, String date) {
    return dating.stretches(Days.of(PartialDate.parse(date))).stream()
        .map(s -> s.month() + ":" + s.days() + (s.within() ? "" : "-"))
        .collect(Collectors.joining(" "));
  }
}
