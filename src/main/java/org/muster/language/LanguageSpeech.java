package org.muster.language;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.muster.domain.Speech;

/**
 * How numbers and dates are said in a language other than English: as Unicode's CLDR has it, and in
 * the language's own phrases. Dates are of the Gregorian calendar, also before it began. Not safe
 * for use by several threads at once.
 */
final class LanguageSpeech implements Speech {
  /** A leap year, in which every day of a month is one. */
  private static final int LEAP_YEAR = 2020;

  private final Language language;
  private final ULocale locale;
  private final Map<String, DateFormat> dates = new HashMap<>();
  private final Map<Integer, NumberFormat> fractions = new HashMap<>();
  private final NumberFormat ungrouped;
  private final ListFormatter choices;
  private final Collator collator;

  LanguageSpeech(Language language, ULocale locale) {
    this.language = language;
    this.locale = locale;
    this.ungrouped = NumberFormat.getIntegerInstance(locale);
    ungrouped.setGroupingUsed(false);
    this.choices =
        ListFormatter.getInstance(locale, ListFormatter.Type.OR, ListFormatter.Width.WIDE);
    this.collator = Collator.getInstance(locale);
  }

  @Override
  public String say(String phrase, String... values) {
    return language.say(phrase, (Object[]) values);
  }

  @Override
  public String number(long count) {
    return language.number(count);
  }

  @Override
  public String list(List<String> items) {
    return language.list(items);
  }

  @Override
  public String day(LocalDate day) {
    return date("yMMMd", day);
  }

  @Override
  public String dayAndMonth(MonthDay day) {
    return date("MMMd", day.atYear(LEAP_YEAR));
  }

  @Override
  public String dayOfMonth(int day) {
    return date("d", LocalDate.of(LEAP_YEAR, Month.JANUARY, day));
  }

  @Override
  public String month(YearMonth month) {
    return date("yMMM", month.atDay(1));
  }

  @Override
  public String monthAlone(Month month) {
    return date("LLL", LocalDate.of(LEAP_YEAR, month, 1));
  }

  private String date(String skeleton, LocalDate day) {
    return dates
        .computeIfAbsent(skeleton, this::dateFormat)
        .format(Long.valueOf(day.toEpochDay() * 86_400_000L));
  }

  @SuppressWarnings("JavaUtilDate") // ICU's calendar takes no other
  private DateFormat dateFormat(String skeleton) {
    DateFormat format = DateFormat.getInstanceForSkeleton(skeleton, locale);
    GregorianCalendar calendar = new GregorianCalendar(TimeZone.GMT_ZONE, locale);
    calendar.setGregorianChange(new Date(Long.MIN_VALUE));
    format.setCalendar(calendar);
    return format;
  }

  @Override
  public String year(int year) {
    return ungrouped.format(year);
  }

  @Override
  public String fraction(BigDecimal number) {
    return fractions.computeIfAbsent(number.scale(), this::fractionFormat).format(number);
  }

  private NumberFormat fractionFormat(int decimals) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format;
  }

  @Override
  public String either(List<String> items) {
    return choices.format(items);
  }

  /** Small numbers as words, as English has them; a language may write digits. */
  @Override
  public String duration(int years, int months, int weeks, int days) {
    List<String> parts = new ArrayList<>();
    if (years > 0) {
      parts.add(
          language.say(
              "{0, plural, =1 {one year} =2 {two years} =3 {three years} =4 {four years}"
                  + " =5 {five years} =6 {six years} =7 {seven years} =8 {eight years}"
                  + " =9 {nine years} =10 {ten years} =11 {eleven years} =12 {twelve years}"
                  + " other {# years}}",
              years));
    }
    if (months > 0) {
      parts.add(
          language.say(
              "{0, plural, =1 {one month} =2 {two months} =3 {three months} =4 {four months}"
                  + " =5 {five months} =6 {six months} =7 {seven months} =8 {eight months}"
                  + " =9 {nine months} =10 {ten months} =11 {eleven months} =12 {twelve months}"
                  + " other {# months}}",
              months));
    }
    if (weeks > 0) {
      parts.add(
          language.say(
              "{0, plural, =1 {one week} =2 {two weeks} =3 {three weeks} =4 {four weeks}"
                  + " =5 {five weeks} =6 {six weeks} =7 {seven weeks} =8 {eight weeks}"
                  + " =9 {nine weeks} =10 {ten weeks} =11 {eleven weeks} =12 {twelve weeks}"
                  + " other {# weeks}}",
              weeks));
    }
    if (days > 0) {
      parts.add(
          language.say(
              "{0, plural, =1 {one day} =2 {two days} =3 {three days} =4 {four days}"
                  + " =5 {five days} =6 {six days} =7 {seven days} =8 {eight days}"
                  + " =9 {nine days} =10 {ten days} =11 {eleven days} =12 {twelve days}"
                  + " other {# days}}",
              days));
    }
    return list(parts);
  }

  @Override
  public Comparator<String> order() {
    return ((Comparator<String>) collator::compare).thenComparing(Comparator.naturalOrder());
  }

  @Override
  public String begun(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int rest = text.offsetByCodePoints(0, 1);
    return text.substring(0, rest).toUpperCase(locale.toLocale()) + text.substring(rest);
  }
}
