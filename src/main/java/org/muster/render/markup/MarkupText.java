package org.muster.render.markup;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What one block or cell says.
 *
 * @param plain its text; {@code <br>} is a line feed
 * @param noted the same with the numbers of notes in brackets, as media write them that cannot
 *     raise them
 * @param value of its only {@code <data>} or {@code <time>}, null if it has none or several
 * @param link where its first link leads; empty if it has none
 */
public record MarkupText(String plain, String noted, @Nullable String value, String link) {
  /** What stands for a character that a medium cannot show. */
  private static final Pattern PLACEHOLDER = Pattern.compile("\\[U\\+([0-9A-F]{4,6})]");

  private static final char FIRST_THAT_VARIES = 0x80;

  /**
   * What counts of a text when it is compared across media: its characters without white space,
   * joiners, marks of direction and variants of form (NFKC). What stands for a character without a
   * glyph is that character.
   */
  public static String essence(String text) {
    String whole =
        text.contains("[U+") ? PLACEHOLDER.matcher(text).replaceAll(MarkupText::shown) : text;
    StringBuilder out = new StringBuilder(whole.length());
    boolean plain = whole.chars().allMatch(c -> c < FIRST_THAT_VARIES);
    String form = plain ? whole : Normalizer.normalize(whole, Normalizer.Form.NFKC);
    form.codePoints().filter(MarkupText::counts).forEach(out::appendCodePoint);
    return out.toString();
  }

  private static String shown(java.util.regex.MatchResult found) {
    int codePoint = Integer.parseInt(found.group(1), 16);
    return Character.isValidCodePoint(codePoint)
        ? Matcher.quoteReplacement(Character.toString(codePoint))
        : Matcher.quoteReplacement(found.group());
  }

  private static boolean counts(int c) {
    if (c <= ' ') {
      return false;
    }
    return c < FIRST_THAT_VARIES
        || !(Character.isSpaceChar(c)
            || Character.isWhitespace(c)
            || Character.getType(c) == Character.FORMAT
            || c == 0x034F
            || (c >= 0xFE00 && c <= 0xFE0F)
            || (c >= 0xE0100 && c <= 0xE01EF));
  }

  /** Whether there is nothing to see. */
  public boolean blank() {
    return essence(plain).isEmpty();
  }
}
