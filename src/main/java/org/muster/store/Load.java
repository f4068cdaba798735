package org.muster.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.muster.domain.Entry;
import org.muster.domain.RecordKey;
import org.muster.store.BlockWriter.Placed;
import org.muster.store.KeyIndex.Shelf;
import org.muster.store.LoadTable.Written;
import org.muster.store.StoredFile.State;

/**
 * The reading of one file into the store. Nothing of it is visible before {@link #accept}; a
 * process that ends before leaves nothing that the next one would not remove.
 *
 * <p>Each method works in the caller's transaction, or in one of its own where there is none. If a
 * transaction is rolled back, or a method throws, the file must be read again from its beginning
 * under a new load.
 */
public final class Load {
  /** Notes are written in pieces of about this many bytes. */
  private static final int NOTES_PIECE = 1 << 18;

  private final Tables tables;
  private final Transactions transactions;
  private final long number;
  private final FileIdentity file;
  private final Reconciliation reconciliation;
  private final BlockWriter blocks;
  private final Held held;
  private final TallyDeltas tallies;
  private final ByteSink notes = new ByteSink();
  private final int blockRecords;
  private final Fingerprint fingerprint;
  private final RecordEncoder encoder;
  private final Consumer<Load> whenAccepted;
  private final int dataset;
  private final long visibleBefore;
  private int notesPieces;
  private boolean ended;

  Load(RecordStore.Beginning from, FileIdentity file, Held held, Consumer<Load> whenAccepted) {
    this.tables = from.tables();
    this.transactions = from.transactions();
    this.number = from.load();
    this.blockRecords = from.blockRecords();
    this.file = file;
    this.held = held;
    this.reconciliation = new Reconciliation(file, held, from.fingerprint());
    this.tallies = new TallyDeltas(tables.tallies(), from.heldTallies());
    this.fingerprint = from.fingerprint();
    this.encoder = new RecordEncoder(fingerprint.another(), held.texts());
    this.dataset = held.texts().number(file.dataset());
    this.visibleBefore = tables.blocks().newestVisible();
    this.blocks = new BlockWriter(tables, number, file.kind(), visibleBefore);
    this.whenAccepted = whenAccepted;
  }

  /** The file that is read. */
  public FileIdentity file() {
    return file;
  }

  long number() {
    return number;
  }

  /**
   * Adds a chunk. Records that stand with the same content are only counted.
   *
   * @param accepted records of the file's kind and dataset; should an id occur twice in the file,
   *     the later record counts as a correction of the earlier one
   * @param withdrawn keys of records that no longer stand
   * @return those of {@code withdrawn} that were never known
   * @throws IllegalArgumentException if a key is of another kind or dataset than the file's
   */
  public List<RecordKey> add(List<Entry> accepted, List<RecordKey> withdrawn) {
    return addEncoded(accepted.stream().map(entry -> encoder.encode(entry, 0)).toList(), withdrawn);
  }

  /**
   * Adds a chunk of records that {@link RecordStore#encoder} has made ready, with their marks, by
   * which {@link #standing()} will know them.
   */
  public List<RecordKey> addEncoded(List<Encoded> accepted, List<RecordKey> withdrawn) {
    return work(
        () -> {
          reconciliation.put(accepted);
          write(reconciliation.takeChunk());
          List<RecordKey> unknown = new ArrayList<>();
          for (RecordKey key : withdrawn) {
            if (!reconciliation.withdraw(key)) {
              unknown.add(key);
            }
          }
          return unknown;
        });
  }

  /** What stands as the load begins; to be asked for before anything is added. */
  public Standing standing() {
    requireOpen();
    return new Standing(held.keys().map().view(), fingerprint.another());
  }

  /** Counts a record as named unchanged that {@link #standing()} has found by this mark. */
  public void unchanged(int number, long mark) {
    requireOpen();
    reconciliation.unchanged(number, mark);
  }

  private void write(Chunk chunk) {
    if (chunk.isEmpty()) {
      return;
    }
    held.texts().writeNew(tables.jdbc());
    for (Placed placed : blocks.write(chunk.portions(blockRecords, held.texts()))) {
      reconciliation.place(placed.items(), placed.block());
      tallies.add(file.kind(), dataset, placed.heads());
    }
  }

  /**
   * Says that there are no such records: those of them that stand when the file is accepted, and
   * that it does not name itself, are then withdrawn.
   */
  public void takeBack(List<RecordKey> keys) {
    requireOpen();
    keys.forEach(reconciliation::takeBack);
  }

