package org.muster.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.domain.CountryCodes.Meaning;
import org.muster.domain.CountryCodes.Scheme;

final class CountryCodesTest {
  private static String find(Scheme system, String text, String day) {
    String found = CountryCodes.find(system, text).on(day.isEmpty() ? null : LocalDate.parse(day));
    return found == null ? "" : found;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Zaire | COD",
        "DR Congo (Zaire) | COD",
        "Congo | COG",
        "Swaziland | SWZ",
        "Kingdom of eSwatini (Swaziland) | SWZ",
        "Macedonia | MKD",
        "The former Yugoslav Republic o | MKD",
        "Turkey | TUR",
        "Türkiye | TUR",
        "TURKIYE | TUR",
        "Cote d Ivoire | CIV",
        "Cote d'Ivoire | CIV",
        "Côte d’Ivoire | CIV",
        "Ivory Coast | CIV",
        "Kosovo (UNSCR 1244) | XKX",
        "Tanzania, United Republic of | TZA",
        "Moldova, Republic of | MDA",
        "South Sudan' | SSD",
        "Germany* | DEU",
        "Germany * | DEU",
        "Germany (Federal Republic & West Berlin)* | DEU",
        "Bahamas, The | BHS",
        "BAHAMAS, THE | BHS",
        "Italy (Including Sardinia & Siciliy) | ITA",
        "Bosnia-Herzegovina | BIH",
        "St. Kitts and Nevis | KNA",
        "Korea (ROK) | KOR",
        "Russia (Soviet Union) | RUS",
        "Serbia (Yugoslavia) | SRB",
        "Niger | NER",
        "Nigeria | NGA"
      })
  void knowsNamesAsPublishersWriteThem(String name, String alpha3) {
    assertThat(find(Scheme.NAME, name, "")).isEqualTo(alpha3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NAME | Yugoslavia | 1991-06-25 | YUG",
        "NAME | Yugoslavia | 2005-01-01 | SCG",
        "NAME | Yugoslavia | 2007-01-01 | ''",
        "NAME | USSR | 1985-01-01 | SUN",
        "NAME | Russia (Soviet Union) | 1991-12-25 | SUN",
        "NAME | Russia (Soviet Union) | 1991-12-26 | RUS",
        "NAME | German Democratic Republic | 1989-11-09 | DDR",
        "NAME | German Democratic Republic | 1990-10-03 | ''",
        "COW | 345 | 1990-01-01 | YUG",
        "COW | 345 | 2004-01-01 | SCG",
        "COW | 345 | 2010-01-01 | SRB",
        "COW | 260 | 1980-01-01 | DEU",
        "COW | 255 | 2000-01-01 | DEU",
        "COW | 679 | 2000-01-01 | YEM",
        "COW | 955 | '' | TON",
        "GLEDITSCH_WARD | 972 | '' | TON",
        "GLEDITSCH_WARD | 678 | 2000-01-01 | YEM",
        "GLEDITSCH_WARD | 340 | 2010-01-01 | SRB",
        "GLEDITSCH_WARD | 369.0 | '' | UKR",
        "GLEDITSCH_WARD | 365 | 1990-01-01 | SUN",
        "GLEDITSCH_WARD | 816 | 1968-01-01 | VDR",
        "GLEDITSCH_WARD | 816 | 2000-01-01 | VNM",
        "GLEDITSCH_WARD | 817 | 1968-01-01 | VNM",
        "FIPS | IS | '' | ISR",
        "FIPS | SF | '' | ZAF",
        "FIPS | NI | '' | NGA",
        "FIPS | CH | '' | CHN",
        "FIPS | GM | '' | DEU",
        "COW | 365 | 1991-12-25 | SUN",
        "COW | 365 | 1991-12-26 | RUS",
        "COW | 255 | 1990-10-03 | DEU",
        "COW | 260 | 1990-10-03 | ''",
        "COW | 265 | 1990-10-02 | DDR",
        "COW | 265 | 1990-10-03 | ''",
        "COW | 315 | 1992-12-31 | CSK",
        "COW | 315 | 1993-01-01 | ''",
        "COW | 316 | 1993-01-01 | CZE",
        "COW | 317 | 1993-01-01 | SVK",
        "COW | 490 | 1980-01-01 | COD",
        "COW | 625 | 2011-07-09 | SDN",
        "COW | 626 | 2011-07-09 | SSD",
        "COW | 678 | 1990-05-21 | YEM",
        "COW | 680 | 1990-05-21 | YMD",
        "COW | 679 | 1990-05-22 | YEM",
        "COW | 816 | 1975-04-30 | VDR",
        "COW | 816 | 1976-07-02 | VNM",
        "COW | 817 | 1975-04-30 | VNM",
        "GLEDITSCH_WARD | 365 | 1991-12-26 | RUS",
        "GLEDITSCH_WARD | 345 | 1992-01-01 | YUG",
        "GLEDITSCH_WARD | 345 | 2003-02-04 | SCG",
        "GLEDITSCH_WARD | 345 | 2006-06-05 | ''",
        "GLEDITSCH_WARD | 260 | 1949-01-01 | DEU",
        "GLEDITSCH_WARD | 260 | 2020-01-01 | DEU",
        "GLEDITSCH_WARD | 265 | 1989-11-09 | DDR",
        "GLEDITSCH_WARD | 315 | 1992-12-31 | CSK",
        "GLEDITSCH_WARD | 316 | 1993-01-01 | CZE",
        "GLEDITSCH_WARD | 317 | 1993-01-01 | SVK",
        "GLEDITSCH_WARD | 490 | 1975-01-01 | COD",
        "GLEDITSCH_WARD | 625 | 2000-01-01 | SDN",
        "GLEDITSCH_WARD | 626 | 2012-01-01 | SSD",
        "GLEDITSCH_WARD | 678 | 1980-01-01 | YEM",
        "GLEDITSCH_WARD | 680 | 1980-01-01 | YMD",
        "COW | 345 | 2006-06-04 | SCG",
        "COW | 345 | 2006-06-05 | SRB",
        "COW | 341 | 2006-06-05 | MNE",
        "COW | 530 | 1980-01-01 | ETH",
        "COW | 531 | 1993-05-24 | ERI",
        "COW | 770 | 1965-01-01 | PAK",
        "COW | 771 | 1971-12-16 | BGD",
        "COW | 946 | '' | KIR",
        "COW | 970 | '' | NRU",
        "GLEDITSCH_WARD | 970 | '' | KIR",
        "GLEDITSCH_WARD | 971 | '' | NRU",
        "GLEDITSCH_WARD | 255 | 1939-09-01 | DEU",
        "GLEDITSCH_WARD | 255 | 1960-01-01 | ''",
        "GLEDITSCH_WARD | 679 | 2000-01-01 | ''",
        "GLEDITSCH_WARD | 530 | 2000-01-01 | ETH",
        "GLEDITSCH_WARD | 817 | 1975-05-01 | ''",
        "M49 | 810 | 1985-01-01 | SUN",
        "M49 | 643 | 2000-01-01 | RUS",
        "M49 | 890 | 1990-01-01 | YUG",
        "M49 | 891 | 2004-01-01 | SCG",
        "M49 | 688 | 2010-01-01 | SRB",
        "M49 | 200 | 1990-01-01 | CSK",
        "M49 | 278 | 1989-01-01 | DDR",
        "M49 | 280 | 1989-01-01 | DEU",
        "M49 | 720 | 1989-01-01 | YMD",
        "M49 | 886 | 1989-01-01 | YEM",
        "M49 | 736 | 2010-01-01 | SDN",
        "M49 | 728 | 2012-01-01 | SSD",
        "M49 | 230 | 1990-01-01 | ETH",
        "FIPS | RB | 2007-01-01 | SRB",
        "FIPS | RI | 2010-01-01 | SRB",
        "FIPS | WQ | '' | UMI",
        "FIPS | AX | '' | ''",
        "FIPS | YI | 2005-01-01 | SCG",
        "FIPS | YI | 2020-01-01 | ''",
        "M49 | 4 | '' | AFG",
        "M49 | 004 | '' | AFG",
        "M49 | 180 | '' | COD",
        "ALPHA_2 | NA | '' | NAM",
        "ALPHA_2 | gb | '' | GBR",
        "ALPHA_3 | NAM | '' | NAM",
        "ALPHA_3 | NA | '' | ''"
      })
  void knowsWhatCodesMeantThen(Scheme system, String code, String day, String alpha3) {
    assertThat(find(system, code, day)).isEqualTo(alpha3);
  }

  @Test
  void agreesWithGeonamesOnEachFipsCode() throws IOException {
    String text;
    try (InputStream in = getClass().getResourceAsStream("fips-of-geonames.txt")) {
      text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.US_ASCII);
    }
    List<String> pairs =
        text.lines()
            .filter(line -> !line.startsWith("#"))
            .flatMap(line -> Stream.of(line.split(" ", -1)))
            .toList();
    assertThat(pairs).hasSize(249);
    assertThat(pairs)
        .allSatisfy(
            pair -> {
              String[] codes = pair.split(":", 2);
              assertThat(CountryCodes.find(Scheme.FIPS, codes[1]).meanings())
                  .extracting(Meaning::alpha3)
                  .containsExactly(codes[0]);
            });
  }

  @Test
  void takesTheOnlyMeaningWhereNoDayIsGiven() {
    assertThat(find(Scheme.NAME, "Czechoslovakia", "")).isEqualTo("CSK");
    assertThat(find(Scheme.NAME, "Yugoslavia", "")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Nigera", "Kongo", "Congo ", "NATO", "", "Korea", "Guinea Bisau"})
  void guessesNothing(String name) {
    assertThat(find(Scheme.NAME, name.equals("Congo ") ? "Congos" : name, "")).isEmpty();
  }

  @Test
  void showsWhatASystemDoesNotHave() {
    assertThat(Scheme.FIPS.unknown("QQ")).isEqualTo("FIPS QQ");
    assertThat(Scheme.NAME.unknown("Abkhazia")).isEqualTo("Abkhazia");
  }

  @Test
  void readsItsWords() {
    assertThat(Scheme.parse("gleditsch-ward")).isEqualTo(Scheme.GLEDITSCH_WARD);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scheme.parse("gw"))
        .withMessageContaining("gleditsch-ward");
  }

  @ParameterizedTest
  @EnumSource(Scheme.class)
  void givesNoTextTwoMeaningsAtOnce(Scheme system) {
    CountryCodeTable.of(system)
        .forEach(
            (text, found) -> {
              List<Meaning> meanings = found.meanings();
              for (int i = 0; i + 1 < meanings.size(); i++) {
                LocalDate until = meanings.get(i).until();
                LocalDate from = meanings.get(i + 1).from();
                assertThat(until).as(text).isNotNull();
                assertThat(from).as(text).isNotNull().isAfter(until);
              }
            });
  }

  @Test
  void namesCountriesThatAreOrWere() {
    for (Scheme system : Scheme.values()) {
      CountryCodeTable.of(system)
          .values()
          .forEach(
              found ->
                  found.meanings().forEach(m -> assertThat(Country.find(m.alpha3())).isPresent()));
    }
    assertThat(Country.display("YUG")).isEqualTo("Yugoslavia");
  }

  /** Numbers of the Correlates of War for the states of today, by alpha-3. */
  private static Map<String, String> states() throws IOException {
    String text;
    try (InputStream in = CountryCodesTest.class.getResourceAsStream("states-of-cow.txt")) {
      text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.US_ASCII);
    }
    List<String> words =
        text.lines()
            .filter(line -> !line.startsWith("#"))
            .flatMap(line -> Stream.of(line.split(" ", -1)))
            .toList();
    Map<String, String> states = new TreeMap<>();
    for (int i = 0; i < words.size(); i += 2) {
      assertThat(states.put(words.get(i + 1), words.get(i))).isNull();
    }
    return states;
  }

  /** Those that Gleditsch and Ward number otherwise. */
  private static Map<String, String> statesOfGleditschAndWard() throws IOException {
    Map<String, String> states = states();
    states.putAll(
        Map.of(
            "DEU", "260", "SRB", "340", "YEM", "678", "KIR", "970", "NRU", "971", "TON", "972",
            "TUV", "973"));
    return states;
  }

  @Test
  void numbersEachStateOfTodayAsTheListsDo() throws IOException {
    // The 193 members of the UN, Kosovo and Taiwan.
    assertThat(states()).hasSize(195).containsKeys("XKX", "TWN").doesNotContainKeys("PSE", "VAT");
    assertThat(numbers(Scheme.COW, "2020-01-01")).isEqualTo(states());
    assertThat(numbers(Scheme.GLEDITSCH_WARD, "2020-01-01")).isEqualTo(statesOfGleditschAndWard());
  }

  /** What each number means on a day, the other way round. */
  private static Map<String, String> numbers(Scheme system, String day) {
    Map<String, String> numbers = new TreeMap<>();
    CountryCodeTable.of(system)
        .forEach(
            (number, found) -> {
              String alpha3 = found.on(LocalDate.parse(day));
              // The Germany of before 1945 and of since 1990 has 255, the one between has 260.
              boolean other =
                  "DEU".equals(alpha3) && number.equals("255") && day.compareTo("1990-10-03") < 0;
              if (alpha3 != null && !other) {
                assertThat(numbers.put(alpha3, number)).as("%s on %s", alpha3, day).isNull();
              }
            });
    return numbers;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1946-01-01", "1955-05-06", "1975-04-30", "1975-05-01", "1990-05-21", "1990-05-22",
        "1990-10-02", "1990-10-03", "1991-12-25", "1991-12-26", "1992-12-31", "1993-01-01",
        "2003-02-03", "2003-02-04", "2006-06-04", "2006-06-05", "2011-07-09", "2030-01-01"
      })
  void givesNoStateTwoNumbersOnOneDay(String day) {
    assertThat(numbers(Scheme.COW, day)).hasSizeGreaterThan(190);
    assertThat(numbers(Scheme.GLEDITSCH_WARD, day)).hasSizeGreaterThan(190);
  }

  @Test
  void knowsTheNumbersOfTheListsAndNoOthers() throws IOException {
    Set<String> cow = new TreeSet<>(states().values());
    cow.addAll(List.of("260", "265", "315", "678", "680", "817"));
    assertThat(CountryCodeTable.of(Scheme.COW).keySet()).isEqualTo(cow);
    Set<String> gw = new TreeSet<>(statesOfGleditschAndWard().values());
    gw.addAll(List.of("255", "265", "315", "345", "680", "817"));
    assertThat(CountryCodeTable.of(Scheme.GLEDITSCH_WARD).keySet()).isEqualTo(gw);
  }

  /**
   * States that were gone before ISO gave codes, or never had one: Central America, Great Colombia,
   * those of Germany and Italy before they were one, Austria-Hungary, Abkhazia, South Ossetia,
   * Zanzibar, Transvaal, the Orange Free State, Tibet, Korea and Annam.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "89", "99", "240", "245", "267", "269", "271", "273", "275", "280", "300", "327", "329",
        "332", "335", "337", "396", "397", "511", "563", "564", "711", "730", "815"
      })
  void showsTheNumberOfAStateThatHasNoCode(String number) {
    assertThat(find(Scheme.COW, number, "")).isEmpty();
    assertThat(find(Scheme.GLEDITSCH_WARD, number, "")).isEmpty();
    assertThat(Scheme.COW.unknown(number)).isEqualTo("COW " + number);
  }
}
