package org.muster.render.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.muster.render.chart.StepChart.Kind;
import org.muster.render.chart.StepChart.Series;

final class PaletteTest {
  @Test
  void reckonsContrastAsTheGuidelinesDo() {
    assertThat(Contrast.of(0x000000, 0xFFFFFF)).isCloseTo(21, within(1e-9));
    assertThat(Contrast.of(0x777777, 0xFFFFFF)).isCloseTo(4.48, within(0.005));
    assertThat(Contrast.of(0xD55E00, 0xFFFFFF)).isCloseTo(3.87, within(0.005));
  }

  @Test
  void standsOutFromPaper() {
    assertThat(Palette.HUES)
        .allSatisfy(
            hue -> {
              assertThat(Contrast.of(hue.line(), Palette.PAPER)).isGreaterThanOrEqualTo(3);
              assertThat(Contrast.of(hue.text(), Palette.PAPER)).isGreaterThanOrEqualTo(4.5);
            });
    assertThat(Contrast.of(Palette.INK, Palette.PAPER)).isGreaterThanOrEqualTo(7);
    assertThat(Contrast.of(Palette.MUTED, Palette.PAPER)).isGreaterThanOrEqualTo(4.5);
    assertThat(Contrast.of(Palette.RULE, Palette.PAPER)).isGreaterThanOrEqualTo(3);
    assertThat(Contrast.of(Palette.MARK, Palette.PAPER)).isGreaterThanOrEqualTo(3);
  }

  @Test
  void tellsKindsApartWithoutColour() {
    Set<String> styles = new HashSet<>();
    for (Kind kind : Kind.values()) {
      Canvas.Style style = LineStyle.line(new Line("", kind, Palette.of(kind), List.of()));
      styles.add(style.width() + " " + style.dash());
    }
    assertThat(styles).hasSize(Kind.values().length);
  }

  @Test
  void givesFurtherLinesOfAKindColoursThatNoOtherHas() {
    List<Palette.Hue> hues =
        Palette.assign(series(Kind.STRENGTH, Kind.STRENGTH, Kind.CEILING, Kind.STRENGTH));
    assertThat(hues.get(0)).isEqualTo(Palette.of(Kind.STRENGTH));
    assertThat(hues.get(2)).isEqualTo(Palette.of(Kind.CEILING));
    assertThat(hues).doesNotHaveDuplicates();
    Kind[] many = new Kind[20];
    Arrays.fill(many, Kind.IMPUTED);
    assertThat(Palette.assign(series(many))).hasSize(20);
  }

  /** Neighbouring shades differ in lightness enough to be told apart in black and white. */
  @Test
  void darkensShadesStepByStep() {
    List<Integer> shades = new ArrayList<>(List.of(Palette.PAPER));
    shades.addAll(Palette.SHADES);
    for (int i = 1; i < shades.size(); i++) {
      double contrast = Contrast.of(shades.get(i), shades.get(i - 1));
      assertThat(Contrast.of(shades.get(i), Palette.PAPER))
          .isGreaterThan(Contrast.of(shades.get(i - 1), Palette.PAPER));
      assertThat(contrast).as("shade " + i).isGreaterThanOrEqualTo(1.35);
    }
    assertThat(Palette.SHADES).hasSize(MapChart.CLASSES);
  }

  /** White letters stand in bars of those present. */
  @Test
  void keepsLettersInBarsReadable() {
    assertThat(Contrast.of(Palette.PAPER, Palette.HUES.getFirst().line()))
        .isGreaterThanOrEqualTo(4.5);
    assertThat(Contrast.of(Palette.RULE, Palette.LAND)).isGreaterThanOrEqualTo(3);
    assertThat(Contrast.of(Palette.MUTED, Palette.LAND)).isGreaterThanOrEqualTo(4.5);
  }

  private static List<Series> series(Kind... kinds) {
    return Arrays.stream(kinds).map(kind -> new Series("", kind, List.of())).toList();
  }
}
