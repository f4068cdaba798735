package org.muster.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CellStylesTest {
  /** Styles of two formats in turn, the second of them a character longer. */
  private static CellStyles of(String code, int pairs) throws IOException {
    String part =
        ("<styleSheet><numFmts><numFmt numFmtId='170' formatCode='%s'/>"
                + "<numFmt numFmtId='171' formatCode='%s!'/></numFmts><cellXfs>%s</cellXfs></styleSheet>")
            .formatted(code, code, "<xf numFmtId='170'/><xf numFmtId='171'/>".repeat(pairs));
    return CellStyles.read(new ByteArrayInputStream(part.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void showsADateAsExactAsItsFormatDoes() throws IOException {
    assertThat(of("[$-409]mmm yyyy", 1).asShown(0, "2020-06-01")).isEqualTo("2020-06");
    assertThat(of("[$-409]d mmm yyyy", 1).asShown(0, "2020-06-01")).isEqualTo("2020-06-01");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "m"})
  @Timeout(value = 10, threadMode = ThreadMode.SEPARATE_THREAD)
  void readsAFormatWithoutEndSoon(String letter) throws IOException {
    assertThat(of(letter.repeat(400_000), 1).date(1)).isFalse();
  }

  @Test
  @Timeout(value = 10, threadMode = ThreadMode.SEPARATE_THREAD)
  void looksAtAFormatOnceHoweverManyStylesHaveIt() throws IOException {
    assertThat(of("m".repeat(250) + "!", 125_000).date(0)).isFalse();
  }
}
