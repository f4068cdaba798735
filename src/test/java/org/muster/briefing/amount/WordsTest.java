package org.muster.briefing.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.domain.Ending;
import org.muster.domain.PartialDate;
import org.muster.domain.Quantity;
import org.muster.language.Language;

final class WordsTest {
  private static final String MORE_HOSTS = "{0, plural, one {# more host} other {# more hosts}}";

  private final Words english = Words.english();
  private final Words danish =
      new Words(
          new Language(
              "da",
              Map.ofEntries(
                  Map.entry("about {0}", "omkring {0}"),
                  Map.entry("at least {0}", "mindst {0}"),
                  Map.entry("up to {0}", "op til {0}"),
                  Map.entry("{0} to {1}", "{0} til {1}"),
                  Map.entry("unknown ({0})", "ukendt ({0})"),
                  Map.entry("not reported", "ikke oplyst"),
                  Map.entry("less than {0} %", "under {0} %"),
                  Map.entry("{0} %", "{0} %"),
                  Map.entry("spring {0}", "foråret {0}"),
                  Map.entry("one day between {0} and {1}", "en dag mellem {0} og {1}"),
                  Map.entry("until {0}", "indtil {0}"),
                  Map.entry("{0} or earlier", "{0} eller tidligere"),
                  Map.entry("{0} BC", "{0} f.Kr."),
                  Map.entry("for {0}", "i {0}"),
                  Map.entry(
                      "{0, plural, =1 {one month} =2 {two months} =3 {three months} =4 {four"
                          + " months} =5 {five months} =6 {six months} =7 {seven months} =8 {eight"
                          + " months} =9 {nine months} =10 {ten months} =11 {eleven months} =12"
                          + " {twelve months} other {# months}}",
                      "{0, plural, one {# måned} other {# måneder}}"),
                  Map.entry(MORE_HOSTS, "{0, plural, one {# vært mere} other {# værter mere}}"),
                  Map.entry(
                      "{1, plural, one {{0} killed} other {{0} killed}}",
                      "{1, plural, one {{0} dræbt} other {{0} dræbte}}"))));

