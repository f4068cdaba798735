package org.muster.briefing.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.briefing.amount.Amount;
import org.muster.briefing.amount.Words;
import org.muster.domain.Quantity;

final class DifferenceTest {
  @ParameterizedTest
  @CsvSource({
    "0, 285, +285",
    "1500, 300, '-1,200'",
    "~500, ~700, about +200",
    "~500, 512, ''",
    "~500, 560, about +100",
    "unknown, 5, now known",
    "5, withheld, no longer known",
    "unknown, withheld, ''",
    "up to 195, up to 250, +55",
    "100..200, 100..250, ''",
    "at least 20, at least 40, ''",
    "up to 195, 195, ''",
    "11 (10..15), 14 (12..15), +3"
  })
  void isAsExactAsBothAndNeverCountedFromTheUnknown(String before, String after, String words) {
    assertThat(new Difference(Words.english()).of(amount(before), amount(after))).isEqualTo(words);
  }

  private static Amount amount(String text) {
    return Amount.of(Quantity.parse(text));
  }
}
