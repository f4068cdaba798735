package org.muster.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class IdLinesTest {
  @Test
  void knowsTheFirstLineOfEachOfManyIds() {
    IdLines lines = new IdLines();
    for (int i = 0; i < 300_000; i++) {
      assertThat(lines.firstLine("E" + i, i + 2L)).isZero();
    }
    for (int i = 0; i < 300_000; i++) {
      assertThat(lines.firstLine("E" + i, 1)).isEqualTo(i + 2L);
    }
  }

  @Test
  void tellsSimilarIdsApart() {
    IdLines lines = new IdLines();
    long line = 1;
    for (String id :
        new String[] {"", "a", "A", "aa", "ab", "ba", "a ", "\u0000", "a\u0000", "ä"}) {
      assertThat(lines.firstLine(id, line++)).as(id).isZero();
    }
  }

  @Test
  void tellsIdsApartThatEndInDigits() {
    IdLines lines = new IdLines();
    long line = 1;
    for (String id :
        new String[] {
          "0", "1", "9", "00", "01", "10", "11", "a0", "a1", "a10", "1a", "b1", "a-1"
        }) {
      assertThat(lines.firstLine(id, line++)).as(id).isZero();
    }
    assertThat(lines.firstLine("a10", line)).isEqualTo(10);
  }

  @Test
  void keepsLinesBeyondTwoThousandMillion() {
    IdLines lines = new IdLines();
    lines.firstLine("a", 4_000_000_000L);
    assertThat(lines.firstLine("a", 1)).isEqualTo(4_000_000_000L);
  }
}
