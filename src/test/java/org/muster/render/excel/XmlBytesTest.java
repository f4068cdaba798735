package org.muster.render.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class XmlBytesTest {
  @ParameterizedTest
  @CsvSource({
    "<b>&]]>, &lt;b&gt;&amp;]]&gt;",
    "_x0041_, _x005F_x0041_",
    "a_x00e9_b, a_x005F_x00e9_b",
    "_x004_, _x004_",
    "_x00G1_, _x00G1_",
    "a_b, a_b"
  })
  void escapesWhatAReaderWouldTakeForSomethingElse(String text, String xml) {
    assertThat(new XmlBytes(1).text(text)).hasToString(xml);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Škofja Loka", "é", "دمشق القديمة", "a\uD83D\uDE00b", "€ 5 ≈ 6"})
  void writesAllOtherCharactersAsUtf8(String text) throws IOException {
    XmlBytes xml = new XmlBytes(1).text(text);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    xml.moveTo(out);
    assertThat(out.toByteArray()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    assertThat(xml.length()).isZero();
  }

  @Test
  void writesNumbersByTheirDigits() {
    XmlBytes xml = new XmlBytes(1);
    for (int number : new int[] {0, 9, 10, 1_048_576, Integer.MAX_VALUE}) {
      xml.add(number).add(" ");
    }
    assertThat(xml).hasToString("0 9 10 1048576 2147483647 ");
  }
}
