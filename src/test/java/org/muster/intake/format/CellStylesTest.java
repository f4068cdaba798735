package org.muster.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

final class CellStylesTest {
  private static CellStyles of(String code) throws IOException {
    String part =
        "<styleSheet><numFmts><numFmt numFmtId='170' formatCode='%s'/></numFmts>"
            + "<cellXfs><xf numFmtId='170'/></cellXfs></styleSheet>";
    return CellStyles.read(
        new ByteArrayInputStream(part.formatted(code).getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void showsADateAsExactAsItsFormatDoes() throws IOException {
    assertThat(of("[$-409]mmm yyyy").asShown(0, "2020-06-01")).isEqualTo("2020-06");
    assertThat(of("[$-409]d mmm yyyy").asShown(0, "2020-06-01")).isEqualTo("2020-06-01");
  }

  @Test
  @Timeout(value = 5, threadMode = ThreadMode.SEPARATE_THREAD)
  void readsAFormatOfOpenBracketsSoon() throws IOException {
    assertThat(of("[".repeat(400_000)).date(0)).isFalse();
  }
}
