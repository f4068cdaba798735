package org.muster.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.domain.Country;
import org.muster.domain.Deployment;
import org.muster.domain.Entry;
import org.muster.domain.Event;
import org.muster.domain.MarkingOrder;
import org.muster.domain.Quantity;
import org.muster.notice.NoticeType;

/** Publishers' files, as they were published, against the figures that are known of them. */
final class LayoutCorporaTest {
  private static final Intake INTAKE =
      new Intake(IntakeSettings.DEFAULTS, MarkingOrder.TLP, Dropped.LAYOUTS);

  private static Dropped read(String name) throws IOException {
    String corpora = System.getProperty("muster.corpora", "");
    assumeFalse(corpora.isEmpty(), "the property muster.corpora names no folder");
    int slash = name.indexOf('/');
    for (FrozenFile file :
        INTAKE.freeze(Path.of(corpora, "data", name.substring(0, slash))).files()) {
      if (file.name().equals(name.substring(slash + 1))) {
        try (FileReading reading = INTAKE.open(file)) {
          return Dropped.of(reading);
        }
      }
    }
    throw new IllegalArgumentException(name);
  }

  private static List<Deployment> deployments(Dropped dropped) {
    return dropped.entries().stream().map(Deployment.class::cast).toList();
  }

  private static List<Event> events(Dropped dropped) {
    return dropped.entries().stream().map(Event.class::cast).toList();
  }

  private static <T> long sum(
      List<T> records, Predicate<T> which, Function<T, @Nullable Long> count) {
    return records.stream()
        .filter(which)
        .map(count)
        .filter(Objects::nonNull)
        .mapToLong(Long::longValue)
        .sum();
  }

  private static Map<String, Long> notices(Dropped dropped) {
    return dropped.notices().stream()
        .collect(Collectors.groupingBy(n -> n.type().code(), TreeMap::new, Collectors.counting()));
  }

  @Test
  void addsUpToTheFactSheetOfTheUn() throws IOException {
    Dropped dropped = read("un/TCC-DataScraper.Gender.Full.csv");
    assertThat(dropped.counts()).isEqualTo(new FileCounts(29_115, 29_113, 0, 0, 2));
    List<Deployment> all = deployments(dropped);
    Predicate<Deployment> day = d -> "2013-12-31".equals(String.valueOf(d.asOf()));
    Predicate<Deployment> political =
        d -> d.operation().equals("UNAMA") || d.operation().equals("UNAMI");
    assertThat(sum(all, day, d -> d.personnel().best())).isEqualTo(98_200);
    assertThat(sum(all, day.and(political.negate()), d -> d.personnel().best())).isEqualTo(97_904);
    Predicate<Deployment> peak = d -> "2010-03-31".equals(String.valueOf(d.asOf()));
    assertThat(sum(all, peak, d -> d.personnel().best())).isEqualTo(101_999);
    assertThat(
            sum(
                all,
                day.and(political.negate()).and(d -> d.category().equals("troops")),
                d -> d.personnel().best()))
        .isEqualTo(83_008);
    assertThat(
            all.stream()
                .filter(day.and(political.negate()))
                .map(Deployment::contributor)
                .distinct())
        .hasSize(122)
        .allSatisfy(code -> assertThat(code).hasSize(3));
    assertThat(notices(dropped)).isEqualTo(Map.of("row_left_out", 2L));
  }

  @Test
  void readsTheStrengthsOfMissions() throws IOException {
    Dropped dropped = read("un/TCC-DataScraper.Data.Mission.csv");
    assertThat(dropped.counts()).isEqualTo(new FileCounts(4_657, 4_657, 0, 0, 0));
    assertThat(
            sum(
                deployments(dropped),
                d -> "2010-03-31".equals(String.valueOf(d.asOf())),
                d -> d.personnel().best()))
        .isEqualTo(101_826);
    assertThat(deployments(dropped)).allMatch(Deployment::wholeMission);
    assertThat(deployments(dropped).stream().map(Deployment::hosts))
        .allSatisfy(hosts -> assertThat(hosts.getFirst()).matches("[A-Z]{3}"));
  }

  /** The publisher has 28 Feb 2008, on which the strengths of January would hold as well. */
  @Test
  void readsAMonthsStrengthsAsOfItsLastDay() throws IOException {
    assertThat(deployments(read("un/TCC-DataScraper.Data.Mission.csv")))
        .extracting(d -> Objects.requireNonNull(d.asOf()).latest())
        .allMatch(day -> day.equals(YearMonth.from(day).atEndOfMonth()))
        .contains(LocalDate.of(2008, 2, 29), LocalDate.of(2002, 8, 31));
  }

