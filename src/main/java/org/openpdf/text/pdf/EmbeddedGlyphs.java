package org.openpdf.text.pdf;

import java.util.Arrays;
import org.jspecify.annotations.NullMarked;

/**
 * The glyphs of a font that is embedded as a subset in one document, by glyph number. Each glyph
 * that is shown is announced by {@link #use} with the characters that it stands for, so that text
 * can be searched and copied; OpenPDF's own table has Arabic presentation forms, by which nobody
 * searches.
 *
 * <p>It lives in this package because OpenPDF offers glyph numbers to its own package only.
 */
@NullMarked
public final class EmbeddedGlyphs {
  /** Code points that a glyph can stand for in OpenPDF's table. */
  public static final int MOST = 2;

  private final TrueTypeFontUnicode font;
  private final FontDetails details;

  private EmbeddedGlyphs(TrueTypeFontUnicode font, FontDetails details) {
    this.font = font;
    this.details = details;
  }

  /**
   * Adds a font to a document.
   *
   * @param font made with {@code Identity-H}
   */
  public static EmbeddedGlyphs add(PdfWriter writer, BaseFont font) {
    return new EmbeddedGlyphs((TrueTypeFontUnicode) font, writer.addSimple(font));
  }

  /** Number of the glyph of a character, 0 if the font has none. */
  public static int glyph(BaseFont font, int codePoint) {
    int[] metrics = ((TrueTypeFontUnicode) font).getMetricsTT(codePoint);
    return metrics == null ? 0 : metrics[0];
  }

  /** Width of a glyph in thousandths of the font's size. */
  public static int width(BaseFont font, int glyph) {
    return ((TrueTypeFontUnicode) font).getGlyphWidth(glyph);
  }

  /** The character of which the font itself has this glyph, 0 if there is none. */
  public static int character(BaseFont font, int glyph) {
    Integer character = ((TrueTypeFontUnicode) font).getCharacterCode(glyph);
    return character == null ? 0 : character;
  }

  /**
   * Keeps a glyph in the subset.
   *
   * @param text the code points that it stands for, at least one; the first {@value #MOST} are kept
   */
  public void use(int glyph, int... text) {
    details.longTag.computeIfAbsent(
        glyph,
        number -> {
          int kept = Math.min(text.length, MOST);
          int[] entry = Arrays.copyOf(new int[] {number, font.getGlyphWidth(number)}, 2 + kept);
          System.arraycopy(text, 0, entry, 2, kept);
          return entry;
        });
  }
}
