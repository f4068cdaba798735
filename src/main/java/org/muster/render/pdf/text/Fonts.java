package org.muster.render.pdf.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.muster.notice.Notice;
import org.muster.notice.NoticeType;
import org.muster.notice.Place;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The fonts of one document, and which of them has a character: the text font, Arabic, mathematical
 * signs, symbols, in this order. A font is read when a character first asks for it and embedded
 * when a glyph of it is shown.
 */
public final class Fonts {
  private static final int BMP = 0x10000;
  private static final byte UNKNOWN = 0;
  private static final byte NONE = -1;

  private static final Map<FontStyle, List<FontFile>> ORDER =
      Map.of(
          FontStyle.REGULAR,
          List.of(FontFile.REGULAR, FontFile.ARABIC, FontFile.MATH, FontFile.SYMBOLS),
          FontStyle.BOLD,
          List.of(FontFile.BOLD, FontFile.ARABIC_BOLD, FontFile.MATH, FontFile.SYMBOLS),
          FontStyle.ITALIC,
          List.of(FontFile.ITALIC, FontFile.ARABIC, FontFile.MATH, FontFile.SYMBOLS));

  private final PdfWriter writer;
  private final Map<FontFile, Face> faces = new EnumMap<>(FontFile.class);
  private final Map<FontStyle, byte[]> found = new EnumMap<>(FontStyle.class);
  private final Set<Integer> missing = new TreeSet<>();

  /** The fonts of a document to which nothing has been written yet. */
  public Fonts(PdfWriter writer) {
    this.writer = writer;
    for (FontStyle style : FontStyle.values()) {
      found.put(style, new byte[BMP]);
    }
  }

  /** The face that has a character, or null if none has. */
  @Nullable Face face(FontStyle style, int codePoint) {
    if (codePoint >= BMP) {
      return at(style, search(style, codePoint));
    }
    byte[] known = found.get(style);
    if (known == null) {
      throw new IllegalStateException("no table for " + style);
    }
    if (known[codePoint] == UNKNOWN) {
      known[codePoint] = search(style, codePoint);
    }
    return at(style, known[codePoint]);
  }

  private @Nullable Face at(FontStyle style, byte place) {
    return place == NONE ? null : load(order(style).get(place - 1));
  }

  private byte search(FontStyle style, int codePoint) {
    List<FontFile> order = order(style);
    for (byte i = 0; i < order.size(); i++) {
      if (load(order.get(i)).glyph(codePoint) != 0) {
        return (byte) (i + 1);
      }
    }
    return NONE;
  }

  private static List<FontFile> order(FontStyle style) {
    return java.util.Objects.requireNonNull(ORDER.get(style));
  }

  private Face load(FontFile file) {
    return faces.computeIfAbsent(file, one -> new Face(one, writer));
  }

  /** What is printed for a character that no font has, for example {@code [U+1F600]}. */
  String placeholder(int codePoint) {
    missing.add(codePoint);
    return "[" + name(codePoint) + "]";
  }

  private static String name(int codePoint) {
    return String.format(Locale.ROOT, "U+%04X", codePoint);
  }

  /** One notice for each character that no font has, by code point. */
  public List<Notice> notices() {
    List<Notice> notices = new ArrayList<>();
    for (int codePoint : missing) {
      notices.add(
          Notice.of(
              NoticeType.CHARACTER_WITHOUT_GLYPH,
              Place.NOWHERE,
              Character.toString(codePoint),
              "character",
              name(codePoint),
              "shown",
              "[" + name(codePoint) + "]"));
    }
    return notices;
  }
}
