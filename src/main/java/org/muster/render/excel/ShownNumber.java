package org.muster.render.excel;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.muster.render.markup.MarkupText;

/**
 * What a reader of a finished workbook sees of a number: what its format writes around it, and how
 * many decimals.
 *
 * @param before what stands before it
 * @param after what stands behind it
 * @param decimals of the number as it is shown
 * @param percent whether a hundred times the number is shown
 */
record ShownNumber(String before, String after, int decimals, boolean percent) {
  private static final String DIGITS = "0#,.?";
  private static final Pattern GROUPED =
      Pattern.compile("(?<=\\d)[,\u00a0\u202f\u2009 '’](?=\\d{3}(?!\\d))");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

  /** By a number format (ECMA-376 part 1, 18.8.31); null if it makes more than one text. */
  static @Nullable ShownNumber of(String format) {
    StringBuilder before = new StringBuilder();
    StringBuilder after = new StringBuilder();
    boolean digits = false;
    boolean percent = false;
    int point = -1;
    int decimals = 0;
    for (int i = 0; i < format.length(); i++) {
      char c = format.charAt(i);
      StringBuilder words = digits ? after : before;
      if (c == '"') {
        int end = format.indexOf('"', i + 1);
        words.append(format, i + 1, end < 0 ? format.length() : end);
        i = end < 0 ? format.length() : end;
      } else if (DIGITS.indexOf(c) >= 0 && after.isEmpty()) {
        digits = true;
        point = c == '.' ? i : point;
        decimals += point >= 0 && c != '.' ? 1 : 0;
      } else if (c == '%') {
        percent = true;
        words.append(c);
      } else if (c == ' ' || c == '-') {
        words.append(c);
      } else {
        return null;
      }
    }
    return digits ? new ShownNumber(before.toString(), after.toString(), decimals, percent) : null;
  }

  /**
   * Whether a reader sees this text.
   *
   * @param text with English digits
   * @param exactly whether as many decimals, too
   */
  boolean says(String text, BigDecimal value, boolean exactly) {
    String rest = plain(text);
    String begins = plain(before);
    String ends = plain(after);
    if (rest.length() < begins.length() + ends.length()
        || !rest.startsWith(begins)
        || !rest.endsWith(ends)) {
      return false;
    }
    return isNumber(rest.substring(begins.length(), rest.length() - ends.length()), value, exactly);
  }

  private boolean isNumber(String text, BigDecimal value, boolean exactly) {
    Matcher number = NUMBER.matcher(text);
    if (!number.matches()) {
      return false;
    }
    BigDecimal seen = new BigDecimal(text);
    return NumberText.isRounded(percent ? value.movePointRight(2) : value, seen)
        && (!exactly || seen.scale() == decimals);
  }

  /** Whether some number in a text, with English digits, is this value. */
  static boolean isIn(String text, BigDecimal value) {
    Matcher number = NUMBER.matcher(GROUPED.matcher(text.replace('−', '-')).replaceAll(""));
    while (number.find()) {
      if (NumberText.isRounded(value, new BigDecimal(number.group()))) {
        return true;
      }
    }
    return false;
  }

  private static String plain(String text) {
    return MarkupText.essence(GROUPED.matcher(text.replace('−', '-')).replaceAll(""));
  }
}
