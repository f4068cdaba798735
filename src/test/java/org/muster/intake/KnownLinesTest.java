package org.muster.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class KnownLinesTest {
  @Test
  void keepsTheFirstLineOfEachRecord() {
    KnownLines lines = new KnownLines();
    assertThat(lines.isEmpty()).isTrue();
    for (int number = 5_000; number > 0; number--) {
      assertThat(lines.firstLine(number, "E" + number, number + 1L)).isZero();
    }
    assertThat(lines.isEmpty()).isFalse();
    for (int number = 1; number <= 5_000; number++) {
      assertThat(lines.firstLine(number, "E" + number, 1)).isEqualTo(number + 1L);
      assertThat(lines.line(number, "E" + number)).isEqualTo(number + 1L);
    }
  }

  @Test
  void tellsAnIdFromAnotherWhoseKeyHasTheSameHash() {
    KnownLines lines = new KnownLines();
    lines.firstLine(7, "E7", 3);
    assertThat(lines.line(7, "E8")).isZero();
    assertThat(lines.line(8, "E8")).isZero();
    assertThat(lines.line(1_000_000, "E8")).isZero();
  }

  @Test
  void keepsLinesBeyondTwoThousandMillion() {
    KnownLines lines = new KnownLines();
    lines.firstLine(0, "a", 4_000_000_000L);
    assertThat(lines.line(0, "a")).isEqualTo(4_000_000_000L);
  }
}