  @Test
  void aDayOfAYearOfMoreThanFourDigitsIsItsYear() {
    assertThat(english.date(LocalDate.of(170_000_002, 1, 1))).isEqualTo("170000002");
    assertThat(english.date(LocalDate.of(-12_020, 1, 1))).isEqualTo("12021 BC");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2020-03-15     | Mar 2020    | 2020      | mar. 2020     | 2020",
        "0050-03-15     | Mar AD 50   | AD 50     | mar. AD 50    | AD 50",
        "-0044-03-15    | Mar 45 BC   | 45 BC     | mar. 45 f.Kr. | 45 f.Kr.",
        "+12020-03-15   | 12020       | 12020     | 12020         | 12020",
        "-12020-03-15   | 12021 BC    | 12021 BC  | 12021 f.Kr.   | 12021 f.Kr."
      })
  void saysMonthsAndYearsAsItSaysDates(
      LocalDate day, String month, String year, String danishMonth, String danishYear) {
    assertThat(english.month(day)).isEqualTo(month);
    assertThat(english.year(day)).isEqualTo(year);
    assertThat(danish.month(day)).isEqualTo(danishMonth);
    assertThat(danish.year(day)).isEqualTo(danishYear);
  }

  @Test
  void saysHowManyItLeavesOut() {
    assertThat(some(english, 2, "a", "b")).isEqualTo("a; b");
    assertThat(some(english, 2, "a", "b", "c")).isEqualTo("a; b; 1 more host");
    assertThat(some(english, 1, "a", "b", "c")).isEqualTo("a; 2 more hosts");
    assertThat(some(danish, 1, "a", "b", "c")).isEqualTo("a; 2 værter mere");
  }

  private static String some(Words words, int most, String... items) {
    return words.some(List.of(items), most, "; ", more -> words.say(MORE_HOSTS, more));
  }

  @Test
  void endsASentenceOnce() {
    assertThat(english.sentence("it ends")).isEqualTo("It ends.");
    assertThat(english.sentence("Ended.")).isEqualTo("Ended.");
    assertThat(english.sentence("Did it?")).isEqualTo("Did it?");
    assertThat(english.sentence("")).isEqualTo(".");
    assertThat(danish.sentence("øvelse")).isEqualTo("Øvelse.");
    assertThat(new Words(new Language("tr", Map.of())).sentence("ilk")).isEqualTo("İlk.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12345 | 12,345 | 12.345",
        "~1500 | about 1,500 | omkring 1.500",
        "at least 20 | at least 20 | mindst 20",
        "up to 195 | up to 195 | op til 195",
        "11..14 | 11 to 14 | 11 til 14",
        "1100 (1000..1200) | 1,100 (1,000 to 1,200) | 1.100 (1.000 til 1.200)",
        "unknown | unknown (not reported) | ukendt (ikke oplyst)"
      })
  void saysNumbersAsItsLanguageDoes(String text, String english, String danish) {
    Quantity quantity = Quantity.parse(text);
    assertThat(this.english.quantity(quantity)).isEqualTo(english);
    assertThat(this.danish.quantity(quantity)).isEqualTo(danish);
    assertThat(this.danish.amount(Amount.of(quantity))).isEqualTo(danish);
  }

  @Test
  void choosesAFormByTheNumberOfAnAmount() {
    assertThat(killed("1")).isEqualTo("1 dræbt");
    assertThat(killed("2")).isEqualTo("2 dræbte");
    assertThat(killed("at least 1")).isEqualTo("mindst 1 dræbt");
    assertThat(killed("1..3")).isEqualTo("1 til 3 dræbte");
  }

  private String killed(String text) {
    Amount amount = Amount.of(Quantity.parse(text));
    return danish.say(
        "{1, plural, one {{0} killed} other {{0} killed}}", danish.amount(amount), amount.plural());
  }

  @Test
  void saysSharesWithTheCommaOfItsLanguage() {
    assertThat(new Percent(danish).tenths(84, 1000)).isEqualTo("8,4 %");
    assertThat(new Percent(danish).tenths(1, 100_000)).isEqualTo("under 0,1 %");
    assertThat(new Percent(danish).whole(999, 1000)).isEqualTo("99,9 %");
    assertThat(danish.number(new BigDecimal("1234.5"))).isEqualTo("1.234,5");
    assertThat(english.number(new BigDecimal("1234.5"))).isEqualTo("1,234.5");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2020-07-01 | 1 Jul 2020 | 1. jul. 2020",
        "2020-09 | Sep 2020 | sep. 2020",
        "2020 | 2020 | 2020",
        "2020-21 | spring 2020 | foråret 2020",
        "2020-07~ | about Jul 2020 | omkring jul. 2020",
        "[2020-06-01..2020-07-31] | one day between 1 Jun and 31 Jul 2020 | en dag mellem 1. jun."
            + " og 31. jul. 2020",
        "2020-07-01/2020-07-05 | 1–5 Jul 2020 | 1.–5. jul. 2020",
        "2020-03/2020-05 | Mar–May 2020 | mar.–maj 2020",
        "../2020-12 | until Dec 2020 | indtil dec. 2020"
      })
  void saysPartialDatesAsItsLanguageDoes(String edtf, String english, String danish) {
    PartialDate date = PartialDate.parse(edtf);
    assertThat(this.english.date(date)).isEqualTo(english);
    assertThat(this.danish.date(date)).isEqualTo(danish);
  }

  @Test
  void saysWhenSomethingEnds() {
    assertThat(english.ending(Ending.parse("P4M"))).isEqualTo("for four months");
    assertThat(danish.ending(Ending.parse("P4M"))).isEqualTo("i 4 måneder");
    assertThat(danish.ending(Ending.parse("P1M"))).isEqualTo("i 1 måned");
    assertThat(danish.ending(Ending.parse("2020-12"))).isEqualTo("indtil dec. 2020");
    assertThat(danish.ending(Ending.parse("../2020-12")))
        .isEqualTo("indtil dec. 2020 eller tidligere");
  }

  @Test
  void leavesOutAYearOnlyWhereItComesLast() {
    Words japanese = new Words(new Language("ja", Map.of()));
    assertThat(japanese.date(PartialDate.parse("2020-07-01/2020-07-05")))
        .isEqualTo("2020年7月1日–2020年7月5日");
  }

  @Test
  void namesCountriesInItsLanguage() {
    assertThat(english.country("DEU")).isEqualTo("Germany");
    assertThat(danish.country("DEU")).isEqualTo("Tyskland");
    assertThat(danish.country("Germany")).isEqualTo("Tyskland");
    assertThat(danish.country("XKX")).isEqualTo("Kosovo");
    assertThat(danish.country("Sahel")).isEqualTo("Sahel");
    assertThat(danish.country("*")).isEqualTo("*");
  }

  @Test
  void listsNamesInTheOrderOfItsLanguage() {
    assertThat(List.of("Østrig", "Zambia", "Ægypten", "Aalborg").stream().sorted(danish.order()))
        .containsExactly("Zambia", "Ægypten", "Østrig", "Aalborg");
  }

  @Test
  void saysTheSameInEnglishAsTheDomainDoes() {
    LocalDate day = LocalDate.of(2020, 9, 30);
    assertThat(english.date(day)).isEqualTo(PartialDate.of(day).display());
    assertThat(english.month(day)).isEqualTo("Sep 2020");
  }

  @Test
  void ordersNamesWhateverTheirCapitalsAndMarks() {
    assertThat(
            Stream.of("Croatia", "Zambia", "Åland", "chad", "Côte d'Ivoire", "Chad")
                .sorted(Words.english().order()))
        .containsExactly("Åland", "Chad", "chad", "Côte d'Ivoire", "Croatia", "Zambia");
  }
}
