package org.muster.intake.recipe;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One way to write a date. Letters stand for its parts: {@code yyyy}, {@code yy}, {@code MMMM} and
 * {@code MMM} (names), {@code MM}, {@code M}, {@code dd}, {@code d}; {@code *} at the end stands
 * for anything, letters between apostrophes and other characters for themselves, two apostrophes
 * for one. A month or day of {@code xx}, {@code ??} or {@code 00} is not stated. Three forms have
 * names of their own: {@code iso} (a day, month or year, whatever time of day follows), {@code
 * epoch-seconds} and {@code edtf}.
 */
public final class DateForm {
  private static final Pattern PARTS =
      Pattern.compile("''|'(?:[^']|'')+'|yyyy|yy|MMMM|MMM|MM|M|dd|d|\\*$");

  /** Parts of a date that were not meant as words; one letter may be, as in {@code 2020M03}. */
  private static final Pattern QUOTED_PARTS = Pattern.compile("'([yMd]{2,})'");

  private static final Pattern LETTER = Pattern.compile("[A-Za-z]+");
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:[T ]\\d{2}:\\d{2}.*)?)?)?");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,11}");

  /** Where no letter follows: the name of a month before anything is a whole word. */
  private static final String WORD_END = "(?![\\p{L}\\p{M}])";

  /** One end of the scale: a year, and month and day unless they are 0. */
  record Stated(int year, int month, int day) {
    /** As EDTF. */
    String edtf() {
      if (month == 0) {
        return YearMonth.of(year, 1).toString().substring(0, 4);
      }
      YearMonth stated = YearMonth.of(year, month);
      return day == 0 ? stated.toString() : stated.atDay(day).toString();
    }
  }

  private static final DateForm EDTF = new DateForm(text -> null);

  private final Function<String, @Nullable Stated> reader;

  private DateForm(Function<String, @Nullable Stated> reader) {
    this.reader = reader;
  }

  /**
   * Reads a form.
   *
   * @param pivot first of the hundred years that two digits can mean
   * @param months what the publisher calls the months
   * @throws IllegalArgumentException if it has no year, or a letter that stands for no part
   */
  public static DateForm parse(String form, int pivot, Months months) {
    return switch (form) {
      case "iso" -> new DateForm(DateForm::iso);
      case "epoch-seconds" -> new DateForm(DateForm::epoch);
      case "edtf" -> EDTF;
      default -> pattern(form, pivot, months);
    };
  }

  /** Whether it stands for all that the record's own reader knows. */
  boolean isEdtf() {
    return equals(EDTF);
  }

  /** The date; null if the text is not of this form, or there is no such day. */
  @Nullable Stated read(String text) {
    Stated stated = reader.apply(text);
    return stated == null || !exists(stated) ? null : stated;
  }

  private static boolean exists(Stated stated) {
    try {
      YearMonth month = YearMonth.of(stated.year, Math.max(1, stated.month));
      return stated.year > 0 && stated.day <= month.lengthOfMonth();
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static @Nullable Stated iso(String text) {
    Matcher m = ISO.matcher(text);
    return m.matches()
        ? new Stated(Integer.parseInt(m.group(1)), number(m.group(2)), number(m.group(3)))
        : null;
  }

  private static int number(@Nullable String digits) {
    return digits == null || !Character.isDigit(digits.charAt(0)) ? 0 : Integer.parseInt(digits);
  }

  private static @Nullable Stated epoch(String text) {
    if (!NUMBER.matcher(text).matches()) {
      return null;
    }
    LocalDate day =
        LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(text)), ZoneOffset.UTC);
    return new Stated(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  private static DateForm pattern(String form, int pivot, Months months) {
    List<String> parts = new ArrayList<>();
    StringBuilder regex = new StringBuilder();
    Matcher m = PARTS.matcher(form);
    int at = 0;
    while (m.find()) {
      regex.append(literal(form, at, m.start()));
      boolean name = m.start() == at && !parts.isEmpty() && parts.getLast().startsWith("MMM");
      if (name && m.group().equals("*")) {
        regex.append(WORD_END);
      }
      regex.append(expression(m.group()));
      if (Character.isLetter(m.group().charAt(0))) {
        parts.add(m.group());
      }
      at = m.end();
    }
    regex.append(literal(form, at, form.length()));
    if (parts.stream().noneMatch(part -> part.startsWith("y"))) {
      throw new IllegalArgumentException("the form '" + form + "' has no year");
    }
    Pattern pattern = Pattern.compile(regex.toString());
    return new DateForm(text -> read(pattern.matcher(text), parts, pivot, months));
  }

  /** What stands between the parts. A letter there is meant for a part, as the minutes of mm. */
  private static String literal(String form, int from, int to) {
    Matcher letter = LETTER.matcher(form).region(from, to);
    if (letter.find()) {
      throw new IllegalArgumentException(
          ("'%s' in the form '%s' is none of yyyy, yy, MMMM, MMM, MM, M, dd, d; words stand"
                  + " between apostrophes, as 'de', and what follows the date is left out with * at"
                  + " the end")
              .formatted(letter.group(), form));
    }
    return Pattern.quote(form.substring(from, to));
  }

  private static String expression(String part) {
    return switch (part) {
      case "yyyy" -> "(\\d{4})";
      case "yy" -> "(\\d{2})";
      case "MMMM", "MMM" -> "(\\p{L}[\\p{L}\\p{M} ]*?\\.?)";
      case "MM", "dd" -> "(\\d{2}|[xX?]{2})";
      case "M", "d" -> "(\\d{1,2}|[xX?]{1,2})";
      case "*" -> ".*";
      case "''" -> "'";
      default -> Pattern.quote(quoted(part));
    };
  }

  private static String quoted(String part) {
    Matcher meant = QUOTED_PARTS.matcher(part);
    if (meant.matches()) {
      throw new IllegalArgumentException(
          "%s stands for these letters themselves; a part of the date is written without apostrophes, as %s"
              .formatted(part, meant.group(1)));
    }
    return part.substring(1, part.length() - 1).replace("''", "'");
  }

  private static @Nullable Stated read(Matcher m, List<String> parts, int pivot, Months months) {
    if (!m.matches()) {
      return null;
    }
    int year = 0;
    int month = 0;
    int day = 0;
    for (int i = 0; i < parts.size(); i++) {
      String text = m.group(i + 1);
      switch (parts.get(i)) {
        case "yyyy" -> year = Integer.parseInt(text);
        case "yy" -> year = pivot + Math.floorMod(Integer.parseInt(text) - pivot, 100);
        case "MMMM", "MMM" -> {
          month = months.number(text);
          if (month == 0) {
            return null;
          }
        }
        case "MM", "M" -> month = number(text);
        default -> day = number(text);
      }
    }
    return new Stated(year, month, month == 0 ? 0 : day);
  }
}
