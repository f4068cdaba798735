package org.muster.intake.entry;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.muster.intake.recipe.Months;

/**
 * Dates as they are written in English, with the month's name: {@code Dec 2023}, {@code 12 December
 * 2023}, {@code December 12, 2023}.
 *
 * <p>Rule: the month is a name and the year has four digits. Reason: then nothing else can be
 * meant, whereas nobody can tell what {@code 12/11/2023} or {@code Dec-23} say.
 */
final class WrittenDate {
  private static final String MONTH = "([A-Za-z]{3,9})\\.?";
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?:(\\d{1,2})[ -])?" + MONTH + "[ -](\\d{4})");
  private static final Pattern MONTH_FIRST = Pattern.compile(MONTH + " (\\d{1,2}), (\\d{4})");

  private WrittenDate() {}

  /** The date as EDTF; the text itself if it is not written so. */
  static String edtf(String text) {
    Matcher m = DAY_FIRST.matcher(text);
    if (m.matches()) {
      return edtf(text, m.group(3), m.group(2), m.group(1) == null ? "" : m.group(1));
    }
    m = MONTH_FIRST.matcher(text);
    return m.matches() ? edtf(text, m.group(3), m.group(1), m.group(2)) : text;
  }

  private static String edtf(String text, String year, String name, String day) {
    int month = Months.ENGLISH.number(name);
    if (month == 0) {
      return text;
    }
    String stated = String.format(Locale.ROOT, "%s-%02d", year, month);
    return day.isEmpty() ? stated : stated + (day.length() == 1 ? "-0" : "-") + day;
  }
}
