package org.muster.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class LanguageTest {
  private static final String EVENTS = "{0, plural, one {# event} other {# events}} of {1}";

  private final Language english = Language.english();
  private final Language danish =
      new Language(
          "da",
          Map.of(
              "Sources",
              "Kilder",
              EVENTS,
              "{0, plural, one {# hændelse} other {# hændelser}} fra {1}"));

  @Test
  void saysAPhraseInItsOwnWords() {
    assertThat(danish.say("Sources")).isEqualTo("Kilder");
    assertThat(danish.say(EVENTS, 1L, "UCDP")).isEqualTo("1 hændelse fra UCDP");
    assertThat(danish.say(EVENTS, 12345L, "UCDP")).isEqualTo("12.345 hændelser fra UCDP");
  }

  @Test
  void saysInEnglishWhatItHasNoWordsFor() {
    assertThat(danish.say("Notes")).isEqualTo("Notes");
    assertThat(english.say(EVENTS, 12345L, "{0}")).isEqualTo("12,345 events of {0}");
  }

  @Test
  void joinsListsWithoutACommaBeforeTheLast() {
    assertThat(english.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    assertThat(danish.list(List.of("a", "b", "c"))).isEqualTo("a, b og c");
  }

  @Test
  void knowsItsDirection() {
    assertThat(new Language("ckb", Map.of()).rightToLeft()).isTrue();
    assertThat(danish.rightToLeft()).isFalse();
  }
}
