package org.muster.render.pdf.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.muster.render.markup.MarkupText;

/**
 * What an element of the structure says.
 *
 * @param pieces in the order of the structure, which within a line from right to left may be that
 *     on paper
 */
record Said(List<String> pieces) {
  /** No character before it is joined, reordered or a mark on another. */
  private static final char FIRST_COMPLEX = 0x300;

  Said {
    pieces = List.copyOf(pieces);
  }

  String text() {
    return String.join("", pieces);
  }

  boolean blank() {
    return pieces.stream().allMatch(piece -> MarkupText.essence(piece).isEmpty());
  }

  /**
   * Whether it is this text.
   *
   * @param essence see {@link MarkupText#essence}
   */
  boolean is(String essence) {
    String own = MarkupText.essence(text());
    if (own.equals(essence)) {
      return true;
    }
    return own.length() == essence.length()
        && essence.chars().anyMatch(c -> c >= FIRST_COMPLEX)
        && ((rightToLeft(essence) && inOtherOrder(essence))
            || (marked(essence) && Arrays.equals(sorted(own), sorted(essence))));
  }

  private boolean inOtherOrder(String essence) {
    List<String> parts = new ArrayList<>(pieces.stream().map(MarkupText::essence).toList());
    parts.sort(Comparator.comparingInt(String::length).reversed());
    StringBuilder rest = new StringBuilder(essence);
    for (String part : parts) {
      int at = rest.indexOf(part);
      if (at < 0) {
        return false;
      }
      rest.replace(at, at + part.length(), part.isEmpty() ? "" : "\n");
    }
    return rest.chars().allMatch(c -> c == '\n');
  }

  private static boolean rightToLeft(String text) {
    return java.text.Bidi.requiresBidi(text.toCharArray(), 0, text.length());
  }

  private static boolean marked(String text) {
    return text.codePoints().anyMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK);
  }

  private static int[] sorted(String text) {
    return text.codePoints().sorted().toArray();
  }
}
