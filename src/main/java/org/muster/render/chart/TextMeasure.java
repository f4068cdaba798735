package org.muster.render.chart;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.muster.language.Language;

/**
 * Width of text in Noto Sans, from a table of advance widths, so that every canvas measures alike
 * without a font at hand. Kerning and ligatures are not applied. Letters outside of the table
 * (Arabic and others that are set in another font) count as an average.
 */
public final class TextMeasure {
  private static final int UNITS_PER_EM = 1000;
  private static final int AVERAGE = 560;
  private static final int LAST = 0x23FF;
  private static final short ABSENT = -1;
  private static final short[][] ADVANCES = read();

  private TextMeasure() {}

  /**
   * Width of one line of text.
   *
   * @param size of the font, in points
   * @return points, 0 or more
   */
  public static double width(String text, double size, boolean bold) {
    short[] advances = ADVANCES[bold ? 1 : 0];
    long units = text.codePoints().mapToLong(c -> advance(advances, c)).sum();
    return units * size / UNITS_PER_EM;
  }

  /** The measure of a drawing whose own words are in a language. */
  static Ruler in(Language language) {
    return new Ruler() {
      @Override
      public double width(String text, double size, boolean bold) {
        return TextMeasure.width(text, size, bold);
      }

      @Override
      public Language language() {
        return language;
      }
    };
  }

  /** Whether the table has every character of a text, so that its width is no estimate. */
  public static boolean exact(String text) {
    return text.codePoints().allMatch(c -> c <= LAST && ADVANCES[0][c] != ABSENT);
  }

  private static int advance(short[] advances, int character) {
    if (character <= LAST && advances[character] != ABSENT) {
      return advances[character];
    }
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.CONTROL ->
          0;
      default -> Character.isIdeographic(character) || character > 0xFFFF ? UNITS_PER_EM : AVERAGE;
    };
  }

  private static short[][] read() {
    short[][] advances = new short[2][LAST + 1];
    Arrays.fill(advances[0], ABSENT);
    Arrays.fill(advances[1], ABSENT);
    try (InputStream in = TextMeasure.class.getResourceAsStream("advances.txt");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.US_ASCII))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] fields = line.split(" ", 3);
          int character = Integer.parseInt(fields[0], 16);
          advances[0][character] = Short.parseShort(fields[1]);
          advances[1][character] = Short.parseShort(fields[2]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("advances.txt", e);
    }
    return advances;
  }
}
