package org.muster.store;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;

/**
 * Every key that was ever accepted, with the place and content of its newest version: arrays, and
 * one open-addressing table over them. 36 bytes a key, so that five million fit into 214 MB.
 *
 * <p>Keys are numbered from 0 in the order of their arrival. Two keys with the same hash are two
 * entries; telling them apart is the caller's, who can read the key's text.
 */
final class KeyMap {
  private static final int SMALLEST = 1 << 10;

  private long[] hashes;
  private long[] contents;
  private long[] rids;
  private long[] marks;
  private int[] table;
  private int size;

  /** Of what was fetched. */
  @SuppressWarnings("UnusedVariable") // nobody asks for it, but so nothing is left unread
  private long fetched;

  private final BitSet withdrawn = new BitSet();
  private final BitSet snapshot = new BitSet();

  /** Of a store without records. */
  KeyMap() {
    this(0);
  }

  /**
   * With room for so many keys and for some more, so that it need not grow while they are loaded.
   */
  KeyMap(long keys) {
    int capacity = Math.toIntExact(keys + keys / 16 + SMALLEST);
    hashes = new long[capacity];
    contents = new long[capacity];
    rids = new long[capacity];
    marks = new long[capacity];
    table = new int[tableLength(keys)];
  }

  /** A power of two, of which the keys fill at most three fifths. */
  private static int tableLength(long keys) {
    int length = 2 * SMALLEST;
    while (keys > length / 5 * 3L) {
      length = Math.multiplyExact(length, 2);
    }
    return length;
  }

  int size() {
    return size;
  }

  /** The entry with this hash that is the one meant, or -1. */
  int find(long hash, IntPredicate meant) {
    int mask = table.length - 1;
    for (int at = position(hash); table[at] != 0; at = (at + 1) & mask) {
      int entry = table[at] - 1;
      if (hashes[entry] == hash && meant.test(entry)) {
        return entry;
      }
    }
    return -1;
  }

  /**
   * Reads where keys are likely to be, each without waiting for the others: memory answers late,
   * but many at once.
   *
   * @param keys their hashes
   */
  void fetch(long[] keys) {
    int[] entries = new int[keys.length];
    for (int i = 0; i < keys.length; i++) {
      entries[i] = table[position(keys[i])];
    }
    for (int entry : entries) {
      fetched += entry == 0 ? 0 : hashes[entry - 1];
    }
  }

  /** A new entry, that stands; also where the hash is there already. */
  int append(long hash, long content, long rid) {
    if (size == hashes.length) {
      int capacity = Math.addExact(size, size >> 1);
      hashes = Arrays.copyOf(hashes, capacity);
      contents = Arrays.copyOf(contents, capacity);
      rids = Arrays.copyOf(rids, capacity);
      marks = Arrays.copyOf(marks, capacity);
    }
    hashes[size] = hash;
    contents[size] = content;
    rids[size] = rid;
    size++;
    if (size > table.length / 5 * 3) {
      table = new int[tableLength(size)];
      for (int entry = 0; entry < size; entry++) {
        enter(entry);
      }
    } else {
      enter(size - 1);
    }
    return size - 1;
  }

  private void enter(int entry) {
    int mask = table.length - 1;
    int at = position(hashes[entry]);
    while (table[at] != 0) {
      at = (at + 1) & mask;
    }
    table[at] = entry + 1;
  }

  private int position(long hash) {
    return (int) (hash ^ (hash >>> 32)) & (table.length - 1);
  }

  /** A newer version of the entry's record, that stands. */
  void replace(int entry, long content, long rid) {
    contents[entry] = content;
    rids[entry] = rid;
    marks[entry] = 0;
    withdrawn.clear(entry);
  }

  long hash(int entry) {
    return hashes[entry];
  }

  long content(int entry) {
    return contents[entry];
  }

  long rid(int entry) {
    return rids[entry];
  }

  void moveTo(int entry, long rid) {
    rids[entry] = rid;
  }

  boolean withdrawn(int entry) {
    return withdrawn.get(entry);
  }

  /** The mark that the entry's record came with; 0 if none, or if it does not stand. */
  long mark(int entry) {
    return marks[entry];
  }

  /** Says with which mark the record came that stands. */
  void mark(int entry, long mark) {
    marks[entry] = mark;
  }

  /** The entries that there are, as far as {@link #mark} tells; for another thread, too. */
  View view() {
    return new View(hashes, marks, table, size);
  }

  /** Entries by hash and mark. Later ones may or may not be in the arrays; they do not count. */
  @SuppressWarnings("ArrayRecordComponent") // the map's own arrays, never compared
  record View(long[] hashes, long[] marks, int[] table, int size) {
    /** The entry with this hash and mark, or -1. */
    int find(long hash, long mark) {
      return find(hash, entry -> marks[entry] == mark);
    }

    /** The entry with this hash that is the one meant, or -1. */
    int find(long hash, IntPredicate meant) {
      int mask = table.length - 1;
      int at = (int) (hash ^ (hash >>> 32)) & mask;
      for (int next = table[at]; next != 0; next = table[at]) {
        int entry = next - 1;
        if (entry < size && hashes[entry] == hash && meant.test(entry)) {
          return entry;
        }
        at = (at + 1) & mask;
      }
      return -1;
    }
  }

  void withdraw(int entry) {
    withdrawn.set(entry);
    marks[entry] = 0;
  }

  /** Whether the file that named the record last was a full snapshot. */
  boolean inSnapshot(int entry) {
    return snapshot.get(entry);
  }

  void markInSnapshot(int entry, boolean last) {
    snapshot.set(entry, last);
  }
}
