package org.muster.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.muster.GeneratedDoc;
import org.muster.domain.Country;
import org.muster.domain.CountryExtent;

final class CountryExtentsTest {
  /** What was part of another state since 1945, or is counted to it by publishers. */
  private static final Map<String, List<String>> PARTS =
      Map.of(
          "ETH", List.of("ERI"),
          "IDN", List.of("TLS"),
          "MAR", List.of("ESH"),
          "PAK", List.of("BGD"),
          "RUS",
              List.of("BLR", "EST", "LTU", "LVA", "MDA", "UKR", "GEO", "ARM", "AZE", "TKM", "TJK"),
          "SDN", List.of("SSD"),
          "SRB", List.of("BIH", "HRV", "MKD", "MNE", "SVN", "XKX"),
          "ZAF", List.of("NAM"));

  @Test
  void holdsTheExtentsOfTheMapsOutlines() throws IOException {
    String lines =
        Atlas.world().codes().stream()
            .filter(code -> Country.find(code).isPresent())
            .sorted()
            .map(CountryExtentsTest::line)
            .collect(Collectors.joining());

    GeneratedDoc.holds(
        "src/main/resources/org/muster/domain/country-extents.csv",
        "alpha3,south,west,north,east\n" + lines);
  }

  private static String line(String code) {
    Box box = around(code);
    return String.join(
            ",",
            code,
            "" + (int) Math.floor(box.top()),
            "" + (int) Math.floor(box.left()),
            "" + (int) Math.ceil(box.bottom()),
            "" + (int) Math.ceil(box.right()))
        + "\n";
  }

  private static Box around(String code) {
    Box whole = Atlas.world().around(code);
    for (String part : PARTS.getOrDefault(code, List.of())) {
      Box box = Atlas.world().around(part);
      whole =
          new Box(
              Math.min(whole.left(), box.left()),
              Math.min(whole.top(), box.top()),
              Math.max(whole.right(), box.right()),
              Math.max(whole.bottom(), box.bottom()));
    }
    return whole;
  }

  @Test
  void excludesWhatIsFarFromAnyPartOfACountry() {
    assertThat(CountryExtent.excludes("IRQ", 33.3, 44.4)).isFalse();
    assertThat(CountryExtent.excludes("IRQ", 44.4, 33.3)).isTrue();
    assertThat(CountryExtent.excludes("MLI", 16.3, 0.04)).isFalse();
    assertThat(CountryExtent.excludes("SOM", 2, -45)).isTrue();
    assertThat(CountryExtent.excludes("FRA", -21.1, 55.5)).as("Réunion").isFalse();
    assertThat(CountryExtent.excludes("SDN", 3.6, 32.05)).as("Sudan until 2011").isFalse();
    assertThat(CountryExtent.excludes("YUG", 0, 0)).as("not known").isFalse();
  }

  @Test
  void knowsCountriesOnBothSidesOfThe180thMeridian() {
    assertThat(CountryExtent.excludes("FJI", -17.7, 178)).isFalse();
    assertThat(CountryExtent.excludes("FJI", -16.8, -179.9)).isFalse();
    assertThat(CountryExtent.excludes("RUS", 66, -171)).isFalse();
    assertThat(CountryExtent.excludes("USA", 52, 178)).as("Aleutians").isFalse();
  }
}
