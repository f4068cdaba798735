package org.muster.store;

import java.util.BitSet;
import java.util.List;
import org.muster.domain.RecordKey;
import org.muster.store.Chunk.Item;
import org.muster.store.KeyIndex.Shelf;

/**
 * Compares a file's records with those that stand, and says which are new, other, or gone. It notes
 * the outcome in the map of keys at once; if the file is not accepted in the end, that map is
 * thrown away.
 */
final class Reconciliation {
  /** So many keys are fetched at a time. */
  private static final int TOGETHER = 64;

  private final FileIdentity file;
  private final Shelf shelf;
  private final KeyIndex keys;
  private final KeyMap map;
  private final Fingerprint fingerprint;
  private final Counter counter = new Counter();
  private final RidList gone = new RidList();
  private final BitSet named = new BitSet();
  private final BitSet takenBack = new BitSet();
  private final ByteSink seen = new ByteSink();
  private Chunk chunk = new Chunk();
  private int seenSize;

  Reconciliation(FileIdentity file, Held held, Fingerprint fingerprint) {
    this.file = file;
    this.shelf = new Shelf(file.kind(), file.dataset());
    this.keys = held.keys();
    this.map = keys.map();
    this.fingerprint = fingerprint;
  }

  /** Compares records; what must be written joins the chunk. */
  void put(List<Encoded> records) {
    for (int from = 0; from < records.size(); from += TOGETHER) {
      List<Encoded> some = records.subList(from, Math.min(records.size(), from + TOGETHER));
      map.fetch(some.stream().mapToLong(Encoded::hash).toArray());
      for (Encoded encoded : some) {
        put(encoded);
      }
    }
  }

  private void put(Encoded encoded) {
    RecordKey key = own(encoded.key());
    long content = encoded.content();
    int entry = keys.find(key, encoded.hash(), content, chunk::key);
    if (entry >= 0 && map.content(entry) == content && !map.withdrawn(entry)) {
      counter.unchanged++;
      nameUnchanged(entry);
      return;
    }
    write(encoded, entry);
  }

  /**
   * Writes a record.
   *
   * @param known number of its key; below 0 if that was never known
   */
  private void write(Encoded encoded, int known) {
    long place = chunk.nextPlace();
    long content = encoded.content();
    int entry = known;
    if (entry < 0) {
      counter.added++;
      entry = map.append(encoded.hash(), content, place);
      chunk.add(new Item(encoded, entry, Links.NONE));
    } else if (map.rid(entry) < 0) {
      counter.corrected++;
      long previous = chunk.item(map.rid(entry)).previous();
      chunk.replace(map.rid(entry), new Item(encoded, entry, previous));
      map.replace(entry, content, map.rid(entry));
    } else {
      long previous = map.rid(entry);
      if (map.withdrawn(entry)) {
        counter.returned++;
      } else {
        counter.corrected++;
        gone.add(previous);
      }
      chunk.add(new Item(encoded, entry, previous));
      map.replace(entry, content, place);
    }
    map.mark(entry, encoded.mark());
    named.set(entry);
    map.markInSnapshot(entry, file.wholeTruth());
  }

  /** Names a record unchanged that {@link Standing} has found. */
  void unchanged(int entry, long mark) {
    if (map.mark(entry) != mark || map.withdrawn(entry)) {
      throw new IllegalStateException("a record was other than when the load began");
    }
    counter.unchanged++;
    nameUnchanged(entry);
  }

  /** A record that is named unchanged stays where it is; only who named it last may change. */
  private void nameUnchanged(int entry) {
    named.set(entry);
    if (map.inSnapshot(entry) != file.wholeTruth()) {
      map.markInSnapshot(entry, file.wholeTruth());
      seen.fixed64(map.hash(entry)).number(map.rid(entry));
      seenSize++;
    }
  }

  /** Takes the chunk as it is now and begins another. */
  Chunk takeChunk() {
    Chunk taken = chunk;
    chunk = new Chunk();
    return taken;
  }

  /** Says which block the items were written to. */
  void place(List<Item> items, long block) {
    keys.place(block, shelf);
    for (int slot = 0; slot < items.size(); slot++) {
      map.moveTo(items.get(slot).entry(), Rid.of(block, slot));
    }
  }

  /** Withdraws a record; false if its key was never known. The chunk must have been written. */
  boolean withdraw(RecordKey key) {
    int entry = keys.find(own(key), fingerprint.key(key));
    if (entry < 0) {
      counter.unknown++;
      return false;
    }
    named.set(entry);
    if (map.withdrawn(entry)) {
      counter.unchanged++;
    } else {
      counter.withdrawn++;
      end(entry);
    }
    return true;
  }

  /** Notes that the file says of a record that there is none. */
  void takeBack(RecordKey key) {
    int entry = keys.find(own(key), fingerprint.key(key));
    if (entry >= 0) {
      takenBack.set(entry);
    }
  }

  /** Withdraws what is taken back, stands, and is not named by the file itself. */
  void withdrawTakenBack() {
    takenBack.andNot(named);
    takenBack.stream()
        .filter(entry -> !map.withdrawn(entry))
        .forEach(
            entry -> {
              counter.withdrawn++;
              end(entry);
            });
  }

  /** Notes that the file names a record. */
  void mention(RecordKey key) {
    int entry = keys.find(own(key), fingerprint.key(key));
    if (entry >= 0) {
      named.set(entry);
    }
  }

  /**
   * Withdraws what stands in a block and is not named by the file itself, of whatever kind and
   * dataset it is.
   *
   * @param hashes of the block, as {@link Part#HASHES} holds them
   * @return how many records that are
   */
  int withdrawReplaced(long block, int records, byte[] hashes) {
    int before = gone.size();
    ByteSource numbers = new ByteSource(hashes);
    for (int slot = 0; slot < records; slot++) {
      long rid = Rid.of(block, slot);
      int entry = map.find(numbers.fixed64(), candidate -> map.rid(candidate) == rid);
      numbers.fixed64();
      numbers.fixed64();
      if (entry >= 0 && !map.withdrawn(entry) && !named.get(entry)) {
        counter.vanished++;
        end(entry);
      }
    }
    return gone.size() - before;
  }

  /** Withdraws what snapshots named last and this one does not name. */
  void withdrawVanished() {
    if (file.wholeTruth()) {
      keys.forEach(
          shelf,
          entry -> {
            if (map.inSnapshot(entry) && !map.withdrawn(entry) && !named.get(entry)) {
              counter.vanished++;
              end(entry);
            }
          });
    }
  }

  private void end(int entry) {
    gone.add(map.rid(entry));
    map.withdraw(entry);
  }

  private RecordKey own(RecordKey key) {
    if (key.kind() != file.kind() || !key.dataset().equals(file.dataset())) {
      throw new IllegalArgumentException(
          key + " is not one of the " + file.kind().plural() + " of " + file.dataset());
    }
    return key;
  }

  LoadCounts counts() {
    return counter.counts();
  }

  /** Versions that the file ended, sorted. */
  RidList gone() {
    gone.sort();
    return gone;
  }

  /** {@link Part#SEEN}. */
  byte[] seen() {
    return seen.toBytes();
  }

  int seenSize() {
    return seenSize;
  }

  private static final class Counter {
    private long added;
    private long corrected;
    private long unchanged;
    private long withdrawn;
    private long returned;
    private long vanished;
    private long unknown;

    LoadCounts counts() {
      return new LoadCounts(added, corrected, unchanged, withdrawn, returned, vanished, unknown);
    }
  }
}
