package org.muster.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.muster.store.SampleRecords.deployment;
import static org.muster.store.SampleRecords.event;
import static org.muster.store.SampleRecords.file;
import static org.muster.store.SampleRecords.key;
import static org.muster.store.SampleRecords.totals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.domain.Entry;
import org.muster.domain.Event;
import org.muster.domain.RecordKind;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

final class RecordStoreTest {
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
  void keepsEveryFieldOfADeployment() {
    Entry record = deployment("D1", "~500");
    nights.load(nights.next(), file("d", 1, RecordKind.DEPLOYMENT, false), List.of(record));
    nights.reopen();
    List<Entry> known = new ArrayList<>();
    nights.store().known(null).forEach(RecordKind.DEPLOYMENT, known::add);
    assertThat(known).containsExactly(record);
    assertThat(nights.store().known(null).count(RecordKind.DEPLOYMENT)).isEqualTo(1);
    assertThat(nights.store().known(null).count(RecordKind.EVENT)).isZero();
  }

  @Test
  void tellsNewCorrectedAndUnchangedRecordsApart() {
    Run first = nights.next();
    assertThat(nights.load(first, file("a", 1, false), List.of(event("1", "x"), event("2", "y"))))
        .isEqualTo(new LoadCounts(2, 0, 0, 0, 0, 0, 0));
    Run second = nights.next();
    assertThat(
            nights.load(
                second,
                file("b", 2, false),
                List.of(event("2", "Y"), event("3", "z"), event("1", "x"))))
        .isEqualTo(new LoadCounts(1, 1, 1, 0, 0, 0, 0));
    assertThat(nights.known(null)).containsExactly("1=x", "2=Y", "3=z");
    assertThat(nights.known(second.knownAt())).containsExactly("1=x", "2=Y", "3=z");
    assertThat(nights.known(second.knownAt().minusMillis(1))).containsExactly("1=x", "2=y");
    assertThat(nights.known(first.knownAt())).containsExactly("1=x", "2=y");
    assertThat(nights.known(first.knownAt().minusMillis(1))).isEmpty();
  }

  @Test
  void writesNothingForWhatIsUnchanged() {
    List<Event> events = events(20);
    nights.load(nights.next(), file("a", 1, false), events);
    nights.load(nights.next(), file("a", 2, false), events);
    assertThat(number("SELECT SUM(record_count) FROM record_block")).isEqualTo(20);
  }

  @Test
  void letsAWithdrawnRecordComeBack() {
    Run first = nights.next();
    nights.load(first, file("a", 1, false), List.of(event("1", "x")));
    Run second = nights.next();
    assertThat(nights.load(second, file("b", 2, false), List.of(), "1"))
        .isEqualTo(new LoadCounts(0, 0, 0, 1, 0, 0, 0));
    Run third = nights.next();
    assertThat(nights.load(third, file("c", 3, false), List.of(), "1"))
        .isEqualTo(new LoadCounts(0, 0, 1, 0, 0, 0, 0));
    nights.reopen();
    Run fourth = nights.next();
    assertThat(nights.load(fourth, file("d", 4, false), List.of(event("1", "x"))))
        .isEqualTo(new LoadCounts(0, 0, 0, 0, 1, 0, 0));
    assertThat(nights.load(fourth, file("e", 5, false), List.of(), "1").withdrawn()).isEqualTo(1);
    Run fifth = nights.next();
    assertThat(nights.load(fifth, file("f", 6, false), List.of(event("1", "y"))))
        .isEqualTo(new LoadCounts(0, 0, 0, 0, 1, 0, 0));
    assertThat(nights.known(first.knownAt())).containsExactly("1=x");
    assertThat(nights.known(second.knownAt())).isEmpty();
    assertThat(nights.known(third.knownAt())).isEmpty();
    assertThat(nights.known(fourth.knownAt())).isEmpty();
    assertThat(nights.known(fifth.knownAt())).containsExactly("1=y");
  }

  @Test
  void namesWithdrawalsOfRecordsThatWereNeverKnown() {
    Run run = nights.next();
    Load load = nights.store().begin(run, file("a", 1, false));
    assertThat(load.add(List.of(event("1", "x")), List.of(key("1"), key("9"))))
        .containsExactly(key("9"));
    assertThat(load.accept(totals(3))).isEqualTo(new LoadCounts(1, 0, 0, 1, 0, 0, 1));
    assertThat(nights.known(null)).isEmpty();
  }

