package org.muster.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.domain.Entry;
import org.muster.domain.EntryFields;
import org.muster.domain.RecordKey;
import org.muster.domain.RecordKind;

/** A store on real files, filled night by night. */
final class Nights implements AutoCloseable {
  private final Path state;
  private final Fingerprint fingerprint;
  private final int blockRecords;
  private Database database;
  private RecordStore store;
  private int nights;

  /** Blocks of three, so that a handful of records makes several. */
  Nights(Path state) throws IOException {
    this(state, new Sha256Fingerprint(), 3);
  }

  Nights(Path state, Fingerprint fingerprint, int blockRecords) throws IOException {
    EmptyState.copyTo(state);
    this.state = state;
    this.fingerprint = fingerprint;
    this.blockRecords = blockRecords;
    this.database = Database.open(state);
    this.store = new RecordStore(database.dataSource(), fingerprint, blockRecords);
  }

  Database database() {
    return database;
  }

  RecordStore store() {
    return store;
  }

  /** Ends the process, in a manner of speaking, and starts the next. */
  void reopen() {
    database.close();
    database = Database.open(state);
    store = new RecordStore(database.dataSource(), fingerprint, blockRecords);
  }

  /** The next night. */
  Run next() {
    nights++;
    return new RunLedger(database.dataSource())
        .begin(
            SampleRecords.night(HexFormat.of().toHexDigits((long) nights).repeat(4), null),
            Instant.parse("2020-07-01T00:00:00Z").plus(Duration.ofDays(nights)));
  }

  /** Reads a file in one chunk. */
  LoadCounts load(Run run, FileIdentity file, List<? extends Entry> records, String... withdrawn) {
    Load load = store.begin(run, file);
    load.add(List.copyOf(records), keys(file, withdrawn));
    return load.accept(SampleRecords.totals(records.size() + withdrawn.length));
  }

  private static List<RecordKey> keys(FileIdentity file, String... ids) {
    List<RecordKey> keys = new ArrayList<>();
    for (String id : ids) {
      keys.add(new RecordKey(file.kind(), file.dataset(), id));
    }
    return keys;
  }

  /** What is known of events, each as {@code id=title}. */
  List<String> known(@Nullable Instant knownAt) {
    List<String> known = new ArrayList<>();
    int title = EntryFields.columns(RecordKind.EVENT).indexOf("title");
    store
        .known(knownAt)
        .forEach(
            RecordKind.EVENT,
            event -> known.add(event.key().id() + "=" + EntryFields.fields(event).get(title)));
    return known;
  }

  List<Tally> tallies(@Nullable Instant knownAt) {
    List<Tally> tallies = new ArrayList<>();
    store.known(knownAt).forEachTally(tallies::add);
    return tallies;
  }

  @Override
  public void close() {
    database.close();
  }
}
