package org.muster.render.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class TextMeasureTest {
  private static final Path RESOURCES = Path.of("src/main/resources/org/muster/render");

  /** First and last character of the blocks that the table covers. */
  private static final int[][] BLOCKS = {
    {0x20, 0x7E}, {0xA0, 0x52F}, {0x1E00, 0x1FFF}, {0x2000, 0x23FF}
  };

  @Test
  void addsUpTheAdvancesOfItsCharacters() {
    // Noto Sans: M 907, u 618, s 479, t 361, e 564, r 413 of 1000 to the em
    assertThat(TextMeasure.width("Muster", 10, false)).isCloseTo(33.42, within(1e-9));
    assertThat(TextMeasure.width("Muster", 20, false)).isCloseTo(66.84, within(1e-9));
    assertThat(TextMeasure.width("Muster", 10, true)).isGreaterThan(33.42);
    assertThat(TextMeasure.width("", 10, false)).isZero();
  }

  @Test
  void givesMarksNoWidthAndUnknownLettersAnAverage() {
    assertThat(TextMeasure.width("e\u0301", 10, false))
        .isEqualTo(TextMeasure.width("e", 10, false));
    assertThat(TextMeasure.width("\u0628\u064E", 10, false))
        .isEqualTo(TextMeasure.width("\u0628", 10, false))
        .isCloseTo(5.6, within(1e-9));
    assertThat(TextMeasure.width("\u4E2D", 10, false)).isCloseTo(10, within(1e-9));
    assertThat(TextMeasure.width("\uD83D\uDE00", 10, false)).isCloseTo(10, within(1e-9));
    assertThat(TextMeasure.width("a\u200Fb", 10, false))
        .isEqualTo(TextMeasure.width("ab", 10, false));
  }

  @Test
  void tellsWhatItKnowsExactly() {
    assertThat(TextMeasure.exact("Łódź, Αθήνα, Київ: 1,234–5")).isTrue();
    assertThat(TextMeasure.exact("Basra البصرة")).isFalse();
  }

  /** When this fails after a change of fonts, the new table stands in target/advances.txt. */
  @Test
  void agreesWithTheEmbeddedFonts() throws IOException {
    Optional<Path> regular = font("NotoSans-Regular.ttf");
    Optional<Path> bold = font("NotoSans-Bold.ttf");
    assumeTrue(
        regular.isPresent() && bold.isPresent(), "Noto Sans is not among the resources: skipped");
    List<String> table = table(regular.get(), bold.get());
    Path committed = RESOURCES.resolve("chart/advances.txt");
    Files.createDirectories(Path.of("target"));
    Files.write(Path.of("target/advances.txt"), table);
    assertThat(Files.readAllLines(committed)).isEqualTo(table);
  }

  static List<String> table(Path regularFile, Path boldFile) throws IOException {
    TrueTypeAdvances regular = new TrueTypeAdvances(regularFile);
    TrueTypeAdvances bold = new TrueTypeAdvances(boldFile);
    Stream<String> head =
        Stream.of(
            "# Advance widths of Noto Sans, Regular and Bold, in 1/"
                + regular.unitsPerEm()
                + " em: character (hexadecimal), regular, bold.");
    Stream<String> rows =
        Stream.of(BLOCKS)
            .flatMap(
                block ->
                    java.util.stream.IntStream.rangeClosed(block[0], block[1])
                        .filter(c -> regular.advance(c) >= 0 && bold.advance(c) >= 0)
                        .mapToObj(
                            c ->
                                String.format(
                                    Locale.ROOT,
                                    "%04X %d %d",
                                    c,
                                    regular.advance(c),
                                    bold.advance(c))));
    return Stream.concat(head, rows).toList();
  }

  private static Optional<Path> font(String name) throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files.filter(f -> f.endsWith(name)).findFirst();
    }
  }
}
