package org.muster.job.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.domain.MarkingOrder;
import org.muster.domain.RecordKind;
import org.muster.intake.Intake;
import org.muster.intake.IntakeSettings;
import org.muster.intake.format.Limits;
import org.muster.intake.layout.Layouts;
import org.muster.store.Changes;
import org.muster.store.Database;
import org.muster.store.EmptyState;
import org.muster.store.RecordStore;
import org.muster.store.Run;
import org.muster.store.Snapshot;
import org.muster.store.Tally;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A store that is filled night by night by the real reader, from a real drop folder. */
final class ReadNights implements AutoCloseable {
  /** So that a few wrong rows hold a file back. */
  private static final IntakeSettings SETTINGS =
      new IntakeSettings(1 << 20, 300, Limits.DEFAULTS, 40, 2, "muster");

  private final Path folder;
  private final List<Run> runs = new ArrayList<>();
  private Database database;
  private RecordStore store;

  ReadNights(Path folder) throws IOException {
    this.folder = folder;
    EmptyState.copyTo(folder.resolve("state"));
    Files.createDirectories(folder.resolve("input/layouts"));
    layout("border-posts.yaml", "/org/muster/intake/example/border-posts.yaml");
    layout("incidents.yaml", "incidents.yaml");
    this.database = Database.open(folder.resolve("state"));
    this.store = new RecordStore(database.dataSource());
  }

  private void layout(String name, String resource) throws IOException {
    try (InputStream in = ReadNights.class.getResourceAsStream(resource)) {
      Files.write(
          folder.resolve("input/layouts").resolve(name), Objects.requireNonNull(in).readAllBytes());
    }
  }

  /** Writes a layout of the user's own. */
  void layoutText(String name, String text) throws IOException {
    Files.writeString(folder.resolve("input/layouts").resolve(name), text);
  }

  RecordStore store() {
    return store;
  }

  List<Run> runs() {
    return runs;
  }

  /** Puts these files, and no others, into the drop folder. */
  private void lay(SortedMap<String, byte[]> files) throws IOException {
    Path input = folder.resolve("input");
    try (Stream<Path> all = Files.walk(input)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        if (Files.isRegularFile(path) && !path.startsWith(input.resolve("layouts"))) {
          Files.delete(path);
        }
      }
    }
    for (var file : files.entrySet()) {
      Path path = input.resolve(file.getKey());
      Files.createDirectories(Objects.requireNonNull(path.getParent()));
      Files.write(path, file.getValue());
    }
  }

  /** A night over these files. */
  Intaking night(SortedMap<String, byte[]> files) throws IOException, InterruptedException {
    return night(files, List.of());
  }

  /**
   * A night over these files.
   *
   * @param kills after how many chunks each attempt but the last is killed; chunks are of one
   *     arrival then, and what a chunk has written when the kill comes is lost
   */
  Intaking night(SortedMap<String, byte[]> files, List<Integer> kills)
      throws IOException, InterruptedException {
    lay(files);
    for (int chunks : kills) {
      attempt(chunks);
      reopen();
      runs.removeLast();
    }
    return attempt(Integer.MAX_VALUE);
  }

  /** An attempt that is not taken up again. */
  void killed(SortedMap<String, byte[]> files, int chunks)
      throws IOException, InterruptedException {
    lay(files);
    attempt(chunks);
    reopen();
  }

  void reopen() {
    database.close();
    database = Database.open(folder.resolve("state"));
    store = new RecordStore(database.dataSource());
  }

  private Intaking attempt(int chunks) throws IOException, InterruptedException {
    Layouts layouts = Layouts.load(folder.resolve("input/layouts"));
    Intake intake = new Intake(SETTINGS, MarkingOrder.TLP, layouts);
    PlannedNight night = PlannedNight.of(folder, intake, database, runs.size());
    runs.add(night.run());
    Intaking intaking = night.intaking();
    ArrivalReader reader = new ArrivalReader(intaking, Progress.NONE);
    try {
      read(reader, new ArrivalWriter(intaking), chunks);
    } finally {
      reader.close();
    }
    return intaking;
  }

  private void read(ArrivalReader reader, ArrivalWriter writer, int chunks)
      throws IOException, InterruptedException {
    TransactionTemplate transaction =
        new TransactionTemplate(new JdbcTransactionManager(database.dataSource()));
    store.sweep();
    reader.open(new ExecutionContext());
    int left = chunks;
    for (Arrival arrival = reader.read(); arrival != null; arrival = reader.read()) {
      Chunk<Arrival> chunk = Chunk.of(arrival);
      boolean killed = left-- == 0;
      transaction.executeWithoutResult(
          status -> {
            writer.write(chunk);
            if (killed) {
              status.setRollbackOnly();
            }
          });
      if (killed) {
        return;
      }
    }
  }

  /** All records that were known at an instant, as texts in the order of their keys. */
  List<String> known(@Nullable Instant knownAt) {
    return known(knownAt, dataset -> true);
  }

  /** Those of some datasets. */
  List<String> known(@Nullable Instant knownAt, Predicate<String> datasets) {
    List<String> known = new ArrayList<>();
    Snapshot snapshot = store.known(knownAt);
    for (RecordKind kind : RecordKind.values()) {
      snapshot.forEach(
          kind,
          entry -> {
            if (datasets.test(entry.key().dataset())) {
              known.add(entry.toString());
            }
          });
    }
    return known;
  }

  /** The tallies that were known at an instant. */
  List<String> tallies(@Nullable Instant knownAt, Predicate<Tally> which) {
    List<String> tallies = new ArrayList<>();
    store
        .known(knownAt)
        .forEachTally(
            tally -> {
              if (which.test(tally)) {
                tallies.add(tally.toString());
              }
            });
    tallies.sort(null);
    return tallies;
  }

  /** What changed between the ends of two nights, by key. */
  SortedMap<String, String> changes(int from, int to) {
    SortedMap<String, String> changes = new TreeMap<>();
    Changes between = store.changes(runs.get(from).knownAt(), runs.get(to).knownAt());
    for (RecordKind kind : RecordKind.values()) {
      between.forEach(
          kind,
          change -> {
            if (changes.put(
                    change.latest().key().toString(), change.before() + " -> " + change.after())
                != null) {
              throw new IllegalStateException("handed on twice: " + change);
            }
          });
    }
    return changes;
  }

  @Override
  public void close() {
    database.close();
  }
}
