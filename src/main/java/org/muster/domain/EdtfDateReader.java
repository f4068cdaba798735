package org.muster.domain;

import java.time.Month;
import java.time.Year;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one date of EDTF level 0 or 1, or a part of a year. */
final class EdtfDateReader {
  /** The last year whose days do not run into those that stand for an open end. */
  private static final int LAST_YEAR = 999_999_998;

  /** Lengths of the plain forms. */
  private static final int YEAR = 4;

  private static final int MONTH = 7;
  private static final int DAY = 10;

  /** Groups: minus, digits of the year, month, day, qualifier. */
  private static final Pattern DATE =
      Pattern.compile("(-?)(\\d{2}[\\dX]{2})(?:-(\\d\\d|XX)(?:-(\\d\\d|XX))?)?([?~%]?)");

  private static final Pattern LONG_YEAR = Pattern.compile("Y(-?)([1-9]\\d{4,})([?~%]?)");

  private static final Pattern SIGNIFICANT = Pattern.compile("Y?-?\\d+(E\\d+)?S\\d+[?~%]?");
  private static final Pattern EXPONENT = Pattern.compile("Y-?\\d+E\\d+.*");
  private static final Pattern PART_QUALIFIED =
      Pattern.compile("[?~%]?-?[\\dX]{4}[?~%]?(-[?~%]?[\\dX]{2}[?~%]?){0,2}");
  private static final Pattern SHORT_PARTS = Pattern.compile("-?\\d{4}-\\d{1,2}(-\\d{1,2})?");

  private EdtfDateReader() {}

  static EdtfDate read(String text) {
    EdtfDate plain = plain(text);
    return plain != null ? plain : other(text);
  }

  /** A valid {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}, as nearly all dates are. */
  private static @Nullable EdtfDate plain(String text) {
    int length = text.length();
    boolean hasDay = length == DAY && text.charAt(MONTH) == '-';
    boolean hasMonth = (hasDay || length == MONTH) && text.charAt(YEAR) == '-';
    if (!hasMonth && length != YEAR) {
      return null;
    }
    int year = Digits.number(text, 0, YEAR);
    int month = hasMonth ? Digits.number(text, YEAR + 1, MONTH) : EdtfDate.NONE;
    int day = hasDay ? Digits.number(text, MONTH + 1, DAY) : EdtfDate.NONE;
    boolean valid = year >= 0 && (!hasMonth || Digits.isDay(year, month, hasDay ? day : 1));
    return valid ? new EdtfDate(year, year, month, day, ' ') : null;
  }

  private static EdtfDate other(String text) {
    Matcher m = DATE.matcher(text);
    if (m.matches() && !yearWithinDecade(m.group(2))) {
      return checked(text, m);
    }
    Matcher year = LONG_YEAR.matcher(text);
    if (year.matches()) {
      int value = Integer.parseInt(year.group(1) + inRange(year.group(2)));
      return new EdtfDate(value, value, EdtfDate.NONE, EdtfDate.NONE, qualifier(year.group(3)));
    }
    throw new IllegalArgumentException(whyNot(text));
  }

  /** Whether of a year the decade is not known, but its last digit is. */
  private static boolean yearWithinDecade(String year) {
    return year.charAt(2) == 'X' && year.charAt(3) != 'X';
  }

  private static String inRange(String digits) {
    if (digits.length() > 9 || Integer.parseInt(digits) > LAST_YEAR) {
      throw new IllegalArgumentException("years are read up to " + LAST_YEAR);
    }
    return digits;
  }

  private static EdtfDate checked(String text, Matcher m) {
    int low = Integer.parseInt(m.group(2).replace('X', '0'));
    int high = Integer.parseInt(m.group(2).replace('X', '9'));
    boolean minus = !m.group(1).isEmpty();
    if (minus && high == 0) {
      throw new IllegalArgumentException("there is no year -0000");
    }
    EdtfDate date =
        new EdtfDate(
            minus ? -high : low,
            minus ? Math.min(-low, -1) : high,
            part(m.group(3)),
            part(m.group(4)),
            qualifier(m.group(5)));
    refuseLevelTwo(date, text);
    refuseWrongDay(date);
    return date;
  }

  private static int part(@Nullable String digits) {
    if (digits == null) {
      return EdtfDate.NONE;
    }
    if (digits.equals("00")) {
      throw new IllegalArgumentException(
          "a month or day that is not known is written XX or left out, not 00");
    }
    return digits.equals("XX") ? EdtfDate.UNSPECIFIED : Integer.parseInt(digits);
  }

  private static char qualifier(String text) {
    return text.isEmpty() ? ' ' : text.charAt(0);
  }

  private static void refuseLevelTwo(EdtfDate date, String text) {
    boolean openYear = date.firstYear() != date.lastYear();
    if ((openYear && date.month() != EdtfDate.NONE)
        || (date.month() == EdtfDate.UNSPECIFIED && date.day() > 0)) {
      throw levelTwo(text);
    }
  }

  private static void refuseWrongDay(EdtfDate date) {
    int month = date.month();
    int day = date.day();
    if (month > 12 && !YearPart.known(month)) {
      throw new IllegalArgumentException(
          "there is no month " + month + " (parts of a year are 21 to 41)");
    }
    if (month > 12 && day != EdtfDate.NONE) {
      throw new IllegalArgumentException("a part of a year has no days");
    }
    if (month >= 1 && month <= 12 && day > lengthOfMonth(date)) {
      throw new IllegalArgumentException(
          Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH)
              + " has no day "
              + day
              + (month == 2 && day == 29 ? " in that year" : ""));
    }
  }

  private static int lengthOfMonth(EdtfDate date) {
    return Month.of(date.month()).length(Year.isLeap(date.firstYear()));
  }

  private static IllegalArgumentException levelTwo(String text) {
    return new IllegalArgumentException(
        (text.indexOf('X') >= 0
                ? "unspecified digits in this place"
                : "qualifiers of a part of the date")
            + " are level 2 of EDTF, which is not read");
  }

  private static String whyNot(String text) {
    if (PART_QUALIFIED.matcher(text).matches() && !text.matches("-?\\d{4}(-\\d\\d){0,2}")) {
      return String.valueOf(levelTwo(text).getMessage());
    }
    if (SIGNIFICANT.matcher(text).matches() || EXPONENT.matcher(text).matches()) {
      return "significant digits and exponents of a year are level 2 of EDTF, which is not read";
    }
    if (text.startsWith("Y")) {
      return "Y is followed by a year of more than four digits, and by nothing else";
    }
    String advice = EdtfAdvice.of(text);
    if (!advice.isEmpty()) {
      return advice;
    }
    if (SHORT_PARTS.matcher(text).matches()) {
      return "months and days have two digits";
    }
    if (text.equals("..")) {
      return "an open date is left blank";
    }
    return "it is not of the form 2020, 2020-07 or 2020-07-01";
  }
}
