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
  private final PdfWriter writer;
  private final Map<FontFile, Face> faces = new EnumMap<>(FontFile.class);
  private final Set<Integer> missing = new TreeSet<>();
  private final Cut regular = new Cut(FontFile.REGULAR, FontFile.ARABIC);
  private final Cut bold = new Cut(FontFile.BOLD, FontFile.ARABIC_BOLD);
  private final Cut italic = new Cut(FontFile.ITALIC, FontFile.ARABIC);

  /** The fonts of a document to which nothing has been written yet. */
  public Fonts(PdfWriter writer) {
    this.writer = writer;
  }

  /** The face that has a character, or null if none has. */
  @Nullable Face face(FontStyle style, int codePoint) {
    return switch (style) {
      case REGULAR -> regular.face(codePoint);
      case BOLD -> bold.face(codePoint);
      case ITALIC -> italic.face(codePoint);
    };
  }

  private Face load(FontFile file) {
    return faces.computeIfAbsent(file, one -> new Face(one, writer));
  }

  /** The faces of one style in their order, and what was found in which. */
  private final class Cut {
    private static final int BMP = 0x10000;
    private static final byte UNKNOWN = 0;
    private static final byte NONE = -1;

    private final FontFile[] order;
    private final @Nullable Face[] loaded;
    private final byte[] places = new byte[BMP];

    Cut(FontFile text, FontFile arabic) {
      this.order = new FontFile[] {text, arabic, FontFile.MATH, FontFile.SYMBOLS};
      this.loaded = new @Nullable Face[order.length];
    }

    @Nullable Face face(int codePoint) {
      byte place = codePoint < BMP ? places[codePoint] : UNKNOWN;
      if (place == UNKNOWN) {
        place = search(codePoint);
        if (codePoint < BMP) {
          places[codePoint] = place;
        }
      }
      return place == NONE ? null : at(place - 1);
    }

    private byte search(int codePoint) {
      for (byte i = 0; i < order.length; i++) {
        if (at(i).glyph(codePoint) != 0) {
          return (byte) (i + 1);
        }
      }
      return NONE;
    }

    private Face at(int index) {
      Face face = loaded[index];
      if (face == null) {
        face = load(order[index]);
        loaded[index] = face;
      }
      return face;
    }
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
