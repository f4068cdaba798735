package org.muster.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import org.muster.domain.Event;
import org.springframework.jdbc.core.JdbcTemplate;

/** Records are known by the mark that they came with, as long as they stand as they came. */
final class StandingTest {
  @TempDir Path state;
  private Nights nights;

  @BeforeEach
  void open() throws IOException {
    nights = new Nights(state);
    Load load = nights.store().begin(nights.next(), file("a", 1, true));
    load.addEncoded(
        List.of(
            encoded(event("1", "a"), 11),
            encoded(event("2", "b"), 12),
            encoded(event("3", "c"), 13),
            encoded(event("4", "d"), 0),
            encoded(event("5", "e"), 15)),
        List.of());
    load.accept(totals(5));
  }

  @AfterEach
  void close() {
    nights.close();
  }

  @Test
  void knowsARecordByItsKeyAndMark() {
    nights.reopen();
    Standing standing = nights.store().begin(nights.next(), file("b", 2, true)).standing();
    assertThat(standing.isEmpty()).isFalse();
    assertThat(standing.find(key("1"), 11)).isNotNegative();
    assertThat(standing.find(key("1"), 12)).isNegative();
    assertThat(standing.find(key("6"), 11)).isNegative();
  }

  @Test
  void knowsNothingOfAnEmptyStore(@TempDir Path empty) throws IOException {
    try (Nights other = new Nights(empty)) {
      assertThat(other.store().begin(other.next(), file("b", 2, true)).standing().isEmpty())
          .isTrue();
    }
  }

  @Test
  void keepsWhatASnapshotNamesUnchanged() {
    nights.reopen();
    Load load = nights.store().begin(nights.next(), file("b", 2, true));
    Standing standing = load.standing();
    load.unchanged(standing.find(key("1"), 11), 11);
    load.addEncoded(List.of(encoded(event("2", "B"), 22)), List.of());
    load.unchanged(standing.find(key("5"), 15), 15);
    assertThat(load.accept(totals(3))).isEqualTo(new LoadCounts(0, 1, 2, 0, 0, 2, 0));
    assertThat(nights.known(null)).containsExactly("1=a", "2=B", "5=e");
  }

  @Test
  void forgetsTheMarkOfWhatWasCorrectedOrWithdrawn() {
    nights.load(nights.next(), file("b", 2, false), List.of(event("1", "A")), "2");
    Load third = nights.store().begin(nights.next(), file("c", 3, false));
    third.addEncoded(List.of(encoded(event("3", "C"), 33)), List.of());
    third.accept(totals(1));
    for (int i = 0; i < 2; i++) {
      Standing standing = nights.store().begin(nights.next(), file("d", 4, false)).standing();
      assertThat(standing.find(key("1"), 11)).isNegative();
      assertThat(standing.find(key("2"), 12)).isNegative();
      assertThat(standing.find(key("3"), 13)).isNegative();
      assertThat(standing.find(key("3"), 33)).isNotNegative();
      nights.reopen();
    }
  }

  @Test
  void refusesToNameUnchangedWhatTheLoadHasChanged() {
    Load load = nights.store().begin(nights.next(), file("b", 2, true));
    int one = load.standing().find(key("1"), 11);
    load.addEncoded(List.of(encoded(event("1", "A"), 21)), List.of());
    assertThatThrownBy(() -> load.unchanged(one, 11)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void readsBlocksThatWereWrittenBeforeThereWereMarks() {
    JdbcTemplate jdbc = new JdbcTemplate(nights.database().dataSource());
    PartTable parts = new PartTable(jdbc);
    for (long block : jdbc.queryForList("SELECT block_no FROM record_block", Long.class)) {
      PartKey key = PartKey.of(Part.HASHES, block);
      ByteSource hashes = new ByteSource(parts.read(key));
      ByteSink older = new ByteSink();
      while (hashes.hasMore()) {
        older.fixed64(hashes.fixed64()).fixed64(hashes.fixed64());
        hashes.fixed64();
      }
      jdbc.update(
          "UPDATE packed_part SET content = ? WHERE part = ? AND owner_no = ?",
          Frame.pack(key, (byte) 1, older.toBytes()),
          Part.HASHES.code(),
          block);
    }
    nights.reopen();
    Load load = nights.store().begin(nights.next(), file("b", 2, true));
    assertThat(load.standing().find(key("1"), 11)).isNegative();
    load.addEncoded(List.of(encoded(event("1", "a"), 11), encoded(event("2", "B"), 22)), List.of());
    assertThat(load.accept(totals(2))).isEqualTo(new LoadCounts(0, 1, 1, 0, 0, 3, 0));
    assertThat(nights.known(null)).containsExactly("1=a", "2=B");
  }

  /** A load that was given up has noted records that never came to stand. */
  @Test
  void knowsNothingOfALoadThatWasGivenUp() {
    nights.load(nights.next(), file("a", 1, false), List.of(event("1", "a")));
    Run run = nights.next();
    Load load = nights.store().begin(run, file("b", 2, false));
    load.addEncoded(List.of(encoded(event("2", "b"), 22)), List.of());
    load.abandon(totals(1));
    assertThat(nights.store().standing().find(key("2"), 22)).isNegative();
    load = nights.store().begin(run, file("c", 3, false));
    load.addEncoded(List.of(encoded(event("1", "c"), 31)), List.of());
    load.accept(totals(1));
    assertThat(nights.store().standing().find(key("1"), 31)).isNotNegative();
  }

  private Encoded encoded(Event event, long mark) {
    return nights.store().encoder().encode(event, mark);
  }
}
