package org.muster.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CountryTest {
  @Test
  void knowsEveryCodeOfIso3166AndKosovo() {
    Set<String> expected = Locale.getISOCountries(IsoCountryCode.PART1_ALPHA3);
    assertThat(CountryTable.BY_CODE.keySet()).hasSize(250).containsAll(expected).contains("XKX");
  }

  @Test
  void pairsCodesAsTheJdkDoes() {
    Set<String> ours =
        CountryTable.BY_CODE.values().stream()
            .filter(c -> !c.alpha3().equals("XKX"))
            .map(c -> c.alpha2() + c.alpha3())
            .collect(Collectors.toSet());
    Set<String> jdks =
        Arrays.stream(Locale.getISOCountries())
            .map(a -> a + Locale.of("", a).getISO3Country())
            .collect(Collectors.toSet());
    assertThat(ours).isEqualTo(jdks);
  }

  @Test
  void repeatsNoCodeAndNoName() {
    assertThat(CountryTable.BY_NAME).hasSize(250);
    assertThat(CountryTable.BY_CODE.values()).extracting(Country::alpha2).doesNotHaveDuplicates();
    assertThat(CountryTable.BY_CODE.values()).extracting(Country::m49).doesNotHaveDuplicates();
    assertThat(CountryTable.BY_CODE.values())
        .filteredOn(c -> c.m49() == 0)
        .extracting(Country::alpha3)
        .containsExactly("XKX");
  }

  @ParameterizedTest
  @CsvSource({
    "DNK,DK,208,Denmark",
    "IRQ,IQ,368,Iraq",
    "USA,US,840,United States",
    "GBR,GB,826,United Kingdom",
    "SYR,SY,760,Syria",
    "IRN,IR,364,Iran",
    "COD,CD,180,DR Congo",
    "COG,CG,178,Congo",
    "TUR,TR,792,Türkiye",
    "CIV,CI,384,Côte d'Ivoire",
    "RUS,RU,643,Russia",
    "ARE,AE,784,United Arab Emirates",
    "XKX,XK,0,Kosovo"
  })
  void findsByCodeAndByName(String alpha3, String alpha2, int m49, String name) {
    Country country = new Country(alpha3, alpha2, m49, name);
    assertThat(Country.find(alpha3)).contains(country);
    assertThat(Country.findByName(name)).contains(country);
    assertThat(Country.findByName(name.toUpperCase(Locale.ROOT))).contains(country);
    assertThat(Country.display(alpha3)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dnk", "DK", "", "NATO", "ZZZ", "DNK ", "Denmark"})
  void findsNothingButExactCodes(String code) {
    assertThat(Country.find(code)).isEmpty();
    assertThat(Country.display(code)).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Denmrk", "Kingdom of Denmark", "DNK", "", " Denmark"})
  void guessesNoName(String name) {
    assertThat(Country.findByName(name)).isEmpty();
  }

  @Test
  void refusesWhatIsNoCode() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Country("dnk", "DK", 208, "Denmark"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Country("DNK", "D", 208, "Denmark"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Country("DNK", "DK", 1000, "Denmark"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Country("DNK", "DK", 208, " "));
  }
}
