package org.muster.render.pdf.text;

/**
 * Where a line may end. Own rules rather than the JDK's, which follow a locale, break a package
 * name after its dot and a date after its hyphen.
 */
final class LineBreaks {
  /** Where a word that is wider than the line is broken rather than between two letters. */
  private static final String SEAMS = "/\\.,;:?&=_-–@)]";

  private LineBreaks() {}

  /** Whether a line may end after the character at an index. */
  static boolean after(String text, int index) {
    char c = text.charAt(index);
    if (Scripts.space(c)) {
      return true;
    }
    if (c != '-' && c != '/' && (c < 0x2010 || c > 0x2014 || c == 0x2011)) {
      return false;
    }
    if (index == 0 || index + 1 == text.length()) {
      return false;
    }
    char before = text.charAt(index - 1);
    char next = text.charAt(index + 1);
    boolean between = Character.isLetterOrDigit(before) && Character.isLetter(next);
    return c == '/' ? between && Character.isLetter(before) : between || dash(c, before, next);
  }

  /** A dash set off by blanks ends a line; a range of numbers and a minus sign do not. */
  private static boolean dash(char c, char before, char next) {
    return c != '-' && Character.isLetter(before) && Character.isDigit(next);
  }

  /**
   * Where a line ends that could end at an index: there, or before a figure whose notes it would
   * tear apart, {@code 840[343, 344]}, or before the notes if nothing stands before the figure.
   *
   * @param start of the line
   * @param end after {@code start}
   * @return after {@code start}, not after {@code end}
   */
  static int beforeNotes(String text, int start, int end) {
    int notes = text.lastIndexOf('[', end - 1);
    boolean within = notes > start && text.lastIndexOf(']', end - 1) < notes;
    if (!within || Scripts.space(text.charAt(notes - 1))) {
      return end;
    }
    int figure = notes;
    while (figure > start && !after(text, figure - 1)) {
      figure--;
    }
    return figure > start ? figure : notes;
  }

  /**
   * Where a word that does not fit is cut: before a figure's notes if that can be, {@code
   * 2,850[1029]}, which are whole again on the next line.
   *
   * @param start of the line
   * @param limit index of the first character that does not fit; after {@code start}
   * @return after {@code start}, not after {@code limit} unless a single character does not fit
   */
  static int within(String text, int start, int limit) {
    int notes = text.lastIndexOf('[', limit);
    if (notes > start) {
      return notes;
    }
    for (int i = limit; i > start + (limit - start) / 2; i--) {
      if (SEAMS.indexOf(text.charAt(i - 1)) >= 0 && !joined(text, i)) {
        return i;
      }
    }
    int cut = limit;
    while (cut > start && joined(text, cut)) {
      cut--;
    }
    if (cut == start) {
      cut = start + 1;
      while (cut < text.length() && joined(text, cut)) {
        cut++;
      }
    }
    return cut;
  }

  /** Whether the characters on both sides of an index belong together. */
  private static boolean joined(String text, int index) {
    if (index >= text.length()) {
      return false;
    }
    char c = text.charAt(index);
    return c == ']' || Character.isLowSurrogate(c) || Scripts.combining(c) || Scripts.joiner(c);
  }
}
