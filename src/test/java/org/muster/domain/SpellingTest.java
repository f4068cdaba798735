package org.muster.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpellingTest {
  @ParameterizedTest
  @CsvSource({
    "contributor, contributor, 0",
    "contributor, contributer, 1",
    "host, hosts, 1",
    "hosts, host, 1",
    "'', host, 4",
    "host, tosh, 2",
    "personnel, people, 5"
  })
  void countsTheLettersThatDiffer(String one, String other, int distance) {
    assertThat(Spelling.distance(one, other)).isEqualTo(distance);
  }
}
