package org.muster.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.store.SampleRecords.event;
import static org.muster.store.SampleRecords.file;
import static org.muster.store.SampleRecords.key;
import static org.muster.store.SampleRecords.totals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.domain.RecordKind;

/** Files that are the whole truth of their dataset: what they lack is withdrawn. */
final class FullSnapshotTest {
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
  void withdrawsWhatTheNextSnapshotLacks() {
    Run first = nights.next();
    nights.load(
        first, file("s1", 1, true), List.of(event("1", "a"), event("2", "b"), event("3", "c")));
    nights.reopen();
    Run second = nights.next();
    assertThat(nights.load(second, file("s2", 2, true), List.of(event("1", "a"), event("4", "d"))))
        .isEqualTo(new LoadCounts(1, 0, 1, 0, 0, 2, 0));
    assertThat(nights.known(null)).containsExactly("1=a", "4=d");
    assertThat(nights.known(first.knownAt())).containsExactly("1=a", "2=b", "3=c");
    assertThat(nights.tallies(null)).extracting(Tally::records).containsExactly(2L);
  }

  @Test
  void bringsBackWhatALaterSnapshotNamesAgain() {
    nights.load(nights.next(), file("s1", 1, true), List.of(event("1", "a"), event("2", "b")));
    nights.load(nights.next(), file("s2", 2, true), List.of(event("1", "a")));
    nights.reopen();
    assertThat(
            nights.load(
                nights.next(), file("s3", 3, true), List.of(event("1", "a"), event("2", "b"))))
        .isEqualTo(new LoadCounts(0, 0, 1, 0, 1, 0, 0));
    assertThat(nights.load(nights.next(), file("s4", 4, true), List.of()).vanished()).isEqualTo(2);
    assertThat(nights.known(null)).isEmpty();
  }

  @Test
  void leavesRecordsAloneThatOnlyOtherFilesNamed() {
    nights.load(nights.next(), file("hand", 1, false), List.of(event("1", "by hand")));
    nights.load(nights.next(), file("s1", 2, true), List.of(event("2", "b")));
    assertThat(nights.load(nights.next(), file("s2", 3, true), List.of()).vanished()).isEqualTo(1);
    assertThat(nights.known(null)).containsExactly("1=by hand");
  }

  @Test
  void leavesRecordsAloneThatAnotherFileCorrectedSince() {
    nights.load(nights.next(), file("s1", 1, true), List.of(event("1", "a"), event("2", "b")));
    nights.load(nights.next(), file("hand", 2, false), List.of(event("1", "by hand")));
    nights.reopen();
    nights.load(nights.next(), file("s2", 3, true), List.of());
    assertThat(nights.known(null)).containsExactly("1=by hand");
  }

  @Test
  void leavesRecordsAloneThatAnotherFileNamedUnchangedSince() {
    nights.load(nights.next(), file("s1", 1, true), List.of(event("1", "a"), event("2", "b")));
    nights.load(nights.next(), file("hand", 2, false), List.of(event("1", "a")));
    nights.reopen();
    nights.load(nights.next(), file("s2", 3, true), List.of());
    assertThat(nights.known(null)).containsExactly("1=a");
  }

  @Test
  void withdrawsRecordsByHandThatASnapshotHasNamedUnchangedSince() {
    nights.load(nights.next(), file("hand", 1, false), List.of(event("1", "a"), event("2", "b")));
    nights.load(nights.next(), file("s1", 2, true), List.of(event("1", "a")));
    nights.reopen();
    nights.load(nights.next(), file("s2", 3, true), List.of());
    assertThat(nights.known(null)).containsExactly("2=b");
  }

  @Test
  void leavesOtherDatasetsAndKindsAlone() {
    FileIdentity other =
        new FileIdentity(
            "o", 1, SampleRecords.digest(9), "o/1", "other", RecordKind.DEPLOYMENT, true);
    nights.load(nights.next(), file("s1", 1, true), List.of(event("1", "a")));
    assertThat(nights.load(nights.next(), other, List.of())).isEqualTo(LoadCounts.NONE);
    assertThat(nights.known(null)).containsExactly("1=a");
  }

  @Test
  void keepsWhatItsUnusableRowsName() {
    nights.load(nights.next(), file("s1", 1, true), List.of(event("1", "a"), event("2", "b")));
    Load load = nights.store().begin(nights.next(), file("s2", 2, true));
    load.mention(List.of(key("2"), key("never known")));
    assertThat(load.accept(totals(0)).vanished()).isEqualTo(1);
    assertThat(nights.known(null)).containsExactly("2=b");
  }

  @Test
  void doesNotCountARecordTwiceThatARowWithdraws() {
    nights.load(nights.next(), file("s1", 1, true), List.of(event("1", "a"), event("2", "b")));
    assertThat(nights.load(nights.next(), file("s2", 2, true), List.of(event("1", "a")), "2"))
        .isEqualTo(new LoadCounts(0, 0, 1, 1, 0, 0, 0));
  }
}
