package org.muster.render.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.muster.render.Paper;
import org.muster.render.chart.Palette;

/** The style sheet, which stands in every page. */
final class StyleSheet {
  /** Screens no wider than this are phones. */
  static final String PHONE = "40rem";

  /** Background of a page in the dark; {@code --paper} of the style sheet. */
  static final int DARK_PAPER = 0x15191D;

  /** What charts have in the dark instead of the colours made for white paper. */
  static final Map<Integer, Integer> DARK =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry(Palette.PAPER, DARK_PAPER),
              Map.entry(Palette.INK, 0xE6E9EB),
              Map.entry(Palette.MUTED, 0xA9B1B8),
              Map.entry(Palette.RULE, 0x8A949C),
              Map.entry(Palette.MARK, 0x77828A),
              Map.entry(Palette.GRID, 0x333B42),
              Map.entry(Palette.LAND, 0x2B3238),
              Map.entry(Palette.SHADES.get(0), 0x2D4A63),
              Map.entry(Palette.SHADES.get(1), 0x3F6F97),
              Map.entry(Palette.SHADES.get(2), 0x6FA3CC),
              Map.entry(Palette.SHADES.get(3), 0xB5D6F0),
              Map.entry(0x0072B2, 0x56B4E9),
              Map.entry(0x009E73, 0x2BC79B),
              Map.entry(0x00694D, 0x2BC79B),
              Map.entry(0xD55E00, 0xF0883E),
              Map.entry(0xA34700, 0xF0883E),
              Map.entry(0xCC79A7, 0xDB93BA),
              Map.entry(0x8F3F6B, 0xDB93BA),
              Map.entry(0x404040, 0xC8CDD1),
              Map.entry(0x00426B, 0x8FA9FF),
              Map.entry(0x7A3600, 0xD2B48C)));

  private static final String COMMON = read() + dark();

  private StyleSheet() {}

  /** The rules that all pages share. */
  static String common() {
    return COMMON;
  }

  private static String read() {
    try (InputStream in = StyleSheet.class.getResourceAsStream("page.css")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("page.css", e);
    }
  }

  private static String dark() {
    StringBuilder rules = new StringBuilder("@media screen and (prefers-color-scheme: dark) {\n");
    DARK.forEach(
        (light, dark) -> {
          for (String property : List.of("fill", "stroke")) {
            rules.append(
                String.format(
                    Locale.ROOT,
                    "  .chart [%1$s=\"#%2$06x\"] { %1$s: #%3$06x }\n",
                    property,
                    light,
                    dark));
          }
        });
    return rules.append("}\n").toString();
  }

  /**
   * Rules that label the cells of a table whose rows a narrow screen shows as blocks. The first
   * column needs no label: it heads its block.
   */
  static String stacking(String name, List<String> labels) {
    StringBuilder rules = new StringBuilder("@media screen and (max-width: " + PHONE + ") {\n");
    for (int i = 1; i < labels.size(); i++) {
      rules.append(
          String.format(
              Locale.ROOT,
              "  .%s :is(tbody, tfoot) tr > :nth-child(%d)::before { content: %s }\n",
              name,
              i + 1,
              string(labels.get(i))));
    }
    return rules.append("}\n").toString();
  }

  /** The paper of a briefing's printed pages. Pages that say none are printed on the printer's. */
  static String printed(Paper paper) {
    return switch (paper) {
      case A4 -> "@page { size: A4 }\n";
      case LETTER -> "@page { size: letter }\n";
    };
  }

  /** The marking and the page number in the margins of printed pages. */
  static String printed(String marking) {
    String box = marking.isBlank() ? "none" : string(marking);
    return "@page { @top-center { content: "
        + box
        + " } @bottom-center { content: "
        + box
        + " } }\n";
  }

  /** A text as a CSS string in which nothing has a meaning of its own. */
  static String string(String text) {
    StringBuilder css = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) {
                css.append((char) c);
              } else {
                css.append('\\').append(Integer.toHexString(c)).append(' ');
              }
            });
    return css.append('"').toString();
  }
}
