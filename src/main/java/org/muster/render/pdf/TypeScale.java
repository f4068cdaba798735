package org.muster.render.pdf;

import org.muster.render.pdf.text.FontStyle;
import org.muster.render.pdf.text.TextStyle;

/** The type scale, colours and distances of a document, in points. */
final class TypeScale {
  static final int TEXT = 0x1C2126;
  static final int MUTED = 0x55606B;
  static final int ACCENT = 0x1B3A5C;
  static final int LINK = 0x0B4F8A;
  static final int RULE = 0xB9C1C9;
  static final int ZEBRA = 0xF5F7F9;
  static final int TINT = 0xEDF1F5;

  static final TextStyle BODY = new TextStyle(FontStyle.REGULAR, 9.5, TEXT);
  static final TextStyle SMALL = new TextStyle(FontStyle.REGULAR, 8, MUTED);
  static final TextStyle NOTES = new TextStyle(FontStyle.REGULAR, 8.2, TEXT);
  static final TextStyle NOTHING = new TextStyle(FontStyle.ITALIC, 9.5, MUTED);
  static final TextStyle CELL = new TextStyle(FontStyle.REGULAR, 8, TEXT);
  static final TextStyle HEADER_CELL = new TextStyle(FontStyle.BOLD, 7.8, ACCENT);
  static final TextStyle CAPTION = new TextStyle(FontStyle.BOLD, 8.8, TEXT);
  static final TextStyle FIGURE = new TextStyle(FontStyle.BOLD, 17, ACCENT);
  static final TextStyle FIGURE_LABEL = new TextStyle(FontStyle.BOLD, 8, TEXT);
  static final TextStyle FIGURE_REMARK = new TextStyle(FontStyle.REGULAR, 7.6, MUTED);
  static final TextStyle FURNITURE = new TextStyle(FontStyle.REGULAR, 7.5, MUTED);
  static final TextStyle MARKING = new TextStyle(FontStyle.BOLD, 9, TEXT);

  /** Distance between paragraphs. */
  static final double PARAGRAPH = 6;

  /** Distance around tables and figures. */
  static final double BLOCK = 12;

  /** Distance of base lines as a multiple of the size. */
  private static final double LEADING = 1.42;

  private TypeScale() {}

  /** Look of a heading and the distances before and after it. */
  record Heading(TextStyle style, double before, double after) {}

  static Heading heading(int level) {
    return switch (level) {
      case 1 -> new Heading(new TextStyle(FontStyle.BOLD, 22, ACCENT), 0, 10);
      case 2 -> new Heading(new TextStyle(FontStyle.BOLD, 14.5, ACCENT), 22, 7);
      case 3 -> new Heading(new TextStyle(FontStyle.BOLD, 11, TEXT), 15, 5);
      default -> new Heading(new TextStyle(FontStyle.BOLD, 9.5, MUTED), 11, 4);
    };
  }

  /** Look of a paragraph by its class; one that is not known looks like any other. */
  static TextStyle paragraph(String name) {
    return switch (name) {
      case "legend", "small" -> SMALL;
      case "nothing" -> NOTHING;
      default -> BODY;
    };
  }

  /** Look of a list by its class. */
  static TextStyle list(String name) {
    return name.equals("notes") || name.equals("sources") ? NOTES : BODY;
  }

  static double leading(TextStyle style) {
    return style.size() > 12 ? style.size() * 1.22 : style.size() * LEADING;
  }

  /** From the upper edge of a line down to its base line, so that capitals stand in the middle. */
  static double baseLine(double size, double leading) {
    return leading / 2 + size * 0.35;
  }
}