  /**
   * Says that the file names these records although their rows could not be used: a full snapshot
   * then does not withdraw them as missing.
   */
  public void mention(List<RecordKey> keys) {
    requireOpen();
    keys.forEach(reconciliation::mention);
  }

  /**
   * Withdraws what stands as earlier readings of the file have said it and this one does not: they
   * read it by other layouts. To be asked for once all rows are there. What an earlier edition of
   * the file had said, and an earlier reading of this one only repeated, is not known to be of it
   * and stays.
   *
   * @param earlier accepted readings of the same content
   * @return how many records are withdrawn by that
   */
  public int replace(List<StoredFile> earlier) {
    return earlier.isEmpty()
        ? 0
        : work(
            () ->
                tables.blocks().of(earlier).stream()
                    .mapToInt(
                        block ->
                            reconciliation.withdrawReplaced(
                                block.number(),
                                block.records(),
                                tables.parts().read(PartKey.of(Part.HASHES, block.number()))))
                    .sum());
  }

  /** Remembers notices and rejected rows, in this order. */
  public void note(List<? extends FileNote> more) {
    requireOpen();
    for (FileNote note : more) {
      NoteCodec.write(note, notes);
      if (notes.size() >= NOTES_PIECE) {
        transactions.run(this::writeNotes);
      }
    }
  }

  private void writeNotes() {
    if (notes.size() > 0) {
      tables.parts().insert(new PartKey(Part.NOTES, number, notesPieces++), notes.toBytes());
      notes.clear();
    }
  }

  /**
   * Makes the file's records visible, all at once: known from the run's instant on. What they
   * replace, and what the file withdraws, stays known up to then.
   *
   * @param totals what became of its rows
   */
  public LoadCounts accept(FileTotals totals) {
    return accept(totals, true);
  }

  /**
   * The same of a file that may not have been read whole.
   *
   * @param complete whether what a full snapshot does not name is gone; else it may stand in a part
   *     that could not be read, and stays
   */
  public LoadCounts accept(FileTotals totals, boolean complete) {
    LoadCounts counts =
        work(
            () -> {
              requireAllChunks();
              reconciliation.withdrawTakenBack();
              if (complete) {
                reconciliation.withdrawVanished();
              }
              RidList gone = reconciliation.gone();
              new HeadReader(tables)
                  .forEach(
                      gone,
                      (head, block) -> {
                        Shelf shelf = held.keys().shelfOf(block);
                        int of = held.texts().number(shelf.dataset());
                        tallies.subtract(shelf.kind(), of, head);
                      });
              tallies.accept();
              writeParts(gone);
              tables
                  .loads()
                  .end(
                      number,
                      State.ACCEPTED,
                      totals,
                      reconciliation.counts(),
                      new Written(blocks.size(), gone.size(), reconciliation.seenSize()));
              return reconciliation.counts();
            });
    ended = true;
    whenAccepted.accept(this);
    return counts;
  }

  private void requireAllChunks() {
    if (!tables.blocks().sizeAfter(visibleBefore).equals(blocks.size())
        || tables.parts().count(Part.NOTES, number) != notesPieces) {
      throw new IllegalStateException(
          "a chunk of " + file.name() + " was rolled back; read the file again");
    }
  }

  private void writeParts(RidList gone) {
    int piece = 0;
    for (byte[] rids : gone.pieces()) {
      tables.parts().insert(new PartKey(Part.GONE, number, piece++), rids);
    }
    if (reconciliation.seenSize() > 0) {
      tables.parts().insert(PartKey.of(Part.SEEN, number), reconciliation.seen());
    }
    writeNotes();
  }

  /**
   * Gives the file up: none of its records counts, and it is remembered as refused with its notes.
   * A refusal of the same content under the same name by an earlier attempt of this run is
   * forgotten; what earlier runs refused stays known, as their editions say so.
   *
   * @param totals what became of its rows
   */
  public void abandon(FileTotals totals) {
    requireOpen();
    ended = true;
    transactions.run(
        () -> {
          tables.deleteInvisible();
          tables.loads().refused(number).forEach(tables::deleteLoad);
          writeNotes();
          tables.loads().end(number, State.REFUSED, totals, LoadCounts.NONE, Written.NOTHING);
        });
  }

  /** Ends the load where it stands; another one has begun. */
  void invalidate() {
    ended = true;
  }

  private <T> T work(Supplier<T> work) {
    requireOpen();
    boolean done = false;
    try {
      T result = transactions.get(work);
      done = true;
      return result;
    } finally {
      ended |= !done;
    }
  }

  private void requireOpen() {
    if (ended) {
      throw new IllegalStateException("the load of " + file.name() + " has ended");
    }
  }
}