  @Test
  void keepsStatedTotalsApart() throws IOException {
    Dropped dropped = read("un/TCC-DataScraper.Data.Monthly.csv");
    assertThat(dropped.counts()).isEqualTo(new FileCounts(280, 280, 0, 0, 0));
    assertThat(
            sum(
                deployments(dropped),
                d -> "2010-05-31".equals(String.valueOf(d.asOf())),
                d -> d.personnel().best()))
        .isEqualTo(101_888);
    assertThat(deployments(dropped).stream().map(Deployment::operation).distinct())
        .containsExactly("UN-ALL-MISSIONS");
  }

  @Test
  void addsUpToTheTotalsOfUcdpForTheWorld() throws IOException {
    Dropped dropped = read("ucdp/ged_v21_1_global_subset_14cols.csv.gz");
    assertThat(dropped.counts()).isEqualTo(new FileCounts(176_579, 176_579, 0, 0, 0));
    List<Event> events = events(dropped);
    assertThat(sum(events, e -> true, e -> e.killed().low())).isEqualTo(1_461_366);
    assertThat(sum(events, e -> true, e -> e.killed().best())).isEqualTo(1_797_771);
    assertThat(sum(events, e -> true, e -> e.killed().high())).isEqualTo(2_818_326);
    assertThat(events.stream().flatMap(e -> e.hosts().stream()).distinct())
        .allSatisfy(host -> assertThat(host).matches("[A-Z]{3}"));
    assertThat(notices(dropped))
        .isEqualTo(Map.of("range_disordered", 1_462L, "position_outside_host", 2L));
  }

  @Test
  void addsUpToTheTotalsOfUcdpForSyria() throws IOException {
    Dropped dropped = read("ucdp/ged_syria_652.1601.1911_41cols.csv.gz");
    assertThat(dropped.counts()).isEqualTo(new FileCounts(16_566, 16_566, 0, 0, 0));
    List<Event> events = events(dropped);
    assertThat(sum(events, e -> true, e -> e.killed().low())).isEqualTo(104_929);
    assertThat(sum(events, e -> true, e -> e.killed().best())).isEqualTo(112_337);
    assertThat(sum(events, e -> true, e -> e.killed().high())).isEqualTo(119_020);
    assertThat(events.stream().flatMap(e -> e.hosts().stream()).distinct()).containsExactly("SYR");
    assertThat(notices(dropped)).isEqualTo(Map.of("range_disordered", 101L));
    Event summary =
        events.stream().filter(e -> e.key().id().equals("233200")).findFirst().orElseThrow();
    assertThat(summary.date().text()).isEqualTo("2016-01-01/2016-12-31");
    assertThat(summary.killed().best()).isEqualTo(8_179);
    assertThat(summary.clarity().word()).isEqualTo("summary");
    assertThat(summary.placePrecision().word()).isEqualTo("country");
  }

  @Test
  void countsTheDeathsThatAcledReports() throws IOException {
    Dropped dropped = read("acled/acledR_acled_old_deletion_dummy.csv");
    assertThat(dropped.counts()).isEqualTo(new FileCounts(9_000, 9_000, 0, 0, 0));
    assertThat(sum(events(dropped), e -> true, e -> e.killed().best())).isEqualTo(4_568);
    assertThat(notices(dropped)).isEmpty();
  }

  @Test
  void readsAWorkbookOfAcled() throws IOException {
    Dropped dropped = read("acled/ACLED-All-Africa-File_20160101-to-20160528.xlsx");
    assertThat(dropped.counts()).isEqualTo(new FileCounts(6_831, 6_831, 0, 0, 0));
    assertThat(sum(events(dropped), e -> true, e -> e.killed().best())).isEqualTo(12_375);
    assertThat(
            events(dropped).stream().map(e -> e.date().earliest()).min(Comparator.naturalOrder()))
        .contains(LocalDate.of(2014, 1, 13));
    // A place in Tanzania without its minus.
    assertThat(notices(dropped)).isEqualTo(Map.of("position_outside_host", 1L));
  }

