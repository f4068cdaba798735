package org.muster.render.excel;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.muster.language.Language;

/**
 * Finds a number format by which a typed number shows what its reader sees in the other media: 500
 * as "about 500". So the cell can be sorted and charted, and loses no word.
 */
final class NumberText {
  /** Digits that a spreadsheet keeps of a number (Excel specifications and limits). */
  private static final int DIGITS = 15;

  /** Decimal places, or zeros at the end, that no number of the field has. */
  private static final int SCALE = 100;

  private static final int WORDS_LIMIT = 80;
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final String GROUPS = ",\u00a0\u202f\u2009 '’";
  private static final Pattern NUMBER =
      Pattern.compile("[-−]?(?:\\d{1,3}(?:[" + GROUPS + "]\\d{3})+|\\d+)(?:\\.\\d+)?");

  private NumberText() {}

  /**
   * The number format.
   *
   * @param given what a reader sees
   * @param columnFormat the format that the template asks for; empty if it leaves the choice
   * @param language of what a reader sees
   * @return null if no format shows the value as the text does; the cell is then text
   */
  static @Nullable String format(
      String given, BigDecimal value, String columnFormat, Language language) {
    boolean tooLong = value.precision() > DIGITS && value.stripTrailingZeros().precision() > DIGITS;
    if (tooLong || Math.abs(value.scale()) > SCALE) {
      return null;
    }
    String shown = inEnglish(given, value, language);
    if (shown.isEmpty()) {
      return columnFormat.isEmpty() ? digits(true, Math.max(0, value.scale())) : columnFormat;
    }
    if (isSame(shown, value.toString())) {
      boolean grouped = shown.indexOf(',') > 0 || value.abs().compareTo(THOUSAND) < 0;
      return columnFormat.isEmpty() ? digits(grouped, value.scale()) : columnFormat;
    }
    Matcher number = NUMBER.matcher(shown);
    boolean said = false;
    while (number.find()) {
      String format = format(given, number, value, columnFormat);
      if (format != null) {
        return format;
      }
      said |= isRounded(value, seen(number.group()));
    }
    // Words beside a number that no format can say are worth more than the number.
    return columnFormat.isEmpty() || said ? null : columnFormat;
  }

  /**
   * A text with its numbers as in English. One that is the bare value already stays as it is: to
   * others its point would part thousands.
   */
  static String inEnglish(String given, BigDecimal value, Language language) {
    boolean bare = given.equals(value.toString()) || given.equals(value.toPlainString());
    return bare ? given : language.inEnglishDigits(given);
  }

  private static @Nullable String format(
      String shown, Matcher number, BigDecimal value, String columnFormat) {
    String before = shown.substring(0, number.start());
    String after = shown.substring(number.end());
    String token = number.group();
    BigDecimal seen = seen(token);
    if (value.signum() < 0 && !before.isEmpty()) {
      return null;
    }
    int percent = after.stripLeading().startsWith("%") ? after.indexOf('%') : -1;
    if (percent >= 0 && isRounded(value.movePointRight(2), seen)) {
      if (columnFormat.contains("%") && before.isEmpty() && after.strip().equals("%")) {
        return columnFormat;
      }
      String number100 = digits(false, seen.scale()) + quote(after.substring(0, percent)) + "%";
      return words(before, number100, after.substring(percent + 1));
    }
    if (!isRounded(value, seen)) {
      return null;
    }
    if (!columnFormat.isEmpty() && (before + after).isEmpty()) {
      return columnFormat;
    }
    boolean asked = !columnFormat.isEmpty() && columnFormat.indexOf(';') < 0;
    boolean grouped = isGrouped(token) || value.abs().compareTo(THOUSAND) < 0;
    return words(before, asked ? columnFormat : digits(grouped, seen.scale()), after);
  }

  /** Whether a text is the digits of a number, beside commas; most are. */
  private static boolean isSame(String shown, String digits) {
    int at = 0;
    for (int i = 0; i < shown.length(); i++) {
      char c = shown.charAt(i);
      if (c != ',' && (at == digits.length() || digits.charAt(at++) != c)) {
        return false;
      }
    }
    return at == digits.length();
  }

  private static BigDecimal seen(String token) {
    StringBuilder plain = new StringBuilder(token.length());
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      if (c == '−') {
        plain.append('-');
      } else if (GROUPS.indexOf(c) < 0) {
        plain.append(c);
      }
    }
    return new BigDecimal(plain.toString());
  }

  private static boolean isGrouped(String token) {
    return token.chars().anyMatch(c -> GROUPS.indexOf(c) >= 0);
  }

  /** Whether a number that a reader sees, which has no exponent, is a value as it is rounded. */
  static boolean isRounded(BigDecimal value, BigDecimal seen) {
    BigDecimal half = BigDecimal.valueOf(5, seen.scale() + 1);
    return value.subtract(seen).abs().compareTo(half) <= 0;
  }

  private static String digits(boolean grouped, int decimals) {
    String whole = grouped ? "#,##0" : "0";
    return decimals > 0 ? whole + "." + "0".repeat(decimals) : whole;
  }

  private static @Nullable String words(String before, String number, String after) {
    if (before.length() + after.length() > WORDS_LIMIT || (before + after).indexOf('"') >= 0) {
      return null;
    }
    return quote(before) + number + quote(after);
  }

  private static String quote(String words) {
    return words.isEmpty() ? "" : "\"" + words + "\"";
  }
}
