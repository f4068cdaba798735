package org.muster.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.muster.briefing.settings.Scope;

/**
 * Monthly contributions of November 2009 to February 2014 as the UN published them, against its
 * fact sheet of 31 December 2013 (97,904 uniformed personnel in 15 peacekeeping operations, UNAMA
 * and UNAMI not among them), and against monthly totals that were made from another release.
 */
final class UnContributionsTest {
  private static final LocalDate DAY = LocalDate.of(2013, 12, 31);
  private static final Scope PEACEKEEPING =
      Given.scope(
          "peacekeeping",
          "title",
          "UN peacekeeping without political missions",
          "without",
          "UNAMA;UNAMI");
  private static final Scope ALL = Given.scope("all", "title", "UN missions", "stated-as", "UN");

  /** Column by category. */
  private static final SortedMap<String, String> CATEGORIES =
      new TreeMap<>(
          Map.of(
              "individual police", "Individual Police Total",
              "formed police", "Formed Police Units Total",
              "experts", "Experts on Mission Total",
              "troops", "Troops Total"));

  private static Briefing factSheet = new Given().briefing();
  private static Briefing latest = factSheet;

  @BeforeAll
  static void composes() throws IOException {
    Given given = new Given();
    for (NamedCsvRecord row : Corpora.rows("un/TCC-DataScraper.Gender.Full.csv")) {
      CATEGORIES.forEach((name, column) -> add(given, row, name, row.getField(column)));
    }
    for (NamedCsvRecord row : Corpora.rows("un/TCC-DataScraper.Data.Monthly.csv")) {
      String day = row.getField("date");
      level(given, "UN " + day, "UN", "*", "", day, row.getField("total.sum"));
    }
    factSheet = given.briefing(DAY, "2013", PEACEKEEPING, ALL);
    latest = given.briefing(LocalDate.of(2014, 2, 28), "", ALL);
  }

  private static void add(Given given, NamedCsvRecord row, String category, String personnel) {
    if (!personnel.equals("0")) {
      level(
          given,
          row.getField(0) + " " + category,
          row.getField("Mission"),
          row.getField("Contributor"),
          category,
          row.getField("Date"),
          personnel);
    }
  }

  /** A report holds on its day alone: who is not in the next one has left. */
  private static void level(
      Given given,
      String id,
      String operation,
      String contributor,
      String category,
      String day,
      String personnel) {
    given.deployment(
        id,
        "operation",
        operation,
        "contributor",
        contributor,
        "host",
        "",
        "category",
        category,
        "as_of",
        day,
        "to",
        day,
        "personnel",
        personnel);
  }

  private static Briefing.ScopeTotal peacekeeping() {
    return factSheet.totals().getFirst();
  }

  private static Briefing.ScopeTotal all() {
    return factSheet.totals().getLast();
  }

  @Test
  void addsUpToTheFactSheet() {
    Briefing.ScopeTotal total = peacekeeping();

    assertThat(total.present().text()).isEqualTo("97,904");
    assertThat(all().present().text()).isEqualTo("98,200");
    assertThat(total.categories())
        .containsExactly("experts", "formed police", "individual police", "troops");
    assertThat(total.categoryTotals())
        .extracting(Briefing.Figure::text)
        .containsExactly("1,843", "7,776", "5,277", "83,008");
    assertThat(total.contributors().text()).isEqualTo("122");
    assertThat(total.missions().text()).isEqualTo("15");
    assertThat(all().missions().text()).isEqualTo("17");
    assertThat(total.counts())
        .startsWith("Counts strength recorded as deployed on 31 Dec 2013 under 15 operations; ")
        .contains("; UNAMA and UNAMI are left out")
        .doesNotContain("stated");
    assertThat(factSheet.keyPoints().getFirst())
        .startsWith(
            "On 31 Dec 2013, UN peacekeeping without political missions has 97,904 present under"
                + " 15 operations; UN missions has 98,200 present under 17 operations; ");
  }

