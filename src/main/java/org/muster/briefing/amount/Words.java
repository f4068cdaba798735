package org.muster.briefing.amount;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.muster.domain.Country;
import org.muster.domain.Ending;
import org.muster.domain.PartialDate;
import org.muster.domain.Quantity;
import org.muster.domain.Speech;
import org.muster.language.Language;

/**
 * What a briefing says, in its language. Whole phrases are translated, never parts of them: other
 * languages put their words in another order. Made for one briefing.
 *
 * <p>Rule: a phrase that speaks of some number of things is also told the number, beside the text
 * of an amount, so that a language can choose its form by it.
 */
public final class Words {
  private final Language language;
  private final Speech speech;
  private final Map<String, String> countries = new HashMap<>();

  /** Words in a language. */
  public Words(Language language) {
    this.language = language;
    this.speech = language.speech();
  }

  /** English words. */
  public static Words english() {
    return new Words(Language.english());
  }

  /**
   * A phrase with its values.
   *
   * @param phrase English, a pattern of ICU's MessageFormat; see {@link Language#say}
   * @param values numbers and texts
   */
  public String say(String phrase, Object... values) {
    return language.say(phrase, values);
  }

  /** "1,234". */
  public String number(long count) {
    return speech.number(count);
  }

  /** "8.4": with the decimals that it has. */
  public String number(BigDecimal number) {
    return speech.fraction(number);
  }

  /** "about 500", "11 (11 to 12)", "unknown (withheld)". */
  public String amount(Amount amount) {
    return amount.text(speech);
  }

  /** As a record gives it. */
  public String quantity(Quantity quantity) {
    return quantity.display(speech);
  }

  /** Why an amount is not known: "not reported, withheld"; empty if it is. */
  public String reasons(Amount amount) {
    return amount.reasons(speech);
  }

  /** "not reported". */
  public String reason(Quantity.Reason reason) {
    return reason.words(speech);
  }

  /** "Oct 2018", "one day between 1 Jun and 31 Jul 2020". */
  public String date(PartialDate date) {
    return date.display(speech);
  }

  /**
   * A day on which something was, began or ended, as exact as it is known: "Oct 2018", "2019 or
   * earlier".
   */
  public String moment(PartialDate date) {
    return date.moment(speech);
  }

  /** When something was that can have gone on: "Oct 2018", "until 2019", "date not stated". */
  public String time(PartialDate date) {
    return date.blank() ? moment(date) : date(date);
  }

  /** "1 Jul 2020"; the year alone where it has more than four digits, as records give it. */
  public String date(LocalDate day) {
    return Math.abs(day.getYear()) > 9999 ? year(day) : date(PartialDate.of(day));
  }

  /** "Jul 2020", "Mar 45 BC"; the year alone where it has more than four digits. */
  public String month(LocalDate day) {
    return Math.abs(day.getYear()) > 9999
        ? year(day)
        : date(PartialDate.parse(YearMonth.from(day).toString()));
  }

  /** "2020", "45 BC". */
  public String year(LocalDate day) {
    int year = day.getYear();
    String sign = year < 0 ? "-" : "";
    return date(
        PartialDate.parse(
            Math.abs(year) > 9999 ? "Y" + year : sign + "%04d".formatted(Math.abs(year))));
  }

  /** "for four months", "until Dec 2020". */
  public String ending(Ending ending) {
    return ending.display(speech);
  }

  /** The name of a country by its code or its English name; any other text is given as it is. */
  public String country(String codeOrName) {
    return speech.equals(Speech.ENGLISH)
        ? Country.display(codeOrName)
        : countries.computeIfAbsent(codeOrName, this::translated);
  }

  /** Names of countries, in the order given. */
  public List<String> countries(List<String> codesOrNames) {
    return codesOrNames.stream().map(this::country).toList();
  }

  private String translated(String codeOrName) {
    return Country.find(codeOrName)
        .or(() -> Country.findByName(codeOrName))
        .map(country -> language.country(country.alpha2(), country.name()))
        .orElse(codeOrName);
  }

  /** The order in which names are listed. */
  public Comparator<String> order() {
    return speech.order();
  }

  /** "a", "a and b", "a, b and c". */
  public String list(List<String> items) {
    return speech.list(items);
  }

  /**
   * The first of the items, parted by {@code separator}, and how many more there are.
   *
   * @param more says it of a number
   */
  public String some(List<String> items, int most, String separator, More more) {
    if (items.size() <= most) {
      return String.join(separator, items);
    }
    return String.join(separator, items.subList(0, most))
        + separator
        + more.of(items.size() - most);
  }

  /** What is said of some operations, of each no more than fit; see {@link #some}. */
  public String operations(List<String> items, int most, String separator) {
    return some(
        items,
        most,
        separator,
        more ->
            language.say("{0, plural, one {# more operation} other {# more operations}}", more));
  }

  /** How many more there are of something: "3 more operations". */
  public interface More {
    String of(long number);
  }

  /** A sentence: first letter large, one full stop. */
  public String sentence(String text) {
    String begun = speech.begun(text);
    return ended(begun) ? begun : begun + ".";
  }

  private static boolean ended(String text) {
    return text.endsWith(".") || text.endsWith("!") || text.endsWith("?") || text.endsWith("؟");
  }
}
