package org.muster.domain;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;

/**
 * How numbers and dates are said in a language. The domain itself speaks English only; who speaks
 * another language brings its own forms.
 */
public interface Speech {
  /** As notices, logs and English documents have it. */
  Speech ENGLISH = new EnglishSpeech();

  /**
   * A phrase with its values.
   *
   * @param phrase English, with {@code {0}}, {@code {1}} for the values; without apostrophes
   * @param values are put in as they are
   */
  String say(String phrase, String... values);

  /** A whole number: "1,234". */
  String number(long count);

  /** "a, b or c". */
  String either(List<String> items);

  /** "1 Jul 2020"; of years 1000 to 9999. */
  String day(LocalDate day);

  /** "1 Jul". */
  String dayAndMonth(MonthDay day);

  /** "1", as it begins a day of that month. */
  String dayOfMonth(int day);

  /** "Jul 2020"; of years 1000 to 9999. */
  String month(YearMonth month);

  /** "Jul". */
  String monthAlone(Month month);

  /** "2020"; 1 or more. */
  String year(int year);

  /**
   * How long something takes: "one year and six months". Numbers are 0 or more, not all of them 0.
   */
  String duration(int years, int months, int weeks, int days);
}
