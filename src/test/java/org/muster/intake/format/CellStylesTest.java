package org.muster.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CellStylesTest {
  private static CellStyles of(String code) throws IOException {
    return of(code, 1);
  }

  private static CellStyles of(String code, int styles) throws IOException {
    String part =
        "<styleSheet><numFmts><numFmt numFmtId='170' formatCode='%s'/></numFmts>"
            + "<cellXfs>%s</cellXfs></styleSheet>";
    return CellStyles.read(
        new ByteArrayInputStream(
            part.formatted(code, "<xf numFmtId='170'/>".repeat(styles))
                .getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void showsADateAsExactAsItsFormatDoes() throws IOException {
    assertThat(of("[$-409]mmm yyyy").asShown(0, "2020-06-01")).isEqualTo("2020-06");
    assertThat(of("[$-409]d mmm yyyy").asShown(0, "2020-06-01")).isEqualTo("2020-06-01");
  }

  @ParameterizedTest
  @CsvSource({"[, 400000, 1", "m, 400000, 1", "m, 200, 500000"})
  @Timeout(value = 5, threadMode = ThreadMode.SEPARATE_THREAD)
  void readsAFormatThatWasMadeToTakeLongSoon(String letter, int times, int styles)
      throws IOException {
    assertThat(of(letter.repeat(times) + "!", styles).date(0)).isFalse();
  }
}
