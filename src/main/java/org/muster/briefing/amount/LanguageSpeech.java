package org.muster.briefing.amount;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.muster.domain.Speech;
import org.muster.language.Forms;
import org.muster.language.Language;

/** Numbers and dates in a language other than English. */
final class LanguageSpeech implements Speech {
  private final Language language;
  private final Forms forms;

  LanguageSpeech(Language language) {
    this.language = language;
    this.forms = language.forms();
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
  public String fraction(BigDecimal number) {
    return forms.fraction(number);
  }

  @Override
  public String list(List<String> items) {
    return language.list(items);
  }

  @Override
  public String either(List<String> items) {
    return forms.either(items);
  }

  @Override
  public String day(LocalDate day) {
    return forms.day(day);
  }

  @Override
  public String dayAndMonth(MonthDay day) {
    return forms.dayAndMonth(day);
  }

  @Override
  public String dayOfMonth(int day) {
    return forms.dayOfMonth(day);
  }

  @Override
  public String month(YearMonth month) {
    return forms.month(month);
  }

  @Override
  public String monthAlone(Month month) {
    return forms.monthAlone(month);
  }

  @Override
  public String year(int year) {
    return forms.year(year);
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
  public String begun(String text) {
    return forms.begun(text);
  }

  @Override
  public Comparator<String> order() {
    return forms.order();
  }
}
