package org.muster.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

final class RunLedgerTest {
  private static final String A = "a".repeat(64);
  private static final String B = "b".repeat(64);
  private static final Instant NIGHT = Instant.parse("2020-07-01T01:02:03.456789Z");
  private static final LocalDate DAY = LocalDate.of(2020, 7, 1);
  private static final Edition FIRST = new Edition("2020-07-01.1", DAY, 1, "c".repeat(64));
  private static final Edition SECOND = new Edition("2020-07-01.2", DAY, 2, "d".repeat(64));

  @TempDir Path state;
  private Database database;
  private RunLedger ledger;

  @BeforeEach
  void open() throws IOException {
    EmptyState.copyTo(state);
    database = Database.open(state);
    ledger = new RunLedger(database.dataSource());
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void knowsNoRunAtFirst() {
    assertThat(ledger.newest()).isEmpty();
    assertThat(ledger.lastCompleted()).isEmpty();
    assertThat(ledger.editions(DAY)).isEmpty();
  }

  @Test
  void numbersRunsFromOne() {
    assertThat(begin(A, NIGHT, null))
        .isEqualTo(new Run(1, A, Instant.parse("2020-07-01T01:02:03.456Z"), null));
    assertThat(begin(B, NIGHT.plusSeconds(1), "2020-07-01.1"))
        .isEqualTo(new Run(2, B, Instant.parse("2020-07-01T01:02:04.456Z"), "2020-07-01.1"));
  }

  @Test
  void keepsNumberAndInstantOfARunThatIsRestarted() {
    Run run = begin(A, NIGHT, "2020-06-30.1");
    assertThat(begin(A, NIGHT.plusSeconds(3600), null)).isEqualTo(run);
  }

  @Test
  void keepsNumberAndInstantOfACompletedRunWhoseEditionIsMadeAgain() {
    Run run = begin(A, NIGHT, null);
    finish(run, FIRST);
    assertThat(begin(A, NIGHT.plusSeconds(3600), null)).isEqualTo(run);
    assertThat(ledger.lastCompleted()).contains(new CompletedRun(run, FIRST));
  }

  @Test
  void givesANewNumberToAnIdentityThatIsNotTheNewest() {
    begin(A, NIGHT, null);
    begin(B, NIGHT.plusSeconds(1), null);
    assertThat(begin(A, NIGHT.plusSeconds(2), null).number()).isEqualTo(3);
  }

  @Test
  void letsInstantsAscendThoughTheClockWentBack() {
    Run first = begin(A, NIGHT, null);
    Run second = begin(B, NIGHT.minusSeconds(3600), null);
    Run third = begin(A, second.knownAt(), null);
    assertThat(second.knownAt()).isEqualTo(first.knownAt().plusMillis(1));
    assertThat(third.knownAt()).isEqualTo(second.knownAt().plusMillis(1));
  }

  @Test
  void findsTheRunThatAnInstantFallsInto() {
    Run first = begin(A, NIGHT, null);
    Run second = begin(B, NIGHT.plusSeconds(60), null);
    assertThat(ledger.newestAt(first.knownAt().minusMillis(1))).isZero();
    assertThat(ledger.newestAt(first.knownAt())).isEqualTo(1);
    assertThat(ledger.newestAt(second.knownAt().minusMillis(1))).isEqualTo(1);
    assertThat(ledger.newestAt(second.knownAt())).isEqualTo(2);
  }

  @Test
  void leavesAnUnfinishedRunOutOfTheCompletedOnes() {
    Run first = begin(A, NIGHT, null);
    finish(first, FIRST);
    begin(B, NIGHT.plusSeconds(1), FIRST.name());
    assertThat(ledger.lastCompleted()).contains(new CompletedRun(first, FIRST));
  }

  @Test
  void listsTheEditionsOfADay() {
    finish(begin(A, NIGHT, null), FIRST);
    Run second = begin(B, NIGHT.plusSeconds(1), FIRST.name());
    finish(second, SECOND);
    assertThat(ledger.editions(DAY)).containsExactly(FIRST, SECOND);
    assertThat(ledger.editions(DAY.plusDays(1))).isEmpty();
    assertThat(ledger.lastCompleted()).contains(new CompletedRun(second, SECOND));
  }

  @Test
  void letsARunThatChangedNothingNameTheEditionBefore() {
    finish(begin(A, NIGHT, null), FIRST);
    Run second = begin(B, NIGHT.plusSeconds(1), FIRST.name());
    finish(second, FIRST);
    assertThat(ledger.lastCompleted()).contains(new CompletedRun(second, FIRST));
    assertThat(ledger.editions(DAY)).containsExactly(FIRST);
  }

  @Test
  void remembersRunsAcrossOpenings() {
    Run run = begin(A, NIGHT, null);
    finish(run, FIRST);
    database.close();
    database = Database.open(state);
    assertThat(new RunLedger(database.dataSource()).lastCompleted())
        .contains(new CompletedRun(run, FIRST));
  }

  @Test
  void keepsTheListOfFilesAndTheDate() {
    List<RunInput> files =
        List.of(new RunInput("b/ü.csv", 5_000_000_000L, A), new RunInput("c.csv", 0, B));
    Run run = ledger.begin(new Undertaking(A, DAY, null, files, null), NIGHT);
    assertThat(ledger.inputs(run)).contains(files);
    assertThat(ledger.asOf(run)).contains(DAY);
    assertThat(ledger.inputs(begin(B, NIGHT.plusSeconds(1), null))).contains(List.of());
  }

  @Test
  void keepsMethodsOnceAsLongAsTheyStayTheSame() {
    SortedMap<String, List<String>> one = new TreeMap<>(Map.of("iraq", List.of("a: b", "c: d")));
    SortedMap<String, List<String>> other = new TreeMap<>(Map.of("iraq", List.of("a: e")));
    Run first = begin(A, NIGHT, null);
    ledger.finish(first, FIRST, one);
    Run second = begin(B, NIGHT.plusSeconds(1), null);
    ledger.finish(second, SECOND, one);
    Run third = begin(A, NIGHT.plusSeconds(2), null);
    assertThat(ledger.methods(third)).isEmpty();
    ledger.finish(third, SECOND, other);
    assertThat(ledger.methods(first)).isEqualTo(one);
    assertThat(ledger.methods(second)).isEqualTo(one);
    assertThat(ledger.methods(third)).isEqualTo(other);
    assertThat(methodParts()).isEqualTo(2);
  }

  private long methodParts() {
    Long parts =
        new JdbcTemplate(database.dataSource())
            .queryForObject("SELECT COUNT(*) FROM packed_part WHERE part = 11", Long.class);
    return parts == null ? 0 : parts;
  }

  @Test
  void doesNotCompareWithARunThatWentBack() {
    Run night = begin(A, NIGHT, null);
    finish(night, FIRST);
    Run back = ledger.begin(back(B, night), NIGHT.plusSeconds(1));
    finish(back, SECOND);
    assertThat(ledger.lastCompleted()).contains(new CompletedRun(night, FIRST));
    assertThat(ledger.completedWith(FIRST.name())).contains(new CompletedRun(night, FIRST));
    assertThat(ledger.completedWith(SECOND.name())).isEmpty();
    assertThat(ledger.nightOf(FIRST.name(), B)).contains(night);
    assertThat(ledger.nightOf(SECOND.name(), B)).contains(night);
    assertThat(ledger.nightOf("2020-07-01.9", A)).contains(night);
    assertThat(ledger.nightOf("2020-07-01.9", B)).isEmpty();
    assertThat(ledger.nightAt(back.knownAt())).contains(night);
    assertThat(ledger.editions(DAY)).containsExactly(FIRST, SECOND);
  }

  @Test
  void resumesTheNewestNightAlsoAfterARunThatWentBack() {
    Run night = begin(A, NIGHT, null);
    Run back = ledger.begin(back(B, night), NIGHT.plusSeconds(1));
    assertThat(ledger.begin(back(B, night), NIGHT.plusSeconds(2))).isEqualTo(back);
    assertThat(begin(A, NIGHT.plusSeconds(3), null)).isEqualTo(night);
    assertThat(ledger.newestNight()).contains(night);
    assertThat(begin(B, NIGHT.plusSeconds(4), null).number()).isEqualTo(3);
  }

  @Test
  void findsTheNightThatAnInstantFallsInto() {
    Run first = begin(A, NIGHT, null);
    Run second = begin(B, NIGHT.plusSeconds(60), null);
    assertThat(ledger.nightAt(first.knownAt().minusMillis(1))).isEmpty();
    assertThat(ledger.nightAt(second.knownAt().minusMillis(1))).contains(first);
    assertThat(ledger.nightAt(second.knownAt())).contains(second);
    assertThat(ledger.firstNight()).contains(first);
  }

  @Test
  void bringsTablesUpToDateAgainWhereItWasKilled() throws IOException {
    String script;
    try (InputStream in =
        RunLedger.class.getResourceAsStream("migration/V3__what_runs_were_made_of.sql")) {
      script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    JdbcTemplate jdbc = new JdbcTemplate(database.dataSource());
    jdbc.execute("ALTER TABLE run_ledger DROP COLUMN method_run");
    for (String statement : script.replaceAll("--[^\n]*", "").split(";", -1)) {
      if (!statement.isBlank()) {
        jdbc.execute(statement);
      }
    }
    finish(begin(A, NIGHT, null), FIRST);
    assertThat(ledger.lastCompleted()).isPresent();
  }

  private Run begin(String identity, Instant now, @Nullable String previousEdition) {
    return ledger.begin(SampleRecords.night(identity, previousEdition), now);
  }

  private static Undertaking back(String identity, Run to) {
    return new Undertaking(identity, DAY, null, List.of(), to.number());
  }

  private void finish(Run run, Edition edition) {
    ledger.finish(run, edition, new TreeMap<>(Map.of("iraq", List.of("audience: all"))));
  }
}
