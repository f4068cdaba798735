package org.muster.render.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class XmlTextTest {
  @ParameterizedTest
  @CsvSource({
    "0000, [U+0000]",
    "0001, [U+0001]",
    "000B, [U+000B]",
    "001B, [U+001B]",
    "FFFE, [U+FFFE]",
    "FFFF, [U+FFFF]",
    "D800, [U+D800]",
    "DFFF, [U+DFFF]"
  })
  void showsWhatXmlCannotHold(String hex, String shown) {
    char c = (char) Integer.parseInt(hex, 16);

    assertThat(XmlText.of("a" + c + "b")).isEqualTo("a" + shown + "b");
  }

  @Test
  void keepsAllElse() {
    String text = "tab\t line\n <&>\"' é العراق Ελλάδα Россия 😀 \u0085\u2028\uFFFD\uE000\uD7FF";

    assertThat(XmlText.of(text)).isEqualTo(text);
  }

  @Test
  void makesEveryLineEndALineFeed() {
    assertThat(XmlText.of("a\r\nb\rc\nd\r")).isEqualTo("a\nb\nc\nd\n");
  }

  @Test
  void showsHalfACharacterAtTheEnd() {
    assertThat(XmlText.of("😀\uD83D")).isEqualTo("😀[U+D83D]");
  }
}
