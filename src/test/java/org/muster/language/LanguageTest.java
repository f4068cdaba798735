package org.muster.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
  void fillsInPlainPhrasesAsIcuDoes() {
    assertThat(english.say("{1} of {0}", "a", "{0}")).isEqualTo("{0} of a");
    assertThat(english.say("{0}", 12345L)).isEqualTo("12,345");
    assertThat(english.say("{0} of {1}", "a")).isEqualTo("a of {1}");
    assertThat(english.say("the mission's own: {0}", "a")).isEqualTo("the mission's own: a");
    assertThat(english.say("''{0}''", "a")).isEqualTo("'a'");
    assertThatThrownBy(() -> english.say("{0", "a")).isInstanceOf(IllegalArgumentException.class);
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

  @Test
  void remembersWhatItLacks() {
    danish.say("Notes");
    danish.say("Sources");
    danish.say("{0} of {1}", 1L, "a");
    danish.say("Notes");

    assertThat(danish.lacking()).containsExactly("Notes", "{0} of {1}");
    english.say("Notes");
    assertThat(english.lacking()).isEmpty();
  }

  @Test
  void writesAmountsWithTheirDecimals() {
    assertThat(english.amount(1234.5)).isEqualTo("1,234.5");
    assertThat(danish.amount(1234.5)).isEqualTo("1.234,5");
    assertThat(danish.amount(0.126)).isEqualTo("0,13");
  }

  @Test
  void namesCountries() {
    assertThat(danish.country("SY", "Syria")).isEqualTo("Syrien");
    assertThat(danish.country("QQ", "Nowhere")).isEqualTo("Nowhere");
    assertThat(english.country("TR", "Türkiye")).isEqualTo("Türkiye");
  }

  @Test
  void readsItsOwnNumbersAsEnglishOnes() {
    assertThat(danish.inEnglishDigits("ca. 1.234,5 pr. 1.7.")).isEqualTo("ca. 1,234.5 pr. 1,7.");
    assertThat(english.inEnglishDigits("1,234.5")).isEqualTo("1,234.5");
    assertThat(new Language("ckb", Map.of()).inEnglishDigits("\u0661\u066C\u0662\u0663\u0664"))
        .isEqualTo("1,234");
  }

  @Test
  void keepsTextsTogetherInASentenceFromRightToLeft() {
    Language arabic =
        new Language(
            "ar",
            Map.of(
                "As of {0}",
                "حتى {0}", "{0, select, a {x} other {y}}", "{0, select, a {س} other {ص}}"));
    assertThat(arabic.say("As of {0}", "2020-07-01")).isEqualTo("حتى \u20662020-07-01\u2069");
    assertThat(arabic.say("{0, select, a {x} other {y}}", "a")).isEqualTo("س");
  }

  @Test
  void keepsAnEnglishSentenceTogetherInATextFromRightToLeft() {
    Language arabic = new Language("ar", Map.of());
    assertThat(arabic.say("Nothing is counted.")).isEqualTo("\u2066Nothing is counted.\u2069");
    assertThat(arabic.say("{0, number} in all", 2L)).startsWith("\u2066").endsWith("\u2069");
    assertThat(arabic.say("Key figures")).isEqualTo("Key figures");
    assertThat(danish.say("Nothing is counted.")).isEqualTo("Nothing is counted.");
  }
}
