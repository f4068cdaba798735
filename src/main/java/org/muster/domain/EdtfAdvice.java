package org.muster.domain;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What to write for days, seasons, quarters, halves and weeks that people write otherwise. */
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

  /** {@code 01.03.2024}, {@code 3/12/2024}. */
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})");

  /** {@code 2024/03/01}, {@code 2024.3.1}, {@code 20240301}. */
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<year>\\d{4})(?:(?<sign>[./])(?<a>\\d{1,2})\\k<sign>(?<b>\\d{1,2})"
              + "|(?<c>\\d\\d)(?<d>\\d\\d))");

  /** {@code spring 2024}, {@code 2024 autumn}. */
  private static final Pattern SEASON =
      Pattern.compile(
          "(?<season>SPRING|SUMMER|AUTUMN|FALL|WINTER)[- /]?(?<year>\\d{4})"
              + "|(?<last>\\d{4})[- /]?(?<named>SPRING|SUMMER|AUTUMN|FALL|WINTER)");

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
    if (week.matches()) {
      return week(
          Integer.parseInt(one(week, "year", "last")),
          Integer.parseInt(one(week, "week", "number")),
          one(week, "day"));
    }
    Matcher season = SEASON.matcher(upper);
    if (season.matches()) {
      return season(one(season, "year", "last"), one(season, "season", "named"));
    }
    Matcher first = YEAR_FIRST.matcher(upper);
    if (first.matches()) {
      String day = day(first.group("year"), one(first, "a", "c"), one(first, "b", "d"));
      return day.isEmpty() ? "" : "a day is written with hyphens; write " + day;
    }
    Matcher last = YEAR_LAST.matcher(upper);
    return last.matches() ? yearLast(last.group(4), last.group(1), last.group(3)) : "";
  }

  /** Rule: which of two numbers is the month is not guessed where both can be. */
  private static String yearLast(String year, String one, String other) {
    String dayFirst = day(year, other, one);
    String monthFirst = day(year, one, other);
    if (dayFirst.isEmpty() || monthFirst.isEmpty() || dayFirst.equals(monthFirst)) {
      String day = dayFirst.isEmpty() ? monthFirst : dayFirst;
      return day.isEmpty() ? "" : "a day is written year first; write " + day;
    }
    return "which of its numbers is the month cannot be told; write "
        + dayFirst
        + " or "
        + monthFirst;
  }

  /** Empty if there is no such day. */
  private static String day(String year, String month, String day) {
    try {
      return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
          .toString();
    } catch (DateTimeException e) {
      return "";
    }
  }

  private static String season(String year, String name) {
    int number =
        switch (name) {
          case "SPRING" -> 21;
          case "SUMMER" -> 22;
          case "AUTUMN", "FALL" -> 23;
          default -> 24;
        };
    return "a season is written 21 to 24; write " + year + "-" + number;
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