  @Test
  void takesTheLaterFileOfOneRunAndKeepsBothVersions() {
    Run run = nights.next();
    nights.load(run, file("a", 1, false), List.of(event("1", "x")));
    assertThat(nights.load(run, file("b", 2, false), List.of(event("1", "y"))).corrected())
        .isEqualTo(1);
    assertThat(nights.known(run.knownAt())).containsExactly("1=y");
    assertThat(nights.known(run.knownAt().minusMillis(1))).isEmpty();
    assertThat(number("SELECT SUM(record_count) FROM record_block")).isEqualTo(2);
  }

  @Test
  void takesTheLaterRowWhereAnIdOccursTwiceInAFile() {
    Run run = nights.next();
    Load load = nights.store().begin(run, file("a", 1, false));
    load.add(
        List.of(event("1", "x"), event("1", "x"), event("1", "y"), event("2", "a")), List.of());
    load.add(List.of(event("2", "b"), event("1", "y")), List.of());
    assertThat(load.accept(totals(6))).isEqualTo(new LoadCounts(2, 2, 2, 0, 0, 0, 0));
    assertThat(nights.known(null)).containsExactly("1=y", "2=b");
    nights.reopen();
    assertThat(nights.known(null)).containsExactly("1=y", "2=b");
    assertThat(
            nights
                .load(nights.next(), file("b", 2, false), List.of(event("1", "y"), event("2", "b")))
                .unchanged())
        .isEqualTo(2);
  }

  @Test
  void showsNothingOfAFileBeforeItIsAccepted() {
    Run run = nights.next();
    Load load = nights.store().begin(run, file("a", 1, false));
    load.add(new ArrayList<>(events(20)), List.of());
    assertThat(nights.known(null)).isEmpty();
    assertThat(nights.tallies(null)).isEmpty();
    assertThat(nights.store().history(null).find(SampleRecords.digest(1), "sample/1")).isEmpty();
    load.accept(totals(20));
    assertThat(nights.known(null)).hasSize(20);
    assertThat(nights.store().known(null).count(RecordKind.EVENT)).isEqualTo(20);
  }

  @Test
  void leavesNothingOfAFileThatWasHeldBackButItsNotes() {
    Run run = nights.next();
    nights.load(run, file("a", 1, false), List.of(event("1", "x")));
    Load load = nights.store().begin(run, file("b", 2, false));
    load.add(List.of(event("1", "changed"), event("2", "y")), List.of());
    load.abandon(new FileTotals(30, 2, 28, 0));
    assertThat(nights.known(null)).containsExactly("1=x");
    assertThat(number("SELECT SUM(record_count) FROM record_block")).isEqualTo(1);
    assertThat(nights.store().history(null).find(SampleRecords.digest(2), "sample/1")).isEmpty();
    StoredFile refused = nights.store().history(null).readings(SampleRecords.digest(2)).getFirst();
    assertThat(refused.totals()).isEqualTo(new FileTotals(30, 2, 28, 0));
    assertThat(nights.store().files(run))
        .extracting(stored -> stored.file().name() + " " + stored.state())
        .containsExactly("a ACCEPTED", "b REFUSED");
    assertThat(nights.load(run, file("c", 3, false), List.of(event("1", "z"), event("2", "y"))))
        .isEqualTo(new LoadCounts(1, 1, 0, 0, 0, 0, 0));
  }

  @Test
  void remembersOneRefusalOfAFileThatARunReadsAgainAndAgain() {
    Run run = nights.next();
    for (int attempt = 0; attempt < 3; attempt++) {
      nights.store().begin(run, file("b", 2, false)).abandon(FileTotals.NONE);
    }
    assertThat(number("SELECT COUNT(*) FROM file_load")).isEqualTo(1);
  }

  @Test
  void keepsWhatAnEarlierRunRefused() {
    Run first = nights.next();
    nights.store().begin(first, file("b", 2, false)).abandon(new FileTotals(5, 0, 5, 0));
    Run second = nights.next();
    nights.store().begin(second, file("b", 2, false)).abandon(new FileTotals(7, 0, 7, 0));
    assertThat(nights.store().history(first).readings(SampleRecords.digest(2)))
        .extracting(StoredFile::totals)
        .containsExactly(new FileTotals(5, 0, 5, 0));
    assertThat(nights.store().history(null).readings(SampleRecords.digest(2)))
        .extracting(StoredFile::totals)
        .containsExactly(new FileTotals(7, 0, 7, 0));
  }