  @Test
  void ranksTheTopTenInEachScope() {
    assertThat(topTen(peacekeeping()))
        .containsExactly(
            "1 Pakistan 8,266 8.4 %",
            "2 Bangladesh 7,918 8.1 %",
            "3 India 7,848 8.0 %",
            "4 Ethiopia 6,619 6.8 %",
            "5 Nigeria 4,836 4.9 %",
            "6 Rwanda 4,751 4.9 %",
            "7 Nepal 4,503 4.6 %",
            "8 Jordan 3,254 3.3 %",
            "9 Ghana 3,005 3.1 %",
            "10 Senegal 2,998 3.1 %");
    assertThat(topTen(all()))
        .contains("3 India 7,849 8.0 %", "7 Nepal 4,580 4.7 %")
        .containsSubsequence(
            "1 Pakistan 8,266 8.4 %",
            "2 Bangladesh 7,918 8.1 %",
            "4 Ethiopia 6,619 6.7 %",
            "5 Nigeria 4,836 4.9 %",
            "6 Rwanda 4,751 4.8 %",
            "8 Jordan 3,254 3.3 %",
            "9 Ghana 3,005 3.1 %",
            "10 Senegal 2,998 3.1 %");
    assertThat(peacekeeping().ranking()).hasSize(122);
  }

  private static List<String> topTen(Briefing.ScopeTotal total) {
    return total.ranking().stream()
        .limit(10)
        .map(r -> r.rank() + " " + r.name() + " " + r.present().text() + " " + r.share())
        .toList();
  }

  @Test
  void addsUpDenmarksThreeMissions() {
    assertThat(peacekeeping().ranking())
        .filteredOn(r -> r.name().equals("Denmark"))
        .extracting(r -> r.present().text())
        .containsExactly("30");
    assertThat(factSheet.operations())
        .flatExtracting(
            o ->
                o.contributors().stream()
                    .filter(c -> c.name().equals("Denmark"))
                    .map(c -> o.code() + " " + c.present().best())
                    .toList())
        .contains("UNMIL 2", "UNTSO 11")
        .anyMatch(line -> line.toString().startsWith("UNMISS "));
  }

  @Test
  void ranksAddUpToTheTotal() {
    long sum =
        peacekeeping().ranking().stream()
            .mapToLong(r -> Objects.requireNonNull(r.present().best()))
            .sum();
    assertThat(sum).isEqualTo(97_904);
  }

  @Test
  void showsTheYearAsLastAverageAndPeak() {
    Briefing.PeriodLevels over = Objects.requireNonNull(peacekeeping().over());

    assertThat(over.last().text() + " on " + over.lastOn()).isEqualTo("97,904 on 31 Dec 2013");
    assertThat(over.averageOver()).isEqualTo("12 of 365 days");
    assertThat(over.average().text()).isEqualTo("94,707");
    assertThat(over.peak().text() + " on " + over.peakOn()).isEqualTo("98,014 on 31 Oct 2013");
  }

  @Test
  void comparesStatedMonthsWithComputedOnes() {
    Briefing.StatedTotals stated = Objects.requireNonNull(latest.totals().getFirst().stated());

    assertThat(stated.compared().text()).isEqualTo("52");
    assertThat(stated.equal().text()).isEqualTo("35");
    assertThat(stated.differences())
        .extracting(
            d ->
                d.day()
                    + ": "
                    + d.stated().text()
                    + " "
                    + d.computed().text()
                    + " "
                    + d.difference())
        .hasSize(17)
        .contains(
            "30 Nov 2009: 98,113 98,114 -1",
            "31 Mar 2010: 101,826 101,999 -173",
            "31 May 2010: 101,888 101,867 +21",
            "31 Aug 2011: 99,418 97,921 +1,497",
            "30 Jun 2012: 97,857 96,846 +1,011");
    assertThat(stated.computedPeak()).isEqualTo("Computed peak: 101,999 on 31 Mar 2010.");
    assertThat(stated.statedPeak()).isEqualTo("Stated peak: 101,888 on 31 May 2010.");
  }

  @Test
  void leadsToTheRecordsOfTheDay() {
    Map<Integer, Briefing.Note> notes = new TreeMap<>();
    latest.notes().forEach(note -> notes.put(note.number(), note));
    Briefing.StatedDay march =
        Objects.requireNonNull(latest.totals().getFirst().stated()).differences().stream()
            .filter(d -> d.day().equals("31 Mar 2010"))
            .findFirst()
            .orElseThrow();
    Briefing.Note note = Objects.requireNonNull(notes.get(march.computed().notes().getFirst()));

    assertThat(
            note.records().stream()
                .map(r -> r.what().replaceAll(".*: ([0-9,]+), deployed", "$1").replace(",", ""))
                .mapToLong(Long::parseLong)
                .sum())
        .isEqualTo(101_999);
  }

  @Test
  void printsNoTotalAcrossOperationsWithoutAScope() {
    assertThat(ModelText.of(new Given().briefing()))
        .noneMatch(line -> line.contains("97,904") || line.contains("98,200"));
  }
}
