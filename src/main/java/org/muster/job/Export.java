package org.muster.job;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.muster.domain.EntryFields;
import org.muster.domain.Operation;
import org.muster.domain.PlainWords;
import org.muster.domain.RecordKind;
import org.muster.job.settings.CannotStartException;
import org.muster.render.csv.CsvTable;
import org.muster.store.Snapshot;
import org.muster.store.StoreException;
import org.muster.store.Tally;

/**
 * What the store knows, as CSV in the columns of the drop folder's own files, so that it can be
 * dropped again.
 */
public final class Export {
  private final Path state;
  private final Path input;
  private final @Nullable Instant knownAt;
  private final boolean takenBack;

  /**
   * An export.
   *
   * @param input drop folder, in which nothing is written
   * @param knownAt what was known then, null for all
   * @param takenBack whether what was withdrawn is written as such behind the records
   */
  public Export(Path state, Path input, @Nullable Instant knownAt, boolean takenBack) {
    this.state = state;
    this.input = input;
    this.knownAt = knownAt;
    this.takenBack = takenBack;
  }

  /**
   * Writes one kind of record.
   *
   * @param out left open
   * @param err is told what is left out, and if a run is at work
   * @throws CannotStartException if there is no store, or nothing was known then
   * @throws IOException if not all could be written
   */
  public ExitCode toStream(RecordKind kind, OutputStream out, Consumer<String> err)
      throws IOException {
    return read(
        known -> {
          try (OutputStream buffered = new BufferedOutputStream(new LeftOpen(out), 1 << 16)) {
            Spoken spoken = Spoken.of(known);
            write(known, kind, spoken, buffered);
            spoken.remarks().forEach(err);
          }
          // Such a stream keeps a full disk or a broken pipe to itself.
          if (out instanceof PrintStream print && print.checkError()) {
            throw new IOException("the output could not be written whole");
          }
        },
        err);
  }

  /**
   * Writes each kind into a file of its own, for example {@code events.csv}.
   *
   * <p>Rule: never in the drop folder. Reason: files that were dropped may have these names, and
   * what is exported would be read again, as records of one dataset.
   *
   * @param written is told of each file
   * @param err is told what is left out, and if a run is at work
   * @throws CannotStartException if there is no store, nothing was known then, or the folder is the
   *     drop folder
   */
  public ExitCode toFolder(Path folder, Consumer<String> written, Consumer<String> err)
      throws IOException {
    if (FoldersApart.within(folder, input)) {
      throw new CannotStartException(
          folder
              + " lies in the drop folder "
              + input
              + "; what is exported there would take the place of what was dropped");
    }
    return read(
        known -> {
          Files.createDirectories(folder);
          Spoken spoken = Spoken.of(known);
          for (RecordKind kind : RecordKind.values()) {
            Path file = folder.resolve(kind.plural() + ".csv");
            try (OutputStream out =
                new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
              write(known, kind, spoken, out);
            }
            written.accept(file.toString());
          }
          spoken.remarks().forEach(err);
        },
        err);
  }

  /** What is done with the records. */
  private interface Use {
    void use(Snapshot known) throws IOException;
  }

  private ExitCode read(Use use, Consumer<String> err) throws IOException {
    Optional<OpenStore> open = OpenStore.open(state, err);
    if (open.isEmpty()) {
      return ExitCode.LOCKED;
    }
    try (OpenStore store = open.get()) {
      if (knownAt != null && store.ledger().nightAt(knownAt).isEmpty()) {
        throw new CannotStartException("nothing was known at " + knownAt);
      }
      use.use(store.records().known(knownAt));
      return ExitCode.DONE;
    } catch (StoreException e) {
      throw new CannotStartException(String.valueOf(e.getMessage()), e);
    }
  }

  /**
   * Writes the records that stand, by their keys, and behind them, if wanted, those that were
   * withdrawn. Reason: an earlier export may have been dropped somewhere, and a record that a file
   * lacks is not taken back by it.
   */
  private void write(Snapshot known, RecordKind kind, Spoken spoken, OutputStream out)
      throws IOException {
    NavigableSet<String> withdrawn = new TreeSet<>();
    if (takenBack) {
      known.forEachWithdrawn(kind, key -> withdrawn.add(key.id()));
    }
    NavigableSet<String> leftOut = new TreeSet<>();
    try (CsvTable table = new CsvTable(out, EntryFields.columns(kind))) {
      known.forEach(
          kind,
          entry -> {
            String id = entry.key().id();
            if (entry instanceof Operation operation && spoken.nameAlone(operation)) {
              leftOut.add(id);
            } else {
              table.row(EntryFields.fields(entry));
              // Another dataset's, withdrawn, would be the same record.
              withdrawn.remove(id);
            }
          });
      if (takenBack) {
        leftOut.stream().filter(spoken::spokenOfOnce).forEach(withdrawn::add);
      }
      withdrawn.forEach(id -> table.row(EntryFields.withdrawal(kind, id)));
    } catch (UncheckedIOException e) {
      throw Objects.requireNonNull(e.getCause());
    }
  }

  /**
   * Of what deployments and events speak.
   *
   * <p>Rule: an operation that only a list of names knows, as a publisher's list of missions, is
   * left out. Reason: what is dropped again is one dataset; among deployments, such an operation
   * would be one of which nobody says how many are there. One of which something that no longer
   * holds has spoken may have been exported, and is withdrawn.
   */
  private static final class Spoken {
    private final Set<String> operations = new HashSet<>();
    private final Set<String> formerly = new HashSet<>();
    private final Set<String> deploying = new HashSet<>();
    private final Set<String> datasets = new TreeSet<>();
    private int leftOut;

    static Spoken of(Snapshot known) {
      Spoken spoken = new Spoken();
      known.forEachTally(spoken::add);
      known.forEachEndedTally(
          tally -> {
            if (speaks(tally)) {
              spoken.formerly.add(tally.operation());
            }
          });
      return spoken;
    }

    private void add(Tally tally) {
      if (tally.kind() == RecordKind.DEPLOYMENT) {
        deploying.add(tally.dataset());
      }
      if (speaks(tally)) {
        operations.add(tally.operation());
        datasets.add(tally.dataset());
      }
    }

    private static boolean speaks(Tally tally) {
      return tally.kind() == RecordKind.DEPLOYMENT || tally.kind() == RecordKind.EVENT;
    }

    /** Whether a deployment or event that no longer holds named the operation of this code. */
    boolean spokenOfOnce(String operation) {
      return formerly.contains(operation);
    }

    /** Whether an operation is known by name alone; if so, it is counted. */
    boolean nameAlone(Operation operation) {
      boolean alone =
          !deploying.isEmpty()
              && !deploying.contains(operation.key().dataset())
              && !operations.contains(operation.code());
      leftOut += alone ? 1 : 0;
      return alone;
    }

    List<String> remarks() {
      List<String> remarks = new ArrayList<>();
      if (leftOut > 0) {
        remarks.add(
            PlainWords.count(leftOut, "operation is", "operations are")
                + " left out that only a list of names knows");
      }
      if (datasets.size() > 1) {
        remarks.add(
            "this is of several datasets: "
                + String.join(", ", datasets)
                + ". Dropped again they would be one: an id that two of them have would be one"
                + " record, and what they say of the same would be added");
      }
      return remarks;
    }
  }

  /** A stream that stays open when what wraps it is closed. */
  private static final class LeftOpen extends FilterOutputStream {
    LeftOpen(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
