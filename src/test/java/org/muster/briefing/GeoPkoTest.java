package org.muster.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Geo-PKO 2.3 (Cil et al. 2020) has a row for each strength of a location within a year, each with
 * the location's average of the year. MINUSMA's 18 rows of 2019 hold 13 locations: their averages
 * make 19,730; all rows together make 45,805, which nobody ever counted.
 */
final class GeoPkoTest {
  @Test
  void addsEachLocationOnce() throws IOException {
    Map<String, NamedCsvRecord> locations = new LinkedHashMap<>();
    int rows = 0;
    for (NamedCsvRecord row : Corpora.rows("geopko/FrontMap_v.2.3.csv")) {
      if (row.getField("mission").equals("MINUSMA") && row.getField("year").equals("2019")) {
        rows++;
        locations.putIfAbsent(row.getField("location"), row);
      }
    }
    Given given = new Given();
    locations.forEach(
        (location, row) ->
            given.deployment(
                location,
                "operation",
                "MINUSMA",
                "contributor",
                "all contributors",
                "host",
                "Mali: " + location,
                "measure",
                "strength",
                "as_of",
                "2019",
                "to",
                "2019",
                "personnel",
                row.getField("ave.no.troops")));
    Briefing briefing = given.briefing(LocalDate.of(2019, 12, 31), "2019", Given.scope("mali"));

    assertThat(rows).isEqualTo(18);
    assertThat(locations).hasSize(13);
    assertThat(briefing.operations().getFirst().present().text()).isEqualTo("19,730");
    assertThat(briefing.totals().getFirst().over())
        .isNotNull()
        .satisfies(
            over -> {
              assertThat(over.average().text()).isEqualTo("19,730");
              assertThat(over.peak().text()).isEqualTo("19,730");
              assertThat(over.averageOver()).isEqualTo("365 of 365 days");
            });
  }
}
