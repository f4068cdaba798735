package org.muster.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.store.SampleRecords.deployment;
import static org.muster.store.SampleRecords.event;
import static org.muster.store.SampleRecords.file;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.domain.CasualtyCause;
import org.muster.domain.EntryFields;
import org.muster.domain.Event;
import org.muster.domain.Marking;
import org.muster.domain.PartialDate;
import org.muster.domain.Quantity;
import org.muster.domain.Quantity.Reason;
import org.muster.domain.RecordKind;
import org.muster.store.Tally.Days;
import org.muster.store.Tally.Said;
import org.muster.store.Tally.Sum;
import org.springframework.jdbc.core.JdbcTemplate;

final class TallyTest {
  @TempDir Path state;
  private Nights nights;

  @BeforeEach
  void open() throws IOException {
    nights = new Nights(state);
  }

  @AfterEach
  void close() {
    nights.close();
  }

  @Test
  void addsUpWhatEachRecordStates() {
    nights.load(
        nights.next(),
        file("a", 1, false),
        List.of(
            event("1", "a", "IRQ", "2020-05-06", "3"),
            event("2", "b", "IRQ", "2020-05", "~10"),
            event("3", "c", "IRQ", "2020-05-31", "up to 7"),
            event("4", "d", "IRQ", "2020-05-01", "unknown"),
            event("5", "e", "IRQ", "2020-05-01", "0"),
            event("6", "f", "IRQ", "2020-05-01", "11 (10..15)")));
    assertThat(nights.tallies(null))
        .containsExactly(
            attacks(
                5,
                3,
                new Sum(13, 14, 25, 3, 4, 0, Map.of(Reason.NOT_REPORTED, 1L)),
                new Sum(5, 0, 10, 0, 5, 0, Map.of()),
                new Said(0, 0, 0, 0)),
            attacks(
                1,
                1,
                new Sum(0, 10, 0, 1, 0, 10, Map.of()),
                new Sum(1, 0, 2, 0, 1, 0, Map.of()),
                new Said(0, 0, 1, 0)));
  }

  private static Tally attacks(long records, long withPeople, Sum killed, Sum injured, Said said) {
    return new Tally(
        RecordKind.EVENT,
        "sample",
        Marking.BLANK,
        "NMI",
        List.of("IRQ"),
        "Nineveh",
        YearMonth.of(2020, 5),
        null,
        "attack",
        "occurred",
        "rudaw",
        "",
        CasualtyCause.UNKNOWN,
        records,
        records,
        withPeople,
        withPeople,
        killed,
        injured,
        said);
  }