  @Test
  void findsAFileThatIsInAlready() {
    Run run = nights.next();
    LoadCounts counts = nights.load(run, file("a", 1, true), List.of(event("1", "x")));
    nights.reopen();
    assertThat(nights.store().history(null).find(SampleRecords.digest(1), "sample/1"))
        .contains(
            new StoredFile(1, 1, file("a", 1, true), StoredFile.State.ACCEPTED, totals(1), counts));
    assertThat(nights.store().history(null).find(SampleRecords.digest(1), "sample/2")).isEmpty();
    assertThat(nights.store().history(null).find(SampleRecords.digest(2), "sample/1")).isEmpty();
  }

  @Test
  void readsAFileAgainThatWentBackToItsEarlierContent() {
    nights.load(nights.next(), file("a", 1, false), List.of(event("1", "x")));
    nights.load(nights.next(), file("a", 2, false), List.of(event("1", "y")));
    assertThat(nights.store().history(null).find(SampleRecords.digest(1), "sample/1")).isEmpty();
    assertThat(nights.store().history(null).find(SampleRecords.digest(2), "sample/1")).isPresent();
    nights.load(nights.next(), file("a", 1, false), List.of(event("1", "x")));
    assertThat(nights.known(null)).containsExactly("1=x");
    assertThat(nights.store().history(null).find(SampleRecords.digest(1), "sample/1")).isPresent();
    assertThat(nights.store().history(null).find(SampleRecords.digest(2), "sample/1")).isEmpty();
  }

  @Test
  void knowsAFileUnderAnotherName() {
    nights.load(nights.next(), file("a", 1, false), List.of(event("1", "x")));
    nights.load(nights.next(), file("b", 2, false), List.of(event("1", "y")));
    assertThat(nights.store().history(null).find(SampleRecords.digest(1), "sample/1")).isPresent();
  }

  @Test
  void sweepsWhatAKilledProcessLeft() {
    Run run = nights.next();
    nights.load(run, file("a", 1, false), List.of(event("1", "x")));
    nights.store().begin(run, file("b", 2, false)).add(new ArrayList<>(events(20)), List.of());
    nights.reopen();
    assertThat(nights.known(null)).containsExactly("1=x");
    nights.store().sweep();
    assertThat(number("SELECT COUNT(*) FROM record_block")).isEqualTo(1);
    assertThat(number("SELECT COUNT(*) FROM packed_part WHERE part NOT IN (9, 10)")).isEqualTo(5);
    assertThat(number("SELECT COUNT(*) FROM packed_part WHERE part = 9")).isEqualTo(1);
    assertThat(number("SELECT COUNT(*) FROM file_load")).isEqualTo(1);
    assertThat(nights.load(run, file("b", 2, false), events(20)).added()).isEqualTo(20);
  }

