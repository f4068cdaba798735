package org.muster.render.pdf.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpdf.text.pdf.ByteBuffer;

final class SyntaxTest {
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
  })
  void writesNumbersWithTwoDecimalsAtMost(double value, String text) {
    ByteBuffer out = new ByteBuffer();
    Syntax.number(out, value);
    assertThat(new String(out.toByteArray(), StandardCharsets.US_ASCII)).isEqualTo(text + " ");
  }

  @Test
  void writesTheSameUnderALocaleWithDigitsOfItsOwn() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
      ByteBuffer out = new ByteBuffer();
      Syntax.number(out, 12.5);
      assertThat(out.toByteArray()).asString(StandardCharsets.US_ASCII).isEqualTo("12.5 ");
      assertThat(Syntax.text("aع")).isEqualTo("<FEFF00610639>");
    } finally {
      Locale.setDefault(before);
    }
  }
}
