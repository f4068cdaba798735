package org.muster.render.pdf.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NotationTest {
  @ParameterizedTest
  @CsvSource({
    "0,0",
    "1,1",
    "12.5,12.5",
    "12.345,12.35",
    "0.05,0.05",
    "-0.004,0",
    "-7.25,-7.25",
    "841.89,841.89",
    "1e6,1000000",
    "99.999,100",
    "1e12,1000000000000",
  })
  void writesNumbersWithTwoDecimalsAtMost(double value, String text) {
    assertThat(new Notation().number(value)).hasToString(text + " ");
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 9, 10, 99, 100, 1_234_567, Integer.MAX_VALUE, Long.MAX_VALUE})
  void writesWholeNumbersWithAllTheirDigits(long value) {
    assertThat(new Notation().add(value)).hasToString(Long.toString(value));
  }

  @Test
  void writesTheSameUnderALocaleWithDigitsOfItsOwn() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
      assertThat(new Notation().number(12.5).reference(7)).hasToString("12.5 7 0 R");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void escapesWhatWouldEndAString() {
    byte[] codes = {0, '(', 0, ')', 0, '\\', 0, '\r', 0, '\n', (byte) 0xE9, 'a'};
    assertThat(new Notation().string(codes, codes.length))
        .hasToString("(\0\\(\0\\)\0\\\\\0\\r\0\\n\u00E9a)");
  }

  @Test
  void growsWithWhatIsAddedAndBeginsAnew() {
    Notation half = new Notation().add("x".repeat(100));
    Notation whole = new Notation().add(half).add(half);
    assertThat(whole).hasToString("x".repeat(200));
    assertThat(whole.clear().isEmpty()).isTrue();
    assertThat(whole.add("é")).hasToString("é");
  }
}
