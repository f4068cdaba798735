package org.muster.briefing.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PercentTest {
  @ParameterizedTest
  @CsvSource({
    "6439, 12640, 51 %",
    "1, 200, 1 %",
    "199, 200, 99.5 %",
    "1003, 1000, 100.3 %",
    "200, 200, 100 %",
    "0, 200, 0 %",
    "1, 1000, 0.1 %",
    "1, 10000, less than 0.1 %",
    "99999, 100000, more than 99.9 %",
    "100001, 100000, more than 100 %",
    "30000, 200, '15,000 %'"
  })
  void neverRoundsToNoneOrAll(long part, long whole, String text) {
    assertThat(new Percent(Words.english()).whole(part, whole)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"8266, 97904, 8.4 %", "1, 97904, less than 0.1 %", "1, 2, 50.0 %", "0, 5, 0 %"})
  void givesSharesWithOneDecimal(long part, long whole, String text) {
    assertThat(new Percent(Words.english()).tenths(part, whole)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "233, 900, 25 %, 26 %",
    "1, 10000, 0 %, 1 %",
    "3, 1000, 0.3 %, 1 %",
    "99999, 100000, 99 %, 100 %",
    "0, 5, 0 %, 0 %"
  })
  void roundsABoundSoThatItHolds(long part, long whole, String lowest, String highest) {
    Percent percent = new Percent(Words.english());
    assertThat(percent.whole(part, whole, RoundingMode.DOWN)).isEqualTo(lowest);
    assertThat(percent.whole(part, whole, RoundingMode.UP)).isEqualTo(highest);
  }

  @Test
  void doesNotOverflow() {
    assertThat(new Percent(Words.english()).whole(Long.MAX_VALUE / 2, Long.MAX_VALUE))
        .isEqualTo("50 %");
  }
}
