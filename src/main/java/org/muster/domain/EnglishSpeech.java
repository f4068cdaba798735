package org.muster.domain;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** British English, as the JDK alone can write it. */
final class EnglishSpeech implements Speech {
  private static final Comparator<String> ORDER =
      Comparator.comparing(EnglishSpeech::plain).thenComparing(Comparator.naturalOrder());

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
  public String fraction(BigDecimal number) {
    return String.format(Locale.ROOT, "%,." + number.scale() + "f", number);
  }

  @Override
  public String list(List<String> items) {
    return joined(items, "and");
  }

  @Override
  public String either(List<String> items) {
    return joined(items, "or");
  }

  private static String joined(List<String> items, String word) {
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : String.join(", ", items.subList(0, last)) + " " + word + " " + items.get(last);
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

  @Override
  public String begun(String text) {
    return text.isEmpty() ? "" : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  @Override
  public Comparator<String> order() {
    return ORDER;
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
