package org.muster.render.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.language.Language;

final class ScalesTest {
  private static final Ruler RULER = TextMeasure.in(Language.english());

  @ParameterizedTest
  @CsvSource({
    "0, 1, 1",
    "1, 1, 2",
    "3, 1, 4",
    "7, 2, 8",
    "285, 100, 400",
    "500, 100, 600",
    "101888, 50000, 150000",
    "20000, 5000, 25000",
    "1000000000, 200000000, 1200000000"
  })
  void hasRoundStepsAndRoomAbove(double max, double step, double top) {
    ValueScale scale = ValueScale.of(max, true);
    assertThat(scale.step()).isEqualTo(step);
    assertThat(scale.top()).isEqualTo(top);
    assertThat(scale.ticks()).startsWith(0).endsWith(top);
  }

  @Test
  void dividesSmallerThanOneOnlyWhereNumbersAreNotWhole() {
    assertThat(ValueScale.of(0.3, false).step()).isCloseTo(0.1, within(1e-9));
    assertThat(ValueScale.of(2, true).step()).isEqualTo(1);
    assertThat(ValueScale.EMPTY.ticks()).containsExactly(0);
  }

  @Test
  void anAxisOverMillionsOfYearsHasFewTicks() {
    LocalDate from = LocalDate.of(-170_000_002, 1, 1);
    LocalDate to = LocalDate.of(170_000_002, 1, 1);
    TimeScale scale = TimeScale.of(Plot.days(from, to), 440, 8, RULER);
    assertThat(scale.ticks(from, to)).hasSizeLessThan(40);
    assertThat(scale.minor().ticks(from, to)).hasSizeLessThan(200);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-03-01, 2020-03-11, 1 Days",
    "2020-03-01, 2020-03-29, 7 Days",
    "2020-01-01, 2020-07-01, 1 Months",
    "2018-10-01, 2020-07-02, 3 Months",
    "2003-01-01, 2010-01-01, 1 Years",
    "1991-01-01, 2021-01-01, 5 Years",
    "1500-01-01, 2021-01-01, 50 Years"
  })
  void choosesTicksByTheSpan(LocalDate from, LocalDate to, String expected) {
    TimeScale scale = TimeScale.of(Plot.days(from, to), 440, 8, RULER);
    assertThat(scale.every() + " " + scale.unit()).isEqualTo(expected);
  }

  @Test
  void monthsHaveNoTicksBetweenThem() {
    LocalDate from = LocalDate.of(2023, 12, 1);
    double days = Plot.days(from, from.plusMonths(4));
    assertThat(TimeScale.of(days, 440, 8, RULER).unit()).isEqualTo(ChronoUnit.DAYS);
    assertThat(TimeScale.ofMonths(days, 440, 8, RULER))
        .isEqualTo(new TimeScale(ChronoUnit.MONTHS, 1));
  }

  @Test
  void putsTicksOnMondaysFirstsOfMonthsAndRoundYears() {
    LocalDate from = LocalDate.of(2018, 10, 2);
    assertThat(new TimeScale(ChronoUnit.DAYS, 7).ticks(from, from.plusDays(15)))
        .containsExactly(LocalDate.of(2018, 10, 8), LocalDate.of(2018, 10, 15));
    assertThat(new TimeScale(ChronoUnit.MONTHS, 3).ticks(from, from.plusYears(1)))
        .startsWith(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 4, 1))
        .endsWith(LocalDate.of(2019, 10, 1));
    assertThat(new TimeScale(ChronoUnit.YEARS, 5).ticks(from, from.plusYears(8)))
        .containsExactly(LocalDate.of(2020, 1, 1), LocalDate.of(2025, 1, 1));
    LocalDate newYear = LocalDate.of(2020, 1, 1);
    assertThat(new TimeScale(ChronoUnit.YEARS, 1).ticks(newYear, newYear.plusYears(1)))
        .containsExactly(newYear, newYear.plusYears(1));
  }

  @Test
  void writesNumbersWithCommasAndWithoutNeedlessDecimals() {
    assertThat(Language.english().amount(0)).isEqualTo("0");
    assertThat(Language.english().amount(285)).isEqualTo("285");
    assertThat(Language.english().amount(101888)).isEqualTo("101,888");
    assertThat(Language.english().amount(1e9)).isEqualTo("1,000,000,000");
    assertThat(Language.english().amount(0.25)).isEqualTo("0.25");
    assertThat(Language.english().amount(1234.5)).isEqualTo("1,234.5");
  }

  @Test
  void breaksLinesAtSpacesElseInsideWordsAndLosesNothing() {
    assertThat(RULER.wrap("one two three", 8, false, RULER.width("one two", 8, false)))
        .containsExactly("one two", "three");
    String word = "Operation".repeat(5);
    List<String> broken = RULER.wrap("an " + word + " ends", 8, false, 50);
    assertThat(String.join("", broken).replace(" ", "")).isEqualTo("an" + word + "ends");
    assertThat(broken).allMatch(line -> RULER.width(line, 8, false) <= 50);
    assertThat(RULER.wrap("\uD83D\uDE00\uD83D\uDE00", 8, false, 1))
        .containsExactly("\uD83D\uDE00", "\uD83D\uDE00");
    assertThat(RULER.wrap("  ", 8, false, 50)).containsExactly("");
  }
}
