package org.muster.render.markup;

import java.text.Normalizer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
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

  /** Of each character that occurred, what counts of it; there are not many different ones. */
  private static final Map<Integer, String> PARTS = new ConcurrentHashMap<>();

  /**
   * What counts of a text when it is compared across media: its characters without white space,
   * joiners, marks of direction and variants of form. What stands for a character without a glyph
   * is that character.
   *
   * <p>Each character is taken apart by itself (NFKD), and none is put together again: so the
   * essence of two texts one after the other is that of both together, wherever a medium breaks
   * them, be it between a letter and its mark.
   */
  public static String essence(String text) {
    String whole =
        text.contains("[U+") ? PLACEHOLDER.matcher(text).replaceAll(MarkupText::shown) : text;
    StringBuilder out = new StringBuilder(whole.length());
    for (int i = 0; i < whole.length(); ) {
      int c = whole.codePointAt(i);
      i += Character.charCount(c);
      if (c < FIRST_THAT_VARIES) {
        if (c > ' ') {
          out.append((char) c);
        }
      } else {
        out.append(PARTS.computeIfAbsent(c, MarkupText::parts));
      }
    }
    return out.toString();
  }

  private static String parts(int codePoint) {
    StringBuilder parts = new StringBuilder(2);
    Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD)
        .codePoints()
        .filter(MarkupText::counts)
        .forEach(parts::appendCodePoint);
    return parts.toString();
  }

  private static String shown(MatchResult found) {
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
