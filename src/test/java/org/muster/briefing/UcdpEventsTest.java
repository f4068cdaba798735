package org.muster.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.muster.briefing.amount.Amount;
import org.muster.briefing.event.Dating;
import org.muster.briefing.event.EventBook;
import org.muster.briefing.event.EventSheet;
import org.muster.briefing.settings.CountingSettings.Imprecise;
import org.muster.domain.Event;
import org.muster.domain.Quantity;

/**
 * Events as UCDP and ACLED published them, against sums of their own columns: UCDP GED 21.1, world
 * (Sundberg and Melander 2013; Pettersson and others 2021), UCDP GED Syria 2016 to 2019, and a file
 * in ACLED's layout.
 */
final class UcdpEventsTest {
  private static final LocalDate DAY = LocalDate.of(2021, 1, 1);

  /** Best counts of the rows that lie in January 2016. */
  private static final long JANUARY = 2_794;

  /** Column {@code where_prec}; a line or fuzzy area, 5, is taken for a first-level area. */
  private static final Map<String, String> PLACES =
      Map.of(
          "1", "exact",
          "2", "near",
          "3", "district",
          "4", "province",
          "5", "province",
          "6", "country",
          "7", "sea_or_air");

  @Test
  void addsUpTheWorldEventByEvent() throws IOException {
    EventBook book = new EventBook(new Dating(Imprecise.APART, null, DAY));
    read(gz("ucdp", "ged_v21_1_global_subset_14cols.csv.gz"), row -> book.add(world(row)));
    EventSheet sheet = Objects.requireNonNull(book.sheets().get("ucdp"));

    assertThat(sheet.occurred().events()).isEqualTo(176_579);
    assertThat(sheet.occurred().withDeaths()).isEqualTo(Amount.of(176_579));
    assertThat(sheet.occurred().killed().amount().text())
        .isEqualTo("1,797,771 (1,461,366 to 2,818,326)");
    assertThat(sheet.apart().events()).isZero();
    assertThat(sheet.months()).hasSize(32 * 12);
  }

  @Test
  void keepsTheWorldsCountsThatAreNotInOrder() throws IOException {
    int[] found = new int[4];
    read(
        gz("ucdp", "ged_v21_1_global_subset_14cols.csv.gz"),
        row -> {
          Quantity q = world(row).killed();
          long low = number(q.low());
          long best = number(q.best());
          long high = number(q.high());
          found[0] += low > best ? 1 : 0;
          found[1] += best > high ? 1 : 0;
          found[2] += low > high ? 1 : 0;
          found[3] += q.disordered() ? 1 : 0;
        });

    assertThat(found).containsExactly(364, 1_101, 869, 1_462);
  }

  @Test
  void composesSyriaWithTheYearLongRowInNoMonth() throws IOException {
    Briefing briefing = syria(Imprecise.APART, "");
    Briefing.EventSummary syria = briefing.eventSummaries().getFirst();

    assertThat(syria.occurred().events().best()).isEqualTo(16_566);
    assertThat(syria.occurred().killed().text()).isEqualTo("112,337 (104,929 to 119,020)");
    assertThat(syria.summaries().best()).isEqualTo(622);
    assertThat(syria.imprecisePlaces().best()).isEqualTo(620 + 562 + 254);
    assertThat(syria.impreciseDates().best()).isEqualTo(143);
    assertThat(syria.months().getLast().label()).isEqualTo("not within one month");
    assertThat(syria.months().getLast().killed().best()).isEqualTo(25_367);
    assertThat(syria.months().getFirst().label()).isEqualTo("Jan 2016");
    assertThat(syria.months().getFirst().killed().best()).isEqualTo(JANUARY);
    assertThat(briefing.keyPoints().getLast())
        .isEqualTo(
            "16,566 events are listed; of 16,566 that occurred, 16,566 have deaths: 112,337"
                + " (104,929 to 119,020) killed, 25,367 (19,058 to 25,690) of them in events that"
                + " lie in no one month; 622 events are summaries of several incidents.");
    assertThat(briefing.quality())
        .contains(
            new Briefing.QualityRow(
                "Events whose best count is outside its range, kept as published", "101"));
    assertAddsUp(syria);
  }

  private static String killed(Briefing.EventSummary summary, String month) {
    return summary.months().stream()
        .filter(row -> row.label().equals(month))
        .map(row -> row.killed().text())
        .collect(Collectors.joining());
  }

  /** The months were worked out by a program of another kind, each column by itself. */
  @Test
  void spreadsSyriaByDaysWithTheTotalKept() throws IOException {
    Briefing.EventSummary syria = syria(Imprecise.SPREAD, "").eventSummaries().getFirst();

    assertThat(syria.occurred().killed().text()).isEqualTo("112,337 (104,929 to 119,020)");
    assertThat(syria.months().getLast().killed().text()).isEqualTo("spread over the months");
    assertThat(syria.months().getLast().events().best()).isEqualTo(143);
    assertThat(killed(syria, "Jan 2016")).isEqualTo("4,201 (3,814 to 4,240)");
    assertThat(killed(syria, "Dec 2016")).isEqualTo("4,097 (3,670 to 4,124)");
    assertThat(killed(syria, "Jun 2019")).isEqualTo("1,309 (1,301 to 1,383)");
    assertAddsUp(syria);
  }

