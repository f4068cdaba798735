package org.muster.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EndingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # from      | ending     | earliest    | latest
          2020-08-01  | P4M        | 2020-11-30  | 2020-11-30
          2020-08     | P4M        | 2020-11-30  | 2020-12-30
          2020-10-31  | P4M        | 2021-02-27  | 2021-02-27
          2021        | P18M       | 2022-06-30  | 2023-06-29
          2020-01-01  | P1Y6M      | 2021-06-30  | 2021-06-30
          2020-01-01  | P2W        | 2020-01-14  | 2020-01-14
          2020-01-01  | P90D       | 2020-03-30  | 2020-03-30
          2020-02-29  | P1Y        | 2021-02-27  | 2021-02-27
          2020-01-01  | P1D        | 2020-01-01  | 2020-01-01
          2020-08     | 2020-12    | 2020-12-01  | 2020-12-31
          2020-08     | 2020       | 2020-01-01  | 2020-12-31
          2020-08-01  | 2020-12-24 | 2020-12-24  | 2020-12-24
          """)
  void boundsTheLastDay(String from, String ending, LocalDate earliest, LocalDate latest) {
    PartialDate begun = PartialDate.parse(from);
    assertThat(Ending.parse(ending).earliestLastDay(begun)).isEqualTo(earliest);
    assertThat(Ending.parse(ending).latestLastDay(begun)).isEqualTo(latest);
  }

  @Test
  void needsTheBeginningOnlyForADuration() {
    assertThat(Ending.parse("P4M").earliestLastDay(null)).isEqualTo(LocalDate.MIN);
    assertThat(Ending.parse("P4M").latestLastDay(null)).isEqualTo(LocalDate.MAX);
    assertThat(Ending.parse("2020").earliestLastDay(null)).isEqualTo("2020-01-01");
    assertThat(Ending.parse("2020").latestLastDay(null)).isEqualTo("2020-12-31");
  }

  @Test
  void staysOpenWhereTheBeginningIsOpen() {
    assertThat(Ending.parse("P4M").earliestLastDay(PartialDate.parse("../2020-01-31")))
        .isEqualTo(LocalDate.MIN);
    assertThat(Ending.parse("P4M").latestLastDay(PartialDate.parse("2020-01-31/..")))
        .isEqualTo(LocalDate.MAX);
    assertThat(Ending.parse("P4M").latestLastDay(PartialDate.parse("../2020-01-31")))
        .isEqualTo("2020-05-30");
  }

  @Test
  void countsFromTheFarthestYearWithoutOverflow() {
    Ending ending = Ending.parse("P9999Y9999M9999W9999D");
    assertThat(ending.latestLastDay(PartialDate.parse("Y999999998"))).isEqualTo("+999999998-12-31");
    assertThat(ending.latestLastDay(PartialDate.parse("2020-08-01"))).isAfter("+12000-01-01");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          P4M         | for four months
          P1M         | for one month
          P12M        | for twelve months
          P18M        | for 18 months
          P1Y6M       | for one year and six months
          P1Y2M3D     | for one year, two months and three days
          P2W         | for two weeks
          P90D        | for 90 days
          P0Y3M       | for three months
          2020-12     | until Dec 2020
          2020-12-24  | until 24 Dec 2020
          ../2020-12  | until Dec 2020 or earlier
          2020-12/..  | until Dec 2020 or later
          ../..       | without a stated end
          2020~       | until about 2020
          """)
  void isShownInWords(String text, String words) {
    assertThat(Ending.parse(text).display()).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          P0D        | a duration of nothing has no end
          P0Y0M      | a duration of nothing has no end
          P-4M       | a duration is not negative
          -P4M       | a duration is not negative
          PT12H      | a duration is counted in days or longer, not in hours
          P1DT12H    | a duration is counted in days or longer, not in hours
          P          | a duration is written as P4M, P1Y6M, P2W or P90D, each number of up to four digits
          P4         | a duration is written as P4M, P1Y6M, P2W or P90D, each number of up to four digits
          P1.5M      | a duration is written as P4M, P1Y6M, P2W or P90D, each number of up to four digits
          P12345D    | a duration is written as P4M, P1Y6M, P2W or P90D, each number of up to four digits
          P4M1Y      | a duration is written as P4M, P1Y6M, P2W or P90D, each number of up to four digits
          p4m        | it is not of the form 2020, 2020-07 or 2020-07-01
          2020-13    | there is no month 13 (parts of a year are 21 to 41)
          ''         | it is blank
          """)
  void refusesWithAReason(@Nullable String text, String why) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ending.parse(text == null ? "" : text))
        .withMessage(why);
  }

  @Test
  void isEitherADateOrADuration() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Ending("", null, null));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Ending("", PartialDate.parse("2020"), Period.ofDays(1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Ending("P0D", null, Period.ZERO))
        .withMessage("a duration is not positive: P0D");
  }
}
