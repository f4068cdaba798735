package org.muster.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Monthly contributions as the UN published them, against its fact sheet of 31 December 2013:
 * 97,904 uniformed personnel in 15 peacekeeping operations, UNAMA and UNAMI not among them.
 */
final class UnContributionsTest {
  private static final LocalDate DAY = LocalDate.of(2013, 12, 31);
  private static final Set<String> POLITICAL = Set.of("UNAMA", "UNAMI");

  /** Column by category. */
  private static final Map<String, String> CATEGORIES =
      Map.of(
          "individual police", "Individual Police Total",
          "formed police", "Formed Police Units Total",
          "experts", "Experts on Mission Total",
          "troops", "Troops Total");

  private static Briefing briefing = new Given().briefing();

  @BeforeAll
  static void composesTheYear() throws IOException {
    String corpora = System.getProperty("muster.corpora", "");
    assumeFalse(corpora.isEmpty(), "the property muster.corpora names no folder");
    Given given = new Given();
    Path file = Path.of(corpora, "data", "un", "TCC-DataScraper.Gender.Full.csv");
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file);
        Stream<NamedCsvRecord> stream = rows.stream()) {
      stream
          .filter(row -> row.getField("Date").startsWith("2013-"))
          .forEach(row -> CATEGORIES.forEach((name, column) -> add(given, row, name, column)));
    }
    briefing = given.compose(DAY).briefing();
  }

  private static void add(Given given, NamedCsvRecord row, String category, String column) {
    String date = row.getField("Date");
    if (!row.getField(column).equals("0")) {
      given.deployment(
          row.getField(0) + " " + category,
          "operation",
          row.getField("Mission"),
          "contributor",
          row.getField("Contributor"),
          "host",
          "",
          "category",
          category,
          "as_of",
          date,
          "to",
          date,
          "personnel",
          row.getField(column));
    }
  }

  @Test
  void addsUpToTheFactSheet() {
    assertThat(total(Set.of())).isEqualTo(98_200);
    assertThat(total(POLITICAL)).isEqualTo(97_904);
    assertThat(present(POLITICAL, "", "troops")).isEqualTo(83_008);
    assertThat(present(POLITICAL, "", "individual police")).isEqualTo(5_277);
    assertThat(present(POLITICAL, "", "formed police")).isEqualTo(7_776);
    assertThat(present(POLITICAL, "", "experts")).isEqualTo(1_843);
  }

  @Test
  void countsTheContributorsOfTheFactSheet() {
    assertThat(
            briefing.operations().stream()
                .filter(o -> !POLITICAL.contains(o.code()))
                .flatMap(o -> o.contributors().stream())
                .map(Briefing.ContributorStrength::code)
                .distinct())
        .hasSize(122);
    assertThat(present(POLITICAL, "Denmark", "")).isEqualTo(30);
    assertThat(present(POLITICAL, "Pakistan", "")).isEqualTo(8_266);
    assertThat(present(Set.of(), "India", "")).isEqualTo(7_849);
  }

  @Test
  void printsNoTotalAcrossOperations() {
    assertThat(ModelText.of(briefing))
        .noneMatch(line -> line.contains("97,904") || line.contains("98,200"));
  }

  private static long total(Set<String> without) {
    return briefing.operations().stream()
        .filter(o -> !without.contains(o.code()))
        .map(o -> o.present().best())
        .mapToLong(best -> best == null ? 0 : best)
        .sum();
  }

  /** Of one contributor or category; empty for all. */
  private static long present(Set<String> without, String contributor, String category) {
    return briefing.operations().stream()
        .filter(o -> !without.contains(o.code()))
        .flatMap(o -> o.contributors().stream())
        .filter(line -> contributor.isEmpty() || line.code().equals(contributor))
        .filter(line -> category.isEmpty() || line.category().equals(category))
        .map(line -> line.present().best())
        .mapToLong(best -> best == null ? 0 : best)
        .sum();
  }
}
