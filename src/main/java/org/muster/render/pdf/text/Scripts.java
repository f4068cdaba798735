package org.muster.render.pdf.text;

/** What layout must know of single characters. */
final class Scripts {
  /** No character before it is of a script that runs from right to left. */
  private static final char FIRST_RIGHT_TO_LEFT = 0x590;

  /** No character before it is a combining mark. */
  private static final char FIRST_COMBINING = 0x300;

  static final char LEFT_TO_RIGHT_ISOLATE = 0x2066;
  static final char RIGHT_TO_LEFT_ISOLATE = 0x2067;
  static final char FIRST_STRONG_ISOLATE = 0x2068;
  static final char POP_ISOLATE = 0x2069;

  private Scripts() {}

  /** Whether a character makes shaping or reordering necessary. */
  static boolean complex(int codePoint) {
    return codePoint >= FIRST_COMBINING && (combining(codePoint) || rightToLeft(codePoint));
  }

  static boolean rightToLeft(int codePoint) {
    if (codePoint < FIRST_RIGHT_TO_LEFT) {
      return false;
    }
    byte direction = Character.getDirectionality(codePoint);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
        || direction == Character.DIRECTIONALITY_ARABIC_NUMBER;
  }

  static boolean combining(int codePoint) {
    if (codePoint < FIRST_COMBINING) {
      return false;
    }
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  /** A joiner decides how its neighbours are shaped and has no glyph of its own. */
  static boolean joiner(int codePoint) {
    return codePoint == 0x200C || codePoint == 0x200D;
  }

  /** Whether it only says in which direction its neighbours run. */
  static boolean directionMark(int codePoint) {
    return codePoint == 0x200E || codePoint == 0x200F || codePoint == 0x061C || isolate(codePoint);
  }

  /** Whether an isolate begins or ends with it. */
  static boolean isolate(int codePoint) {
    return codePoint >= LEFT_TO_RIGHT_ISOLATE && codePoint <= POP_ISOLATE;
  }

  /**
   * Whether it is left out: soft hyphens, variation selectors, tags, and a text's own embeddings
   * and overrides, by which a text could be made to read otherwise than it is stored.
   */
  static boolean ignored(int codePoint) {
    return codePoint == 0xAD
        || codePoint == 0x034F
        || codePoint == 0xFEFF
        || (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2060 && codePoint <= 0x206F && !isolate(codePoint))
        || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
        || (codePoint >= 0xE0000 && codePoint <= 0xE0FFF);
  }

  /** Whether a line may end after it and it is not printed there. */
  static boolean space(char c) {
    return c == ' ' || c == 0x200B || (c >= 0x2000 && c <= 0x200A && c != 0x2007);
  }

  /**
   * Whether a paragraph runs from right to left: as its first letter outside of isolates does (UAX
   * #9, P2 and P3), or, if all its letters are in isolates, the first of these.
   */
  static boolean startsRightToLeft(String text) {
    int depth = 0;
    int within = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (isolate(c)) {
        depth += c == POP_ISOLATE ? -1 : 1;
      } else {
        int strong = strong(c);
        if (strong != 0 && depth == 0) {
          return strong < 0;
        }
        within = within == 0 ? strong : within;
      }
    }
    return within < 0;
  }

  /** 1 from left to right, -1 from right to left, 0 neither. */
  private static int strong(int c) {
    byte direction = Character.getDirectionality(c);
    if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
      return 1;
    }
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
            || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
        ? -1
        : 0;
  }

  static boolean hasRightToLeft(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (rightToLeft(c) && !directionMark(c)) {
        return true;
      }
    }
    return false;
  }

  /** The character that stands for another where text runs from right to left. */
  static char mirrored(char c) {
    int at = MIRRORED.indexOf(c);
    return at < 0 ? c : MIRRORED.charAt(at ^ 1);
  }

  /** Pairs of Unicode's BidiMirroring.txt that the text font has. */
  private static final String MIRRORED = "()<>[]{}«»‹›≤≥⟨⟩";
}
