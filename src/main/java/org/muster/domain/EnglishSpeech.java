package org.muster.domain;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** British English, as the JDK alone can write it. */
final class EnglishSpeech implements Speech {
  @Override
  public String say(String phrase, String... values) {
    if (values.length == 0) {
      return phrase;
    }
    StringBuilder said = new StringBuilder();
    int done = 0;
    for (int at = phrase.indexOf('{'); at >= 0; at = phrase.indexOf('{', done)) {
      said.append(phrase, done, at).append(values[phrase.charAt(at + 1) - '0']);
      done = at + 3;
    }
    return said.append(phrase, done, phrase.length()).toString();
  }

  @Override
  public String number(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  @Override
  public String either(List<String> items) {
    return DurationText.joined(items, "or");
  }

  @Override
  public String day(LocalDate day) {
    return dayAndMonth(MonthDay.from(day)) + " " + year(day.getYear());
  }

  @Override
  public String dayAndMonth(MonthDay day) {
    return dayOfMonth(day.getDayOfMonth()) + " " + monthAlone(day.getMonth());
  }

  @Override
  public String dayOfMonth(int day) {
    return Integer.toString(day);
  }

  @Override
  public String month(YearMonth month) {
    return monthAlone(month.getMonth()) + " " + year(month.getYear());
  }

  @Override
  public String monthAlone(Month month) {
    return month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
  }

  @Override
  public String year(int year) {
    return Integer.toString(year);
  }

  @Override
  public String duration(int years, int months, int weeks, int days) {
    return DurationText.words(List.of(years, months, weeks, days));
  }
}
