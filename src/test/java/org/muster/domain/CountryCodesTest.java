package org.muster.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  @Test
  void hasOneNumberForEachStateOfToday() {
    for (Scheme system : List.of(Scheme.COW, Scheme.GLEDITSCH_WARD)) {
      Map<String, String> codes = new HashMap<>();
      CountryCodeTable.of(system)
          .forEach(
              (code, found) -> {
                String now = found.on(LocalDate.of(2020, 1, 1));
                if (now != null) {
                  assertThat(codes.put(now, code)).as(now).isNull();
                }
              });
      assertThat(codes).hasSizeGreaterThan(190);
    }
  }
}
