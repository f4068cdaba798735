package org.muster.store;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.muster.domain.RecordKind;
import org.muster.store.StoredFile.State;

/**
 * The records, with all their versions, and the files that they came from.
 *
 * <p>To read files: {@link #sweep} once at the start, then for each file {@link FileHistory#find},
 * and if it is not known {@link #begin}, {@link Load#add} chunk by chunk, and {@link Load#accept}
 * or {@link Load#abandon}. To see what is known: {@link #known}. For one thread, under the {@link
 * RunLock}.
 */
public final class RecordStore {
  /** Records to a block; a chunk of as many becomes one block. */
  public static final int BLOCK_RECORDS = 5_000;

  private final Tables tables;
  private final Transactions transactions;
  private final Fingerprint fingerprint;
  private final int blockRecords;
  private final RunLedger runs;
  private @Nullable Dictionary texts;
  private @Nullable Held held;
  private @Nullable Load open;

  /** The store in a database that is open. */
  public RecordStore(DataSource dataSource) {
    this(dataSource, new Sha256Fingerprint(), BLOCK_RECORDS);
  }

  RecordStore(DataSource dataSource, Fingerprint fingerprint, int blockRecords) {
    this.tables = Tables.of(dataSource);
    this.transactions = new Transactions(dataSource);
    this.runs = new RunLedger(dataSource);
    this.fingerprint = fingerprint;
    this.blockRecords = blockRecords;
  }

  /** What a load works with. */
  record Beginning(
      Tables tables,
      Transactions transactions,
      long load,
      int blockRecords,
      int heldTallies,
      Fingerprint fingerprint) {}

  /** Removes what a process that was killed left of files which it had not accepted. */
  public void sweep() {
    transactions.run(
        () -> {
          tables.deleteInvisible();
          tables.loads().unfinished().forEach(tables::deleteLoad);
        });
  }

  /**
   * Begins to read a file. At most one load is open; what an earlier one that neither was accepted
   * nor abandoned has left is removed.
   *
   * @param run the newest ordinary night
   * @throws IllegalArgumentException if it is not the newest: what is known when would get out of
   *     order
   */
  public Load begin(Run run, FileIdentity file) {
    if (runs.newestNight().map(Run::number).orElse(0L) != run.number()) {
      throw new IllegalArgumentException("run " + run.number() + " is not the newest");
    }
    leaveOpenLoad();
    sweep();
    texts().seeWhatIsStored(tables.jdbc());
    Held now = upToDate();
    long number = tables.loads().newest() + 1;
    Load load =
        new Load(
            new Beginning(tables, transactions, number, blockRecords, heldTallies(), fingerprint),
            file,
            now,
            this::accepted);
    transactions.run(() -> tables.loads().begin(number, run, file));
    open = load;
    return load;
  }

  /** What a load has noted that was neither accepted nor undone by itself does not hold. */
  private void leaveOpenLoad() {
    if (open != null) {
      open.invalidate();
      open = null;
      held = null;
    }
  }

  /**
   * What stands now: the same as {@link Load#standing} tells as the next load begins. A load that
   * is open is left.
   */
  public Standing standing() {
    leaveOpenLoad();
    return new Standing(upToDate().keys().map().view(), fingerprint.another());
  }

  /** Makes records ready for this store; one that is used by another thread, too. */
  public RecordEncoder encoder() {
    return new RecordEncoder(fingerprint.another(), texts());
  }

  /** The same all the time: records that were made ready for one load may come with another. */
  private Dictionary texts() {
    Dictionary now = texts;
    if (now == null) {
      now = Dictionary.load(tables.jdbc());
      texts = now;
    }
    return now;
  }

  /** Small blocks come with little memory, in tests. */
  private int heldTallies() {
    return blockRecords == BLOCK_RECORDS ? TallyDeltas.HELD : blockRecords;
  }

  /** What is held in memory, read anew if another acceptance came between or was rolled back. */
  private Held upToDate() {
    Held now = held;
    if (now == null || now.upTo() != tables.loads().newestAccepted()) {
      now = Held.load(tables, texts());
      held = now;
    }
    return now;
  }

  private void accepted(Load load) {
    if (held != null) {
      held = new Held(held.keys(), held.texts(), load.number());
    }
    open = null;
  }

  /**
   * Which files were read and seen.
   *
   * @param run as far as was known at its end; null for now
   */
  public FileHistory history(@Nullable Run run) {
    return new FileHistory(tables.loads().upTo(run == null ? Long.MAX_VALUE : run.number()));
  }

  /** Notes that a content which is known lay there under this name in a run. */
  public void see(Run run, RunInput file) {
    note(State.SEEN, run, file, "");
  }

  /**
   * Notes that a part of a file was passed over, as it is in already and stands.
   *
   * @param layout identity of the one that reads the part
   */
  public void seePart(Run run, RunInput file, String layout) {
    note(State.SEEN, run, file, layout);
  }

  /** Notes that a file of several parts is begun, of which a kill may leave some unread. */
  public void beginParts(Run run, RunInput file) {
    note(State.BEGUN, run, file, "");
  }

  /** Notes that the parts of a file were read, all of them. */
  public void endParts(String sha256) {
    transactions.run(() -> tables.loads().forgetBegun(sha256));
  }

  private void note(State state, Run run, RunInput file, String layout) {
    FileIdentity identity =
        new FileIdentity(
            file.name(), file.bytes(), file.sha256(), layout, "", RecordKind.SOURCE, false);
    transactions.run(() -> tables.loads().note(state, run, identity));
  }

  /** The files that were accepted up to a run, by name; of each name the newest. */
  public List<RunInput> inputsUpTo(Run run) {
    SortedMap<String, RunInput> byName = new TreeMap<>();
    for (StoredFile stored : tables.loads().acceptedUpTo(run.number())) {
      FileIdentity file = stored.file();
      byName.put(file.name(), new RunInput(file.name(), file.bytes(), file.sha256()));
    }
    return List.copyOf(byName.values());
  }

  /** Files that a run accepted or refused, in the order of reading. */
  public List<StoredFile> files(Run run) {
    return tables.loads().of(run.number());
  }

  /** Hands on the notices and rejected rows of a file, in the order in which they were noted. */
  public void forEachNote(StoredFile file, Consumer<FileNote> reader) {
    tables.parts().forEachPiece(Part.NOTES, file.load(), piece -> NoteCodec.read(piece, reader));
  }

  /**
   * What was known at an instant: everything that runs up to then had learned by their end, files
   * of an unfinished run included.
   *
   * @param knownAt null for now
   */
  public Snapshot known(@Nullable Instant knownAt) {
    return new Snapshot(
        tables, knownAt == null ? Long.MAX_VALUE : runs.newestAt(knownAt), knownAt == null);
  }

  /**
   * What is other than it was.
   *
   * @param since an instant at which it was as it was: what runs up to then had learned by their
   *     end
   * @param upTo the same for the later state; null for now
   */
  public Changes changes(Instant since, @Nullable Instant upTo) {
    long last = upTo == null ? Long.MAX_VALUE : runs.newestAt(upTo);
    return new Changes(tables, runs.newestAt(since), last, new Snapshot(tables, last, false));
  }
}
