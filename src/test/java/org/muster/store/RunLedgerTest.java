package org.muster.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    assertThat(ledger.begin(A, NIGHT, null))
        .isEqualTo(new Run(1, A, Instant.parse("2020-07-01T01:02:03.456Z"), null));
    assertThat(ledger.begin(B, NIGHT.plusSeconds(1), "2020-07-01.1"))
        .isEqualTo(new Run(2, B, Instant.parse("2020-07-01T01:02:04.456Z"), "2020-07-01.1"));
  }

  @Test
  void keepsNumberAndInstantOfARunThatIsRestarted() {
    Run run = ledger.begin(A, NIGHT, "2020-06-30.1");
    assertThat(ledger.begin(A, NIGHT.plusSeconds(3600), null)).isEqualTo(run);
  }

  @Test
  void keepsNumberAndInstantOfACompletedRunWhoseEditionIsMadeAgain() {
    Run run = ledger.begin(A, NIGHT, null);
    ledger.finish(run, FIRST);
    assertThat(ledger.begin(A, NIGHT.plusSeconds(3600), null)).isEqualTo(run);
    assertThat(ledger.lastCompleted()).contains(new CompletedRun(run, FIRST));
  }

  @Test
  void givesANewNumberToAnIdentityThatIsNotTheNewest() {
    ledger.begin(A, NIGHT, null);
    ledger.begin(B, NIGHT.plusSeconds(1), null);
    assertThat(ledger.begin(A, NIGHT.plusSeconds(2), null).number()).isEqualTo(3);
  }

  @Test
  void letsInstantsAscendThoughTheClockWentBack() {
    Run first = ledger.begin(A, NIGHT, null);
    Run second = ledger.begin(B, NIGHT.minusSeconds(3600), null);
    Run third = ledger.begin(A, second.knownAt(), null);
    assertThat(second.knownAt()).isEqualTo(first.knownAt().plusMillis(1));
    assertThat(third.knownAt()).isEqualTo(second.knownAt().plusMillis(1));
  }

  @Test
  void findsTheRunThatAnInstantFallsInto() {
    Run first = ledger.begin(A, NIGHT, null);
    Run second = ledger.begin(B, NIGHT.plusSeconds(60), null);
    assertThat(ledger.newestAt(first.knownAt().minusMillis(1))).isZero();
    assertThat(ledger.newestAt(first.knownAt())).isEqualTo(1);
    assertThat(ledger.newestAt(second.knownAt().minusMillis(1))).isEqualTo(1);
    assertThat(ledger.newestAt(second.knownAt())).isEqualTo(2);
  }

  @Test
  void leavesAnUnfinishedRunOutOfTheCompletedOnes() {
    Run first = ledger.begin(A, NIGHT, null);
    ledger.finish(first, FIRST);
    ledger.begin(B, NIGHT.plusSeconds(1), FIRST.name());
    assertThat(ledger.lastCompleted()).contains(new CompletedRun(first, FIRST));
  }

  @Test
  void listsTheEditionsOfADay() {
    ledger.finish(ledger.begin(A, NIGHT, null), FIRST);
    Run second = ledger.begin(B, NIGHT.plusSeconds(1), FIRST.name());
    ledger.finish(second, SECOND);
    assertThat(ledger.editions(DAY)).containsExactly(FIRST, SECOND);
    assertThat(ledger.editions(DAY.plusDays(1))).isEmpty();
    assertThat(ledger.lastCompleted()).contains(new CompletedRun(second, SECOND));
  }

  @Test
  void letsARunThatChangedNothingNameTheEditionBefore() {
    ledger.finish(ledger.begin(A, NIGHT, null), FIRST);
    Run second = ledger.begin(B, NIGHT.plusSeconds(1), FIRST.name());
    ledger.finish(second, FIRST);
    assertThat(ledger.lastCompleted()).contains(new CompletedRun(second, FIRST));
    assertThat(ledger.editions(DAY)).containsExactly(FIRST);
  }

  @Test
  void remembersRunsAcrossOpenings() {
    Run run = ledger.begin(A, NIGHT, null);
    ledger.finish(run, FIRST);
    database.close();
    database = Database.open(state);
    assertThat(new RunLedger(database.dataSource()).lastCompleted())
        .contains(new CompletedRun(run, FIRST));
  }
}
