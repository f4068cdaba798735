package org.muster.briefing.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class WordsTest {
  @Test
  void countsInEnglish() {
    assertThat(Words.count(0, "event")).isEqualTo("0 events");
    assertThat(Words.count(1, "event")).isEqualTo("1 event");
    assertThat(Words.count(1_234_567, "event")).isEqualTo("1,234,567 events");
    assertThat(Words.count(2, "more entry")).isEqualTo("2 more entries");
    assertThat(Words.count(2, "day")).isEqualTo("2 days");
  }

  @Test
  void listsInEnglish() {
    assertThat(Words.list(List.of())).isEmpty();
    assertThat(Words.list(List.of("a"))).isEqualTo("a");
    assertThat(Words.list(List.of("a", "b"))).isEqualTo("a and b");
    assertThat(Words.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
  }

  @Test
  void saysHowManyItLeavesOut() {
    assertThat(Words.some(List.of("a", "b"), 2, "; ", "host")).isEqualTo("a; b");
    assertThat(Words.some(List.of("a", "b", "c"), 2, "; ", "host")).isEqualTo("a; b; 1 more host");
    assertThat(Words.some(List.of("a", "b", "c"), 1, "; ", "host")).isEqualTo("a; 2 more hosts");
  }

  @Test
  void endsASentenceOnce() {
    assertThat(Words.sentence("it ends")).isEqualTo("It ends.");
    assertThat(Words.sentence("Ended.")).isEqualTo("Ended.");
    assertThat(Words.sentence("Did it?")).isEqualTo("Did it?");
  }
}