  @Test
  void countsTheEventsThatARecordStandsFor() {
    List<Event> events =
        List.of(
            several("1", 33, "12"), several("2", 4, "0"), event("3", "c", "IRQ", "2020-05", "1"));
    Run first = nights.next();
    nights.load(first, file("a", 1, true), events);
    assertThat(nights.tallies(null)).extracting(TallyTest::counts).containsExactly("3 38 2 13 38");
    nights.load(nights.next(), file("a", 2, true), events.subList(1, 3));
    assertThat(nights.tallies(null)).extracting(TallyTest::counts).containsExactly("2 5 1 1 5");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          12          | 12
          40          | 33
          2 (1..5)    | 5
          9 (1..5)    | 9
          up to 7     | 7
          at least 3  | 33
          ~3          | 33
          several     | 33
          0           | 0
          not counted | 33
          """)
  void countsNoMoreEventsWithDeathsThanDead(String killed, long expected) {
    Event event = several("1", 33, killed);
    nights.load(nights.next(), file("a", 1, true), List.of(event));
    assertThat(nights.tallies(null)).extracting(Tally::eventsWithPeople).containsExactly(expected);
    assertThat(event.countWithDeaths()).isEqualTo(expected);
  }

  private static Event several(String id, long incidents, String killed) {
    Event event = event(id, "t" + id, "IRQ", "2020-05", killed);
    List<String> fields = new ArrayList<>(EntryFields.fields(event));
    fields.set(EntryFields.columns(RecordKind.EVENT).indexOf("incidents"), "" + incidents);
    return (Event) EntryFields.entry(RecordKind.EVENT, event.key().dataset(), fields);
  }

  private static String counts(Tally tally) {
    return "%d %d %d %d %d"
        .formatted(
            tally.records(),
            tally.events(),
            tally.withPeople(),
            tally.eventsWithPeople(),
            tally.said().partialDates());
  }

  @Test
  void keepsEventsThatMayHaveToBeSpreadWithTheirDaysAndFigures() {
    nights.load(
        nights.next(),
        file("a", 1, false),
        List.of(
            event("1", "a", "IRQ", "2020", "1"),
            event("2", "b", "IRQ", "2020", "1"),
            event("3", "c", "IRQ", "2020", "2"),
            event("4", "d", "IRQ", "../2020", "1")));
    assertThat(nights.tallies(null))
        .extracting(t -> t.days() + " " + t.records() + " " + t.people().best())
        .containsExactly(
            new Days(LocalDate.MIN, LocalDate.of(2020, 12, 31)) + " 1 1",
            new Days(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31)) + " 2 2",
            new Days(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31)) + " 1 2");
  }

  @Test
  void putsWhatDoesNotFitIntoAMonthApart() {
    nights.load(
        nights.next(),
        file("a", 1, false),
        List.of(
            event("1", "a", "IRQ", "2020-05-31/2020-06-01", "1"),
            event("2", "b", "IRQ", "2020", "1"),
            event("3", "c", "IRQ", "2020-06", "1")));
    assertThat(nights.tallies(null))
        .extracting(tally -> tally.month() + " " + tally.records())
        .containsExactly("null 1", "null 1", "2020-06 1");
  }

  @Test
  void countsARecordWithSeveralHostsOnce() {
    nights.load(
        nights.next(),
        file("a", 1, false),
        List.of(
            event("1", "a", "IRQ", "2020-05-06", "3"),
            marked("2", List.of("IRQ", "SYR"), Marking.BLANK)));
    assertThat(nights.tallies(null))
        .extracting(tally -> tally.hosts() + " " + tally.records())
        .containsExactlyInAnyOrder("[IRQ] 1", "[IRQ, SYR] 1");
  }

  @Test
  void keepsReleaseClassesApart() {
    Marking amber = new Marking("TLP:AMBER", List.of());
    Marking nato = new Marking("TLP:AMBER", List.of("NATO"));
    nights.load(
        nights.next(),
        file("a", 1, false),
        List.of(
            marked("1", List.of("IRQ"), Marking.BLANK),
            marked("2", List.of("IRQ"), amber),
            marked("3", List.of("IRQ"), nato),
            marked("4", List.of("IRQ"), nato)));
    assertThat(nights.tallies(null))
        .extracting(tally -> tally.marking().toString() + tally.records())
        .containsExactlyInAnyOrder(Marking.BLANK + "1", amber + "1", nato + "2");
  }

  @Test
  void talliesDeploymentsByMeasureAndStatus() {
    nights.load(
        nights.next(),
        file("a", 1, RecordKind.DEPLOYMENT, false),
        List.of(deployment("1", "285"), deployment("2", "~500")));
    assertThat(nights.tallies(null))
        .containsExactly(
            new Tally(
                RecordKind.DEPLOYMENT,
                "sample",
                Marking.BLANK,
                "NMI",
                List.of("IRQ"),
                "",
                null,
                null,
                "strength",
                "deployed",
                "",
                "",
                CasualtyCause.UNKNOWN,
                2,
                2,
                2,
                2,
                new Sum(285, 785, 285, 2, 1, 0, Map.of()),
                new Sum(0, 0, 0, 0, 0, 0, Map.of()),
                new Said(0, 0, 0, 0)));
  }

  @Test
  void followsCorrectionsWithdrawalsAndReturns() {
    Run first = nights.next();
    nights.load(
        first,
        file("a", 1, false),
        List.of(
            event("1", "a", "IRQ", "2020-05-06", "3"), event("2", "b", "IRQ", "2020-05-06", "4")));
    nights.load(
        nights.next(),
        file("b", 2, false),
        List.of(event("1", "a", "SYR", "2020-05-06", "30")),
        "2");
    assertThat(nights.tallies(null)).extracting(TallyTest::brief).containsExactly("[SYR] 1 30");
    nights.load(
        nights.next(), file("c", 3, false), List.of(event("2", "b", "IRQ", "2020-05-06", "40")));
    assertThat(nights.tallies(null))
        .extracting(TallyTest::brief)
        .containsExactlyInAnyOrder("[SYR] 1 30", "[IRQ] 1 40");
    assertThat(nights.tallies(first.knownAt()))
        .extracting(TallyTest::brief)
        .containsExactly("[IRQ] 2 7");
    assertThat(tallyRows()).isEqualTo(2);
  }

  @Test
  void liesReadyAsTheRecordsAddUp() {
    nights.load(
        nights.next(),
        file("a", 1, false),
        List.of(
            event("1", "a", "IRQ", "2020-05-06", "3"), event("2", "b", "SYR", "2020", "unknown")));
    Run last = nights.next();
    nights.load(last, file("b", 2, false), List.of(event("1", "A")), "2");

    assertThat(nights.tallies(null)).isEqualTo(nights.tallies(last.knownAt())).hasSize(1);
  }

  private long tallyRows() {
    Long rows =
        new JdbcTemplate(nights.database().dataSource())
            .queryForObject("SELECT SUM(row_count) FROM tally_sheet", Long.class);
    return rows == null ? 0 : rows;
  }

  private static String brief(Tally tally) {
    return tally.hosts() + " " + tally.records() + " " + tally.people().best();
  }

  private static Event marked(String id, List<String> hosts, Marking marking) {
    return event(id, "t", hosts, PartialDate.parse("2020-05-06"), Quantity.of(1), marking);
  }
}
