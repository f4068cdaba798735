package org.muster.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Comparator;
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

  /** "8.4": with the decimals that it has. */
  String fraction(BigDecimal number);

  /** "a", "a and b", "a, b and c". */
  String list(List<String> items);

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

  /** The text with a large first letter. */
  String begun(String text);

  /**
   * The order in which names are listed; equal only for the same text.
   *
   * <p>Rule: capitals and marks on letters count only between names that are else the same, unless
   * the language has it otherwise. Reason: Côte d’Ivoire is looked for before Croatia.
   */
  Comparator<String> order();
}
