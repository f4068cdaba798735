package org.muster.intake.format;

/** What counts as white space at the ends of a value. */
public final class Trim {
  private Trim() {}

  /**
   * Whether the character is a space of any kind, a tab or a line feed; no-break spaces and stray
   * byte order marks included, which spreadsheets and web pages leave behind.
   */
  public static boolean space(char c) {
    return c <= ' '
        ? c == ' ' || c == '\t' || c == '\n'
        : c >= '\u00A0' && (c == '\uFEFF' || Character.isSpaceChar(c));
  }

  /** The text without white space at either end. */
  public static String trim(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && space(text.charAt(from))) {
      from++;
    }
    while (to > from && space(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }
}
