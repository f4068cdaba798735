package org.muster.render.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Font;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.render.ShapingException;

final class FontFileTest {
  @ParameterizedTest
  @EnumSource
  void isAFontOfTheShapingEngine(FontFile file) {
    assertThat(file.awt().getSize()).isEqualTo(1000);
  }

  /** As Debian's package of Java for servers fails, the first time and later. */
  static Stream<FontFile.Engine> engines() {
    return Stream.of(
        file -> {
          throw new IOException("Problem reading font data.");
        },
        file -> {
          throw new NoClassDefFoundError("Could not initialize class sun.font.SunFontManager");
        },
        file -> {
          throw new InternalError("Fontconfig head is null");
        });
  }

  @ParameterizedTest
  @MethodSource("engines")
  void saysWhatToInstallWhereThereIsNoShapingEngine(FontFile.Engine engine) {
    assertThatThrownBy(() -> FontFile.ARABIC.awt(engine))
        .isInstanceOf(ShapingException.class)
        .hasMessageContaining("apt install libfontconfig1 libfreetype6 libharfbuzz0b");
  }

  @Test
  void handsTheWholeFileToTheEngine() {
    FontFile.Engine engine =
        file -> {
          assertThat(file.readAllBytes()).isEqualTo(FontFile.MATH.bytes());
          return new Font(Font.SERIF, Font.PLAIN, 1);
        };
    assertThat(FontFile.MATH.awt(engine).getSize()).isEqualTo(1);
  }
}
