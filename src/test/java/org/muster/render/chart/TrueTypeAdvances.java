package org.muster.render.chart;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Advance widths as a TrueType file has them: tables head, hhea, hmtx and cmap format 4. */
final class TrueTypeAdvances {
  private final ByteBuffer font;
  private final Map<String, Integer> tables = new HashMap<>();
  private final int cmap;

  TrueTypeAdvances(Path file) throws IOException {
    font = ByteBuffer.wrap(Files.readAllBytes(file));
    for (int i = 0; i < u16(4); i++) {
      byte[] tag = new byte[4];
      font.get(12 + 16 * i, tag);
      tables.put(new String(tag, StandardCharsets.US_ASCII), font.getInt(12 + 16 * i + 8));
    }
    int start = table("cmap");
    int found = 0;
    for (int i = 0; i < u16(start + 2); i++) {
      int at = start + font.getInt(start + 4 + 8 * i + 4);
      found = u16(at) == 4 ? at : found;
    }
    cmap = found;
  }

  int unitsPerEm() {
    return u16(table("head") + 18);
  }

  /** Advance width of a character in the font's units, -1 if the font has no glyph for it. */
  int advance(int character) {
    int glyph = glyph(character);
    if (glyph == 0) {
      return -1;
    }
    int last = u16(table("hhea") + 34) - 1;
    return u16(table("hmtx") + 4 * Math.min(glyph, last));
  }

  private int glyph(int character) {
    int twice = u16(cmap + 6);
    for (int i = 0; i < twice; i += 2) {
      int end = u16(cmap + 14 + i);
      int start = u16(cmap + 16 + twice + i);
      if (character > end || character < start) {
        continue;
      }
      int delta = u16(cmap + 16 + 2 * twice + i);
      int at = cmap + 16 + 3 * twice + i;
      int offset = u16(at);
      if (offset == 0) {
        return (character + delta) & 0xFFFF;
      }
      int glyph = u16(at + offset + 2 * (character - start));
      return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
    }
    return 0;
  }

  private int table(String tag) {
    Integer at = tables.get(tag);
    if (at == null) {
      throw new IllegalStateException("no table " + tag);
    }
    return at;
  }

  private int u16(int at) {
    return font.getShort(at) & 0xFFFF;
  }
}
