package org.muster.domain;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** ISO 8601 durations of whole days or longer, such as {@code P1Y6M}. */
final class DurationText {
  /** At most four digits each: ten thousand years are enough, and no sum can overflow. */
  private static final Pattern FORM =
      Pattern.compile("P(?:(\\d{1,4})Y)?(?:(\\d{1,4})M)?(?:(\\d{1,4})W)?(?:(\\d{1,4})D)?");

  private static final List<String> UNITS = List.of("year", "month", "week", "day");
  private static final List<String> NUMBERS =
      List.of(
          "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private DurationText() {}

  static Period period(String text) {
    List<Integer> parts = parts(text);
    Period period = Period.of(parts.get(0), parts.get(1), parts.get(2) * 7 + parts.get(3));
    if (period.isZero()) {
      throw new IllegalArgumentException("a duration of nothing has no end");
    }
    return period;
  }

  static String said(String text, Speech speech) {
    List<Integer> parts = parts(text);
    return speech.duration(parts.get(0), parts.get(1), parts.get(2), parts.get(3));
  }

  /**
   * In English, with numbers up to twelve as words: "one year and six months".
   *
   * @param parts years, months, weeks and days
   */
  static String words(List<Integer> parts) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      int count = parts.get(i);
      if (count > 0) {
        String number = count < NUMBERS.size() ? NUMBERS.get(count) : Integer.toString(count);
        words.add(number + " " + UNITS.get(i) + (count == 1 ? "" : "s"));
      }
    }
    return Speech.ENGLISH.list(words);
  }

  private static List<Integer> parts(String text) {
    Matcher m = FORM.matcher(text);
    if (!m.matches() || text.length() < 2) {
      throw new IllegalArgumentException(whyNot(text));
    }
    List<Integer> parts = new ArrayList<>();
    for (int i = 1; i <= UNITS.size(); i++) {
      parts.add(m.group(i) == null ? 0 : Integer.parseInt(m.group(i)));
    }
    return parts;
  }

  private static String whyNot(String text) {
    if (text.contains("T")) {
      return "a duration is counted in days or longer, not in hours";
    }
    if (text.contains("-")) {
      return "a duration is not negative";
    }
    return "a duration is written as P4M, P1Y6M, P2W or P90D, each number of up to four digits";
  }
}
