package org.muster.briefing.strength;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.muster.briefing.Briefing;
import org.muster.briefing.Given;
import org.muster.briefing.amount.Amount;
import org.muster.domain.Quantity;

final class PeriodRuleTest {
  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

  private static Piece piece(int from, int to, String amount) {
    return new Piece(FIRST.plusDays(from), FIRST.plusDays(to), Amount.of(Quantity.parse(amount)));
  }

  private static PeriodRule.Levels over(int days, Piece... line) {
    return Objects.requireNonNull(PeriodRule.over(List.of(line), FIRST, FIRST.plusDays(days - 1)));
  }

  @Test
  void weighsLevelsByTheirDays() {
    PeriodRule.Levels levels = over(4, piece(-5, 1, "100"), piece(1, 4, "200"));

    assertThat(levels.average().text()).isEqualTo("175");
    assertThat(levels.known()).isEqualTo(4);
  }

  @Test
  void leavesDaysWithoutALevelOut() {
    PeriodRule.Levels levels =
        over(10, piece(0, 2, "100"), piece(2, 5, "withheld"), piece(7, 9, "50"));

    assertThat(levels.average().text()).isEqualTo("75");
    assertThat(levels.known()).isEqualTo(4);
    assertThat(levels.last().text()).isEqualTo("50");
    assertThat(levels.lastOn()).isEqualTo(FIRST.plusDays(8));
  }

  @Test
  void findsTheFirstDayOfThePeak() {
    PeriodRule.Levels levels =
        over(9, piece(0, 2, "100"), piece(3, 4, "120"), piece(5, 6, "90"), piece(6, 9, "120"));

    assertThat(levels.peak().text()).isEqualTo("120");
    assertThat(levels.peakOn()).isEqualTo(FIRST.plusDays(3));
  }

  @Test
  void averagesBoundsSeparately() {
    assertThat(over(2, piece(0, 1, "100..200"), piece(1, 2, "50")).average().text())
        .isEqualTo("75 to 125");
    assertThat(over(2, piece(0, 1, "at least 100"), piece(1, 2, "50")).average().text())
        .isEqualTo("at least 75");
  }

  @Test
  void roundsAnAverageLikeItsDaysOnAverage() {
    assertThat(over(2, piece(0, 2, "~1000")).average().text()).isEqualTo("about 1,000");
    assertThat(over(2, piece(0, 1, "~1000"), piece(1, 2, "50")).average().text())
        .isEqualTo("about 500");
    assertThat(over(365, piece(0, 30, "~1000"), piece(30, 365, "0")).average().text())
        .isEqualTo("about 80");
    assertThat(over(3, piece(0, 2, "~1000"), piece(2, 3, "900..1100")).average().text())
        .isEqualTo("about 1,000");
  }

  @Test
  void roundsBoundsOutwards() {
    assertThat(over(3, piece(0, 1, "at least 101"), piece(1, 3, "100")).average().text())
        .isEqualTo("at least 100");
    assertThat(over(3, piece(0, 2, "100..101"), piece(2, 3, "101..102")).average().text())
        .isEqualTo("100 to 102");
    assertThat(over(3, piece(0, 2, "100"), piece(2, 3, "102")).average().text()).isEqualTo("101");
  }

  @Test
  void knowsNothingOfAPeriodWithoutALevel() {
    assertThat(PeriodRule.over(List.of(piece(10, 20, "5")), FIRST, FIRST.plusDays(9))).isNull();
    assertThat(PeriodRule.over(List.of(piece(0, 5, "withheld")), FIRST, FIRST.plusDays(9)))
        .isNull();
  }

  @Test
  void liesBetweenLowestAndHighest() {
    Random random = new Random(20200701);
    for (int tries = 0; tries < 200; tries++) {
      long[] daily = random.longs(1 + random.nextInt(20), 0, 1_000_000).toArray();
      Piece[] line = new Piece[daily.length];
      for (int i = 0; i < line.length; i++) {
        line[i] = piece(i, i + 1, Long.toString(daily[i]));
      }
      PeriodRule.Levels levels = over(line.length, line);

      long low = Arrays.stream(daily).min().orElseThrow();
      long high = Arrays.stream(daily).max().orElseThrow();
      assertThat(levels.average().low()).isBetween(low, high);
      assertThat(levels.peak()).isEqualTo(Amount.of(high));
    }
  }

  @Test
  void showsLastAverageAndPeakWithTheirRecords() {
    Briefing.PeriodLevels over =
        Objects.requireNonNull(
            new Given()
                .deployment("A", "as_of", "2019-01-01", "personnel", "70")
                .deployment("B", "as_of", "2020-01-11", "personnel", "100")
                .deployment("C", "measure", "change", "from", "2020-01-21", "personnel", "20")
                .deployment("D", "as_of", "2020-01-26", "personnel", "90")
                .briefing(Given.DAY, "2020-01")
                .operations()
                .getFirst()
                .over());

    assertThat(over.period()).isEqualTo("Jan 2020");
    assertThat(over.last().text() + " on " + over.lastOn()).isEqualTo("90 on 31 Jan 2020");
    assertThat(over.average().text() + " over " + over.averageOver())
        .isEqualTo("92 over 31 of 31 days");
    assertThat(over.peak().text() + " on " + over.peakOn()).isEqualTo("120 on 21 Jan 2020");
    assertThat(over.last().notes()).hasSize(1);
    assertThat(over.average().notes()).hasSize(4);
    assertThat(over.peak().notes()).hasSize(2);
  }

  @Test
  void saysThatNoDayHasALevel() {
    Briefing.PeriodLevels over =
        Objects.requireNonNull(
            new Given()
                .deployment("A", "as_of", "2020-03-01", "personnel", "70")
                .briefing(Given.DAY, "2020-02")
                .operations()
                .getFirst()
                .over());

    assertThat(over.averageOver()).isEqualTo("0 of 29 days");
    assertThat(over.average().none()).isTrue();
    assertThat(over.peak().none()).isTrue();
  }

  @Test
  void isAbsentWithoutAPeriod() {
    assertThat(new Given().deployment("A", "personnel", "70").strength().over()).isNull();
  }
}