  @Test
  void endsALoadWhenTheNextBegins() {
    Run run = nights.next();
    Load left = nights.store().begin(run, file("a", 1, false));
    left.add(new ArrayList<>(events(5)), List.of());
    assertThat(nights.load(run, file("b", 2, false), events(3)).added()).isEqualTo(3);
    assertThatThrownBy(() -> left.accept(totals(5)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("has ended");
    assertThat(nights.known(null)).hasSize(3);
  }

  @Test
  void refusesALoadThatLostAChunk() {
    Run run = nights.next();
    Load load = nights.store().begin(run, file("a", 1, false));
    load.add(new ArrayList<>(events(5)), List.of());
    transaction()
        .executeWithoutResult(
            status -> {
              load.add(List.of(event("99", "lost")), List.of());
              status.setRollbackOnly();
            });
    assertThatThrownBy(() -> load.accept(totals(6)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("rolled back");
    assertThat(nights.load(run, file("a", 1, false), List.of(event("99", "again"))).added())
        .isEqualTo(1);
    assertThat(nights.known(null)).containsExactly("99=again");
  }

  @Test
  void forgetsAnAcceptanceThatTheCallerRolledBack() {
    Run run = nights.next();
    nights.load(run, file("a", 1, false), List.of(event("1", "x")));
    transaction()
        .executeWithoutResult(
            status -> {
              nights.load(run, file("b", 2, false), List.of(event("1", "y"), event("2", "z")));
              assertThat(nights.known(null)).containsExactly("1=y", "2=z");
              status.setRollbackOnly();
            });
    assertThat(nights.known(null)).containsExactly("1=x");
    assertThat(nights.load(run, file("c", 3, false), List.of(event("1", "x"), event("2", "z"))))
        .isEqualTo(new LoadCounts(1, 0, 1, 0, 0, 0, 0));
    assertThat(nights.known(null)).containsExactly("1=x", "2=z");
    assertThat(nights.tallies(null)).extracting(Tally::records).containsExactly(2L);
  }

  @Test
  void storesTheTextsAgainThatARolledBackLoadBrought() {
    Run run = nights.next();
    nights.load(run, file("a", 1, false), List.of(event("1", "x")));
    List<Event> syrian = List.of(event("2", "y", "SYR", "2020-05-07", "4"));
    transaction()
        .executeWithoutResult(
            status -> {
              nights.load(run, file("b", 2, false), syrian);
              status.setRollbackOnly();
            });
    nights.load(run, file("b", 2, false), syrian);
    nights.reopen();
    assertThat(nights.tallies(null))
        .extracting(Tally::hosts)
        .containsExactly(List.of("IRQ"), List.of("SYR"));
  }

  @Test
  void takesRecordsThatWereMadeReadyBeforeAnEarlierFileWasRead() {
    Run run = nights.next();
    RecordEncoder encoder = nights.store().encoder();
    Encoded ready = encoder.encode(event("2", "y", "SYR", "2020-05-07", "4"), 0);
    nights.load(run, file("a", 1, false), List.of(event("1", "x", "TUR", "2020-05-06", "3")));
    Load load = nights.store().begin(run, file("b", 2, false));
    load.addEncoded(List.of(ready), List.of());
    load.accept(totals(1));
    nights.reopen();
    assertThat(nights.tallies(null))
        .extracting(Tally::hosts)
        .containsExactlyInAnyOrder(List.of("SYR"), List.of("TUR"));
  }

  @Test
  void refusesARunThatIsNotTheNewest() {
    Run old = nights.next();
    nights.next();
    assertThatThrownBy(() -> nights.store().begin(old, file("a", 1, false)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not the newest");
  }

  @Test
  void refusesARecordOfAnotherKind() {
    Load load = nights.store().begin(nights.next(), file("a", 1, false));
    assertThatThrownBy(() -> load.add(List.of(deployment("D1", "5")), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("deployments/sample/D1 is not one of the events of sample");
  }

  @Test
  void namesTheBlockThatIsDamaged() {
    nights.load(nights.next(), file("a", 1, false), events(8));
    jdbc()
        .update(
            "UPDATE packed_part SET content = ("
                + "SELECT content FROM packed_part WHERE part = 5 AND owner_no = 1)"
                + " WHERE part = 5 AND owner_no = 2");
    assertThatThrownBy(() -> nights.known(null))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("records of block 2")
        .hasMessageContaining("Put back your last good copy");
  }

  @Test
  void namesTheBlockThatIsMissing() {
    nights.load(nights.next(), file("a", 1, false), events(8));
    jdbc().update("DELETE FROM packed_part WHERE part = 5 AND owner_no = 3");
    assertThatThrownBy(() -> nights.known(null))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("records of block 3 are missing");
  }

  @Test
  void staysAsItWasWhileFurtherFilesAreAccepted() {
    Run run = nights.next();
    nights.load(run, file("a", 1, false), events(5));
    Snapshot before = nights.store().known(null);
    nights.load(run, file("b", 2, false), List.of(event("0000", "changed"), event("9", "new")));
    List<Entry> seen = new ArrayList<>();
    before.forEach(RecordKind.EVENT, seen::add);
    assertThat(seen).containsExactlyElementsOf(events(5));
    assertThat(before.count(RecordKind.EVENT)).isEqualTo(5);
  }

  private TransactionTemplate transaction() {
    return new TransactionTemplate(new JdbcTransactionManager(nights.database().dataSource()));
  }

  private JdbcTemplate jdbc() {
    return new JdbcTemplate(nights.database().dataSource());
  }

  private long number(String sql) {
    Long number = jdbc().queryForObject(sql, Long.class);
    return number == null ? 0 : number;
  }

  /** Events 0000, 0001 and so on. */
  private static List<Event> events(int count) {
    return IntStream.range(0, count).mapToObj(i -> event("%04d".formatted(i), "t" + i)).toList();
  }
}
