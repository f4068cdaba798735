package org.muster.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What to write for quarters, halves and weeks of a year that people write otherwise. */
final class EdtfAdvice {
  /** Groups: year, letter, number; {@code 2019-Q2}, {@code 2019 2Q}, {@code Q2/2019}. */
  private static final Pattern PART =
      Pattern.compile(
          "(?<year>\\d{4})[- /]?(?:(?<a>[QH])(?<b>[1-4])|(?<c>[1-4])(?<d>[QH]))"
              + "|(?:(?<e>[QH])(?<f>[1-4])|(?<g>[1-4])(?<h>[QH]))[- /]?(?<last>\\d{4})");

  /** {@code 2020-W14}, {@code 2020W143}, {@code W14 2020}. */
  private static final Pattern WEEK =
      Pattern.compile(
          "(?<year>\\d{4})[- /]?W(?<week>\\d\\d)(?:-?(?<day>[1-7]))?"
              + "|W(?<number>\\d\\d?)[- /]?(?<last>\\d{4})");

  private static final int FIRST_QUARTER = 33;
  private static final int FIRST_HALF = 40;

  private EdtfAdvice() {}

  /** As the end of a sentence; empty if it is none of these. */
  static String of(String text) {
    String upper = text.toUpperCase(Locale.ROOT);
    Matcher part = PART.matcher(upper);
    if (part.matches()) {
      String year = one(part, "year", "last");
      int number = Integer.parseInt(one(part, "b", "c", "f", "g"));
      return one(part, "a", "d", "e", "h").equals("Q") ? quarter(year, number) : half(year, number);
    }
    Matcher week = WEEK.matcher(upper);
    return week.matches()
        ? week(
            Integer.parseInt(one(week, "year", "last")),
            Integer.parseInt(one(week, "week", "number")),
            one(week, "day"))
        : "";
  }

  private static String one(Matcher matcher, String... groups) {
    for (String group : groups) {
      String found = matcher.group(group);
      if (found != null) {
        return found;
      }
    }
    return "";
  }

  private static String quarter(String year, int number) {
    return "a quarter of a year is written 33 to 36; write "
        + year
        + "-"
        + (FIRST_QUARTER + number - 1);
  }

  private static String half(String year, int number) {
    return number > 2
        ? ""
        : "half a year is written 40 or 41; write " + year + "-" + (FIRST_HALF + number - 1);
  }

  private static String week(int year, int week, String day) {
    LocalDate first = LocalDate.of(year, 1, 4);
    if (week < 1 || week > IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(first).getMaximum()) {
      return "";
    }
    LocalDate monday = first.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week).with(DayOfWeek.MONDAY);
    return day.isEmpty()
        ? "a week is written as its days; write " + monday + "/" + monday.plusDays(6)
        : "days are counted in months and not in weeks; write "
            + monday.plusDays(Integer.parseInt(day) - 1L);
  }
}
