package org.muster.intake.recipe;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A date whose parts stand in columns of their own. A part that is blank, or 0, is not stated: then
 * the date is as exact as the others make it.
 *
 * @param month number or name; null if there is no such column
 * @param day null if there is no such column
 * @param quarter 1 to 4, of the year; null if there is no such column
 * @param months what the publisher calls the months
 */
public record DatePartsRecipe(
    Value year, @Nullable Value month, @Nullable Value day, @Nullable Value quarter, Months months)
    implements Recipe {
  /** Number of the first quarter among EDTF's parts of a year. */
  private static final int QUARTERS = 33;

  @Override
  public String text(Origin origin) {
    String yearText = year.text(origin);
    String monthText = stated(month, origin);
    String dayText = stated(day, origin);
    String quarterText = stated(quarter, origin);
    if (yearText.isEmpty()) {
      return "";
    }
    if (yearText.equals(DateRecipe.NO_YEAR)) {
      origin.formless();
      return yearText;
    }
    StringBuilder out = new StringBuilder(yearText);
    if (!quarterText.isEmpty()) {
      return out.append('-').append(quarterNumber(quarterText)).toString();
    }
    if (!monthText.isEmpty()) {
      two(out, Character.isLetter(monthText.charAt(0)) ? monthNumber(monthText) : monthText);
      if (!dayText.isEmpty()) {
        two(out, dayText);
      }
    }
    return out.toString();
  }

  private static String stated(@Nullable Value part, Origin origin) {
    String text = part == null ? "" : part.text(origin);
    return text.equals("0") || text.equals("00") ? "" : text;
  }

  private String monthNumber(String name) {
    int number = months.number(name);
    return number == 0 ? name : Integer.toString(number);
  }

  private static String quarterNumber(String text) {
    char digit = text.charAt(text.length() - 1);
    return digit >= '1' && digit <= '4' ? Integer.toString(QUARTERS + digit - '1') : text;
  }

  private static void two(StringBuilder out, String number) {
    out.append(number.length() == 1 ? "-0" : "-").append(number);
  }

  @Override
  public List<Value> values() {
    return Stream.of(year, month, day, quarter).flatMap(Stream::ofNullable).toList();
  }
}