  @Test
  void limitsSyriaToAPeriod() throws IOException {
    Briefing.EventSummary apart = syria(Imprecise.APART, "2016-03").eventSummaries().getFirst();
    Briefing.EventSummary spread = syria(Imprecise.SPREAD, "2016-03").eventSummaries().getFirst();

    assertThat(apart.months()).hasSize(2);
    assertThat(spread.months()).hasSize(2);
    assertThat(apart.occurred().killed().best()).isGreaterThan(8_179);
    assertThat(spread.occurred().killed().best()).isLessThan(8_179);
    assertThat(spread.dating()).contains("outside the period left out");
    assertAddsUp(apart);
    assertAddsUp(spread);
  }

  @Test
  void addsUpAcled() throws IOException {
    EventBook book = new EventBook(new Dating(Imprecise.APART, null, LocalDate.of(2023, 12, 31)));
    read(
        Files.newBufferedReader(data("acled", "acledR_acled_old_deletion_dummy.csv")),
        row -> book.add(acled(row)));
    EventSheet sheet = Objects.requireNonNull(book.sheets().get("acled"));

    assertThat(sheet.occurred().events()).isEqualTo(9_000);
    assertThat(sheet.occurred().killed().amount()).isEqualTo(Amount.of(4_568));
  }

  private static void assertAddsUp(Briefing.EventSummary summary) {
    for (List<Briefing.EventCount> rows :
        List.of(summary.months(), summary.types(), summary.hosts(), summary.areas())) {
      assertThat(sum(rows.stream().map(r -> r.events().best())))
          .isEqualTo(summary.occurred().events().best());
      assertThat(sum(rows.stream().map(r -> r.killed().low())))
          .isEqualTo(summary.occurred().killed().low());
      assertThat(sum(rows.stream().map(r -> r.killed().best())))
          .isEqualTo(summary.occurred().killed().best());
      assertThat(sum(rows.stream().map(r -> r.killed().high())))
          .isEqualTo(summary.occurred().killed().high());
    }
  }

  private static long sum(Stream<Long> counts) {
    return counts.mapToLong(UcdpEventsTest::number).sum();
  }

  private static long number(@Nullable Long count) {
    return count == null ? 0 : count;
  }

  private static Briefing syria(Imprecise imprecise, String period) throws IOException {
    Given given = new Given().source("S", "publisher", "UCDP");
    read(gz("ucdp", "ged_syria_652.1601.1911_41cols.csv.gz"), row -> syria(given, row));
    return given
        .compose(Given.settings(imprecise, period), Occasion.first(DAY, Given.PROVENANCE))
        .briefing();
  }

  private static void syria(Given given, NamedCsvRecord row) {
    given.event(
        row.getField("id"),
        row.getField("date_start") + "/" + row.getField("date_end"),
        "dataset",
        "ucdp",
        "type",
        row.getField("type_of_violence"),
        "host",
        "SYR",
        "area",
        row.getField("adm_1"),
        "place_precision",
        PLACES.getOrDefault(row.getField("where_prec"), "unknown"),
        "clarity",
        row.getField("event_clarity").equals("2") ? "summary" : "single",
        "killed",
        killed(row, "low", "best", "high").text());
  }

  private static Event world(NamedCsvRecord row) {
    return new Given()
        .event(
            row.getField("id"),
            String.format(
                Locale.ROOT,
                "%s-%02d-%02d",
                row.getField("year"),
                Integer.parseInt(row.getField("month")),
                Integer.parseInt(row.getField("day"))),
            "dataset",
            "ucdp",
            "type",
            row.getField("type_of_violence"),
            "host",
            row.getField("country"),
            "killed",
            killed(row, "low_death", "best_death", "high_death").text())
        .events()
        .getFirst();
  }

  private static Event acled(NamedCsvRecord row) {
    return new Given()
        .event(
            row.getField("event_id_cnty"),
            row.getField("event_date"),
            "dataset",
            "acled",
            "type",
            row.getField("event_type"),
            "host",
            row.getField("country"),
            "killed",
            row.getField("fatalities"))
        .events()
        .getFirst();
  }

  private static Quantity killed(NamedCsvRecord row, String low, String best, String high) {
    return Quantity.parse(
        "%s (%s..%s)".formatted(row.getField(best), row.getField(low), row.getField(high)));
  }

  private static void read(Reader file, Consumer<NamedCsvRecord> each) throws IOException {
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
      rows.forEach(each);
    }
  }

  private static Reader gz(String folder, String name) throws IOException {
    return new InputStreamReader(
        new GZIPInputStream(Files.newInputStream(data(folder, name))), StandardCharsets.UTF_8);
  }

  private static Path data(String folder, String name) {
    String corpora = System.getProperty("muster.corpora", "");
    assumeFalse(corpora.isEmpty(), "the property muster.corpora names no folder");
    return Path.of(corpora, "data", folder, name);
  }
}