  @ParameterizedTest
  @ValueSource(strings = {"FrontMap", "TCCMap", "TTMap"})
  void readsAWorkbookAsItsText(String name) throws IOException {
    List<Deployment> text = deployments(read("geopko/" + name + "_v.2.3.csv"));
    List<Deployment> workbook = deployments(read("geopko/" + name + "_v.2.3.xlsx"));
    assertThat(workbook.size()).isEqualTo(text.size());
    List<String> different = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      if (!text.get(i).equals(workbook.get(i))) {
        different.add(text.get(i).key().id() + " | " + workbook.get(i).key().id());
      }
    }
    assertThat(different).isEmpty();
  }

  @Test
  void readsMentionsInTheNewsApart() throws IOException {
    Dropped dropped = read("gdelt/20180326044500.export.CSV");
    assertThat(dropped.counts()).isEqualTo(new FileCounts(1_540, 1_540, 0, 0, 0));
    // In title and place: the apostrophe of Windows-1252 where there should be Unicode's.
    assertThat(notices(dropped)).isEqualTo(Map.of("value_miscoded", 34L));
    assertThat(events(dropped)).extracting(Event::place).contains("Sanaa, San\u2018a', Yemen");
    assertThat(events(dropped))
        .allSatisfy(
            event -> {
              assertThat(event.key().dataset()).isEqualTo("gdelt");
              assertThat(event.killed().reason()).isEqualTo(Quantity.Reason.NOT_APPLICABLE);
            });
    assertThat(
            events(dropped).stream()
                .filter(e -> e.place().startsWith("South Africa"))
                .flatMap(e -> e.hosts().stream())
                .distinct())
        .containsExactly("ZAF");
  }

  @Test
  void averagesGeoPkoOnceForEachLocation() throws IOException {
    Dropped dropped = read("geopko/FrontMap_v.2.3.csv");
    assertThat(dropped.counts()).isEqualTo(new FileCounts(8_783, 7_366, 0, 0, 1_417));
    assertThat(
            sum(
                deployments(dropped),
                d -> d.key().id().startsWith("MINUSMA 2019 "),
                d -> d.personnel().best()))
        .isEqualTo(19_730);
    assertThat(deployments(dropped)).allMatch(d -> d.measure().word().equals("imputed"));
  }

  @Test
  void takesContributorsOutOfACell() throws IOException {
    Dropped dropped = read("geopko/TCCMap_v.2.3.csv");
    assertThat(dropped.counts()).isEqualTo(new FileCounts(4_927, 4_927, 0, 0, 0));
    assertThat(deployments(dropped).stream().filter(d -> d.personnel().unknown()).count())
        .isEqualTo(769);
    assertThat(deployments(dropped).stream().map(Deployment::contributor)).contains("KOR", "CIV");
    Dropped types = read("geopko/TTMap_v.2.3.csv");
    assertThat(types.counts().read()).isEqualTo(7_372);
    assertThat(types.counts().rejected()).isZero();
  }

  @Test
  void takesNoZeroWithoutASourceForACount() throws IOException {
    Dropped dropped = read("us/troopdata-rebuild-country-year-quarter-format.csv");
    assertThat(dropped.counts().read()).isEqualTo(29_629);
    assertThat(dropped.counts().rejected()).isZero();
    List<Deployment> iraq =
        deployments(dropped).stream()
            .filter(d -> d.hosts().contains("IRQ"))
            .filter(d -> String.valueOf(d.asOf()).startsWith("2018"))
            .toList();
    assertThat(
            iraq.stream()
                .collect(
                    Collectors.toMap(
                        d -> String.valueOf(d.asOf()), d -> d.personnel().text(), (a, b) -> a)))
        .isEqualTo(
            Map.of(
                "2018-03", "withheld",
                "2018-06", "5200",
                "2018-09", "withheld",
                "2018-12", "withheld"));
    assertThat(
            dropped.notices().stream()
                .filter(n -> n.type() == NoticeType.ROWS_READ_OTHERWISE)
                .filter(n -> "personnel".equals(n.facts().get("column")))
                .mapToLong(n -> Long.parseLong(n.facts().get("count")))
                .sum())
        .isEqualTo(4_080 - 3 * 181 - 45);
    // Serbia without a source repeats Serbia, and three islands are one country by ISO 3166-1.
    assertThat(
            deployments(dropped).stream()
                .filter(d -> !d.personnel().unknown())
                .collect(
                    Collectors.groupingBy(
                        d -> d.asOf() + " " + d.hosts() + " " + d.unit(), Collectors.counting())))
        .allSatisfy((part, rows) -> assertThat(rows).as(part).isEqualTo(1));
    assertThat(deployments(dropped))
        .filteredOn(d -> String.valueOf(d.asOf()).equals("1953-06"))
        .filteredOn(d -> d.hosts().equals(List.of("UMI")))
        .extracting(d -> d.unit() + " " + d.personnel().text())
        .containsExactlyInAnyOrder("Johnston Island 672", "Midway Islands 648", "Wake Island 284");
    // Three quarters in which nothing but such zeros stands are no report.
    assertThat(deployments(dropped))
        .extracting(d -> String.valueOf(d.asOf()))
        .contains("2022-09", "2023-09")
        .doesNotContain("2022-12", "2023-03", "2023-06");
    assertThat(
            deployments(dropped).stream().filter(d -> d.measure().word().equals("imputed")).count())
        .isLessThanOrEqualTo(330)
        .isPositive();
    assertThat(deployments(dropped))
        .filteredOn(d -> String.valueOf(d.asOf()).equals("1969-09"))
        .isNotEmpty()
        .allMatch(d -> d.to() != null && d.to().text().equals("1970-08-31"));
  }

  /** 946 rows; the sums are those of the column {@code Events}. */
  @Test
  void countsEventsByMonthAsSummaries() throws IOException {
    Dropped dropped = read("hdx/hdx_conflict_events_and_fatalities.csv");
    assertThat(dropped.counts().read()).isEqualTo(20_374);
    assertThat(dropped.counts().rejected()).isZero();
    assertThat(dropped.counts().accepted() + dropped.counts().leftOut()).isEqualTo(20_374);
    assertThat(events(dropped)).allMatch(e -> e.clarity().word().equals("summary"));
    assertThat(events(dropped)).hasSize(946);
    assertThat(events(dropped).stream().mapToLong(Event::count).sum()).isEqualTo(7659);
    assertThat(
            events(dropped).stream()
                .filter(e -> e.hosts().equals(List.of("NGA")))
                .mapToLong(Event::count)
                .sum())
        .isEqualTo(67);
    assertThat(
            events(dropped).stream()
                .filter(e -> e.type().equals("demonstrations"))
                .map(e -> e.killed().reason())
                .distinct())
        .containsExactly(Quantity.Reason.NOT_APPLICABLE);
  }

  /** Every code and name of a country, but for those of what no table of countries has. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "acled/ACLED-All-Africa-File_20160101-to-20160528.xlsx | ''",
        "acled/acledR_acled_old_deletion_dummy.csv | ''",
        "gdelt/20180326044500.export.CSV | ''",
        "geopko/FrontMap_v.2.3.csv | ''",
        "geopko/TCCMap_v.2.3.csv | CARICOM, United Nations, multinational contingent,"
            + " unnamed contributor",
        "geopko/TTMap_v.2.3.csv | ''",
        "hdx/hdx_conflict_events_and_fatalities.csv | ''",
        "ucdp/ged_syria_652.1601.1911_41cols.csv.gz | ''",
        "ucdp/ged_v21_1_global_subset_14cols.csv.gz | ''",
        "un/TCC-DataScraper.Data.Mission.csv | ''",
        "un/TCC-DataScraper.Gender.Full.csv | ''",
        "us/troopdata-rebuild-country-year-quarter-format.csv | Abkhazia, Azores, British West"
            + " Indies, Easter Island, Eniwetok (J.T.F. 7), Kashmir, Line Islands, Sarawak,"
            + " Yugoslavia, Zanzibar"
      })
  void knowsEveryCountry(String name, String others) throws IOException {
    Set<String> unknown = new TreeSet<>();
    for (Entry entry : read(name).entries()) {
      List<String> named =
          switch (entry) {
            case Deployment deployment ->
                Stream.concat(deployment.hosts().stream(), Stream.of(deployment.contributor()))
                    .toList();
            case Event event -> event.hosts();
            default -> List.of();
          };
      named.stream()
          .filter(code -> !code.equals("*") && Country.find(code).isEmpty())
          .forEach(unknown::add);
    }
    assertThat(String.join(", ", unknown)).isEqualTo(others);
  }

  @ParameterizedTest
  @CsvSource({
    "us/basedata.csv, a list of US bases abroad",
    "gdelt/cameoCodeTable.tsv, a table of CAMEO event codes",
    "gdelt/schema_gdelt2_events.csv, the description of the columns of GDELT",
    "acled/acledR_acled_codebook.csv, a codebook of ACLED",
    "acled/acledR_acled_event_categories.csv, ACLED's table of event types"
  })
  void refusesWhatLiesBesideTheData(String name, String about) throws IOException {
    Dropped dropped = read(name);
    assertThat(dropped.all(Outcome.FileRefused.class).stream().map(r -> r.notice().type()))
        .containsExactly(NoticeType.FILE_NOT_DATA);
    assertThat(dropped.all(Outcome.FileRefused.class).getFirst().notice().facts())
        .containsEntry("name", about);
  }
}
