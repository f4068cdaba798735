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
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a language writes dates, fractions and the first letter of a sentence, and in which order it
 * sorts names: as Unicode's CLDR has it. Dates are of the Gregorian calendar, also before it began.
 * Not safe for use by several threads at once.
 */
public final class Forms {
  /** A leap year, in which every day of a month is one. */
  private static final int LEAP_YEAR = 2020;

  private final ULocale locale;
  private final Map<String, DateFormat> dates = new HashMap<>();
  private final Map<Integer, NumberFormat> fractions = new HashMap<>();
  private final NumberFormat years;
  private final ListFormatter choices;
  private final Collator collator;

  /** The forms of a language. */
  Forms(ULocale locale) {
    this.locale = locale;
    this.years = NumberFormat.getIntegerInstance(locale);
    years.setGroupingUsed(false);
    this.choices =
        ListFormatter.getInstance(locale, ListFormatter.Type.OR, ListFormatter.Width.WIDE);
    this.collator = Collator.getInstance(locale);
  }

  /** "1. jul. 2020" in Danish; of years 1 and later. */
  public String day(LocalDate day) {
    return date("yMMMd", day);
  }

  /** "1. jul." */
  public String dayAndMonth(MonthDay day) {
    return date("MMMd", day.atYear(LEAP_YEAR));
  }

  /** "1." */
  public String dayOfMonth(int day) {
    return date("d", LocalDate.of(LEAP_YEAR, Month.JANUARY, day));
  }

  /** "jul. 2020"; of years 1 and later. */
  public String month(YearMonth month) {
    return date("yMMM", month.atDay(1));
  }

  /** "jul." */
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

  /** "2020". */
  public String year(int year) {
    return years.format(year);
  }

  /** "1.234,5", with the decimals that the number has. */
  public String fraction(BigDecimal number) {
    return fractions.computeIfAbsent(number.scale(), this::fractionFormat).format(number);
  }

  private NumberFormat fractionFormat(int decimals) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format;
  }

  /** "a, b or c". */
  public String either(List<String> items) {
    return choices.format(items);
  }

  /** The order in which names are sorted; equal only for the same text. */
  public Comparator<String> order() {
    return ((Comparator<String>) collator::compare).thenComparing(Comparator.naturalOrder());
  }

  /** The text with a large first letter. */
  public String begun(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int rest = text.offsetByCodePoints(0, 1);
    return text.substring(0, rest).toUpperCase(locale.toLocale()) + text.substring(rest);
  }
}
