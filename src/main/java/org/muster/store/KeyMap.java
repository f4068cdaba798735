package org.muster.store;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;

/**
 * Every key that was ever accepted, with the place and content of its newest version: pages of
 * entries, and one open-addressing table over them. 36 bytes a key, so that five million fit into
 * 194 MB. What is known of a key lies together, so that memory is asked once for it, and nothing
 * but the table moves when there are more.
 *
 * <p>Keys are numbered from 0 in the order of their arrival. Two keys with the same hash are two
 * entries; telling them apart is the caller's, who can read the key's text.
 */
final class KeyMap {
  private static final int SMALLEST = 1 << 10;

  private static final int PAGE_BITS = 13;

  /** Entries of a page. */
  private static final int PAGE = 1 << PAGE_BITS;

  /** Numbers of an entry: the key's hash, the content's, the place, the mark. */
  private static final int WIDTH = 4;

  private static final int CONTENT = 1;
  private static final int PLACE = 2;
  private static final int MARK = 3;

  private long[][] pages;
  private int[] table;
  private int size;

  /** Of what was fetched. */
  @SuppressWarnings("UnusedVariable") // nobody asks for it, but so nothing is left unread
  private long fetched;

  private final BitSet withdrawn = new BitSet();
  private final BitSet snapshot = new BitSet();

  /** With a table for so many keys, so that it need not grow while they are loaded. */
  KeyMap(long keys) {
    pages = new long[Math.toIntExact(keys / PAGE + 16)][];
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

  private static long number(long[][] pages, int entry, int which) {
    return pages[entry >>> PAGE_BITS][(entry & (PAGE - 1)) * WIDTH + which];
  }

  private long number(int entry, int which) {
    return number(pages, entry, which);
  }

  private void put(int entry, int which, long number) {
    pages[entry >>> PAGE_BITS][(entry & (PAGE - 1)) * WIDTH + which] = number;
  }

  /** The entry with this hash that is the one meant, or -1. */
  int find(long hash, IntPredicate meant) {
    return view().find(hash, meant);
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
      fetched += entry == 0 ? 0 : hash(entry - 1);
    }
  }

  /** A new entry, that stands; also where the hash is there already. */
  int append(long hash, long content, long rid) {
    if (size % PAGE == 0) {
      if (size / PAGE == pages.length) {
        pages = Arrays.copyOf(pages, 2 * pages.length);
      }
      pages[size / PAGE] = new long[PAGE * WIDTH];
    }
    put(size, 0, hash);
    put(size, CONTENT, content);
    put(size, PLACE, rid);
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
    int at = position(hash(entry));
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
    put(entry, CONTENT, content);
    put(entry, PLACE, rid);
    put(entry, MARK, 0);
    withdrawn.clear(entry);
  }

  long hash(int entry) {
    return number(entry, 0);
  }

  long content(int entry) {
    return number(entry, CONTENT);
  }

  long rid(int entry) {
    return number(entry, PLACE);
  }

  void moveTo(int entry, long rid) {
    put(entry, PLACE, rid);
  }

  boolean withdrawn(int entry) {
    return withdrawn.get(entry);
  }

  /** The mark that the entry's record came with; 0 if none, or if it does not stand. */
  long mark(int entry) {
    return number(entry, MARK);
  }

  /** Says with which mark the record came that stands. */
  void mark(int entry, long mark) {
    put(entry, MARK, mark);
  }

  /** The entries that there are, as far as {@link #mark} tells; for another thread, too. */
  View view() {
    return new View(pages, table, size);
  }

  /** Entries by hash and mark. Later ones may or may not be in the pages; they do not count. */
  @SuppressWarnings("ArrayRecordComponent") // the map's own, never compared
  record View(long[][] pages, int[] table, int size) {
    /** The entry with this hash and mark, or -1. */
    int find(long hash, long mark) {
      return find(hash, entry -> number(pages, entry, MARK) == mark);
    }

    /** The entry with this hash that is the one meant, or -1. */
    int find(long hash, IntPredicate meant) {
      int mask = table.length - 1;
      int at = (int) (hash ^ (hash >>> 32)) & mask;
      for (int next = table[at]; next != 0; next = table[at]) {
        int entry = next - 1;
        if (entry < size && number(pages, entry, 0) == hash && meant.test(entry)) {
          return entry;
        }
        at = (at + 1) & mask;
      }
      return -1;
    }
  }

  void withdraw(int entry) {
    withdrawn.set(entry);
    put(entry, MARK, 0);
  }

  /** Whether the file that named the record last was a full snapshot. */
  boolean inSnapshot(int entry) {
    return snapshot.get(entry);
  }

  void markInSnapshot(int entry, boolean last) {
    snapshot.set(entry, last);
  }
}
