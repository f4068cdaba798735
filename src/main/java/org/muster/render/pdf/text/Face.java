package org.muster.render.pdf.text;

import java.io.IOException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.EmbeddedGlyphs;
import org.openpdf.text.pdf.PdfWriter;

/** One font in one document: glyphs and widths of characters, shaped runs, and what is used. */
final class Face {
  private static final char UNKNOWN = 0xFFFF;
  private static final int BMP = 0x10000;

  /** From here on ligatures and Arabic presentation forms stand, to the end of the plane. */
  private static final int FIRST_PRESENTATION_FORM = 0xFB00;

  /** Shaped words that are kept; a listing repeats its words. */
  private static final int CACHE = 4000;

  private final FontFile file;
  private final PdfWriter writer;
  private final BaseFont font;
  private final char[] glyphs = new char[BMP];
  private final short[] widths = new short[BMP];
  private final BitSet used = new BitSet();
  private final Map<String, ShapedRun> leftToRight = cache();
  private final Map<String, ShapedRun> rightToLeft = cache();
  private @Nullable EmbeddedGlyphs embedded;

  Face(FontFile file, PdfWriter writer) {
    this.file = file;
    this.writer = writer;
    try {
      font =
          BaseFont.createFont(
              file.fileName(), BaseFont.IDENTITY_H, true, false, file.bytes(), null);
    } catch (IOException e) {
      throw new IllegalStateException(file.fileName(), e);
    }
    font.setIncludeCidSet(false);
    font.setSecureRandom(new Unrandom());
    Arrays.fill(glyphs, UNKNOWN);
    Arrays.fill(widths, (short) -1);
  }

  BaseFont font() {
    return font;
  }

  /** Number of a character's glyph, 0 if there is none. */
  int glyph(int codePoint) {
    if (codePoint >= BMP) {
      return EmbeddedGlyphs.glyph(font, codePoint);
    }
    if (glyphs[codePoint] == UNKNOWN) {
      glyphs[codePoint] = (char) EmbeddedGlyphs.glyph(font, codePoint);
    }
    return glyphs[codePoint];
  }

  /** Width of a glyph in thousandths of the font's size. */
  int width(int glyph) {
    if (widths[glyph] < 0) {
      widths[glyph] = (short) EmbeddedGlyphs.width(font, glyph);
    }
    return widths[glyph];
  }

  /** Shapes a run, all of whose characters are in this face. */
  ShapedRun shape(String text, boolean rtl) {
    return (rtl ? rightToLeft : leftToRight)
        .computeIfAbsent(text, run -> ShapedRun.of(file, run, rtl));
  }

  /** Notes that a glyph is shown for a character. */
  void use(int glyph, int codePoint) {
    if (!used.get(glyph)) {
      keep(glyph, codePoint == 0xA0 ? ' ' : codePoint);
    }
  }

  /** Notes that a glyph of a shaped run is shown. */
  void use(ShapedRun run, int index, String text) {
    int glyph = run.glyphs()[index];
    if (!used.get(glyph)) {
      int own = EmbeddedGlyphs.character(font, glyph);
      boolean known = own != 0 && Character.getType(own) != Character.PRIVATE_USE;
      String stands = known ? Character.toString(own) : run.cluster(index, text);
      keep(glyph, searched(stands).codePoints().toArray());
    }
  }

  /**
   * What a reader types who looks for a glyph: for a ligature or a presentation form its letters.
   * What has more letters than a glyph can stand for, as the ligature ffi, stays one character.
   */
  private static String searched(String stands) {
    int first = stands.codePointAt(0);
    if (first < FIRST_PRESENTATION_FORM || first >= BMP) {
      return Normalizer.normalize(stands, Normalizer.Form.NFC);
    }
    String letters = Normalizer.normalize(stands, Normalizer.Form.NFKC);
    return letters.codePointCount(0, letters.length()) > EmbeddedGlyphs.MOST ? stands : letters;
  }

  private void keep(int glyph, int... codePoints) {
    EmbeddedGlyphs all = embedded;
    if (all == null) {
      all = EmbeddedGlyphs.add(writer, font);
      embedded = all;
    }
    all.use(glyph, codePoints);
    used.set(glyph);
  }

  private static Map<String, ShapedRun> cache() {
    return new LinkedHashMap<>(64, 0.75f, true) {
      private static final long serialVersionUID = 1L;

      @Override
      protected boolean removeEldestEntry(Map.Entry<String, ShapedRun> eldest) {
        return size() > CACHE;
      }
    };
  }

  /** The six letters before a subset's name, which OpenPDF would draw by lot. */
  private static final class Unrandom extends SecureRandom {
    private static final long serialVersionUID = 1L;
    private static final String PREFIX = "MUSTER";
    private static final int LETTERS = 26;

    private int asked;

    @Override
    public double nextDouble() {
      char letter = PREFIX.charAt(asked++ % PREFIX.length());
      return (letter - 'A' + 0.5) / LETTERS;
    }
  }
}
