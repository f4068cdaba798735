package org.muster.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.muster.render.chart.Contrast;
import org.muster.render.chart.Palette;

final class StyleSheetTest {
  private static final List<Map<String, Integer>> THEMES = themes();

  @Test
  void hasALightAndADarkThemeOfTheSameColours() {
    assertThat(THEMES).hasSize(2);
    assertThat(THEMES.get(1).keySet()).isEqualTo(THEMES.get(0).keySet());
    assertThat(THEMES.get(0)).containsEntry("paper", Palette.PAPER);
    assertThat(THEMES.get(1)).containsEntry("paper", StyleSheet.DARK_PAPER);
  }

  @Test
  void keepsTextReadableInBothThemes() {
    for (Map<String, Integer> theme : THEMES) {
      for (String ground : List.of("paper", "tint")) {
        for (String text : List.of("ink", "muted", "link", "error", "warning")) {
          assertThat(Contrast.of(colour(theme, text), colour(theme, ground)))
              .as(text + " on " + ground)
              .isGreaterThanOrEqualTo(4.5);
        }
        for (String mark : List.of("edge", "accent")) {
          assertThat(Contrast.of(colour(theme, mark), colour(theme, ground)))
              .as(mark + " on " + ground)
              .isGreaterThanOrEqualTo(3);
        }
      }
    }
  }

  @Test
  void keepsMarkingsReadableOnBlack() {
    Matcher colours =
        Pattern.compile("\\.tlp-[a-z]+ \\{ color: #([0-9a-f]{6}) }").matcher(StyleSheet.common());
    int found = 0;
    while (colours.find()) {
      found++;
      assertThat(Contrast.of(Integer.parseInt(colours.group(1), 16), 0)).isGreaterThan(4.5);
    }
    assertThat(found).isEqualTo(3);
  }

  @Test
  void exchangesEveryColourOfAChartInTheDark() {
    Set<Integer> inCharts =
        new HashSet<>(
            List.of(
                Palette.PAPER,
                Palette.INK,
                Palette.MUTED,
                Palette.RULE,
                Palette.MARK,
                Palette.GRID));
    for (Palette.Hue hue : Palette.HUES) {
      inCharts.add(hue.line());
      inCharts.add(hue.text());
      assertThat(Contrast.of(dark(hue.line()), StyleSheet.DARK_PAPER)).isGreaterThanOrEqualTo(3);
      assertThat(Contrast.of(dark(hue.text()), StyleSheet.DARK_PAPER)).isGreaterThanOrEqualTo(4.5);
    }
    for (int text : List.of(Palette.INK, Palette.MUTED)) {
      assertThat(Contrast.of(dark(text), StyleSheet.DARK_PAPER)).isGreaterThanOrEqualTo(4.5);
    }
    for (int line : List.of(Palette.RULE, Palette.MARK)) {
      assertThat(Contrast.of(dark(line), StyleSheet.DARK_PAPER)).isGreaterThanOrEqualTo(3);
    }
    inCharts.add(Palette.LAND);
    inCharts.addAll(Palette.SHADES);
    int before = Palette.LAND;
    for (int shade : Palette.SHADES) {
      assertThat(Contrast.of(dark(shade), dark(before))).isGreaterThanOrEqualTo(1.35);
      before = shade;
    }
    assertThat(StyleSheet.DARK.keySet()).isEqualTo(inCharts);
  }

  @Test
  void writesAnyTextAsAStringThatStaysOne() {
    assertThat(StyleSheet.string("Ab1")).isEqualTo("\"Ab1\"");
    assertThat(StyleSheet.string("a\"b\\\n</")).isEqualTo("\"a\\22 b\\5c \\a \\3c \\2f \"");
    assertThat(StyleSheet.string("é\uD83D\uDE00")).isEqualTo("\"\\e9 \\1f600 \"");
  }

  @Test
  void standsInXmlAsItIs() {
    assertThat(StyleSheet.common()).doesNotContain("<", "&");
  }

  private static int dark(int light) {
    return Objects.requireNonNull(StyleSheet.DARK.get(light));
  }

  private static int colour(Map<String, Integer> theme, String name) {
    return Objects.requireNonNull(theme.get(name), name);
  }

  private static List<Map<String, Integer>> themes() {
    return Pattern.compile(":root \\{([^}]*--paper[^}]*)}")
        .matcher(StyleSheet.common())
        .results()
        .map(r -> colours(r.group(1)))
        .toList();
  }

  private static Map<String, Integer> colours(String block) {
    Map<String, Integer> colours = new LinkedHashMap<>();
    Pattern.compile("--([a-z]+): #([0-9a-f]{6});")
        .matcher(block)
        .results()
        .forEach(r -> colours.put(r.group(1), Integer.parseInt(r.group(2), 16)));
    return colours;
  }
}
