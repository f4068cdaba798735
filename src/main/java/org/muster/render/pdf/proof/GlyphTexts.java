package org.muster.render.pdf.proof;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.fonts.cmaps.CMap;
import org.openpdf.text.pdf.fonts.cmaps.CMapParser;

/** What the glyphs of a font stand for, by the font's own table (ISO 32000-1, 9.10.3). */
final class GlyphTexts {
  /** Stands for a glyph of which the font does not say what it stands for. */
  private static final String UNKNOWN = "\uFFFD";

  private final @Nullable CMap map;
  private final @Nullable String[] known = new String[1 << 16];

  private GlyphTexts(@Nullable CMap map) {
    this.map = map;
  }

  static GlyphTexts of(PdfDictionary font) throws IOException {
    PdfObject table = PdfReader.getPdfObject(font.get(PdfName.TOUNICODE));
    return new GlyphTexts(
        table instanceof PRStream stream
            ? new CMapParser().parse(new ByteArrayInputStream(PdfReader.getStreamBytes(stream)))
            : null);
  }

  /** Appends the text of glyphs, two bytes each. */
  void decode(byte[] codes, StringBuilder to) {
    for (int i = 0; i + 1 < codes.length; i += 2) {
      int glyph = (codes[i] & 0xFF) << 8 | (codes[i + 1] & 0xFF);
      String text = known[glyph];
      if (text == null) {
        text = lookup(codes, i);
        known[glyph] = text;
      }
      to.append(text);
    }
  }

  private String lookup(byte[] codes, int at) {
    CMap all = map;
    String text = all == null ? null : all.lookup(codes, at, 2);
    return text == null ? UNKNOWN : text;
  }
}
