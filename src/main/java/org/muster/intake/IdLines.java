package org.muster.intake;

import java.util.Arrays;

/**
 * On which line each id of a file occurred first, in 16 bytes of table for each: of an id, only a
 * hash of 96 bits is kept. Among ten million ids, two of which share a hash are less likely than
 * one in 10<sup>15</sup>.
 */
final class IdLines {
  private static final long FIRST = 0x9E3779B97F4A7C15L;
  private static final long SECOND = 0xC2B2AE3D27D4EB4FL;

  /** The upper half of a slot's second number belongs to the hash, the lower is the line. */
  private static final long HASH = -1L << Integer.SIZE;

  private static final int TABLE_BITS = 4;

  /** Each grows by itself, so that the old and the new one of few ids are held at once. */
  private static final int TABLES = 1 << TABLE_BITS;

  private final Table[] tables = new Table[TABLES];

  private boolean empty = true;

  /** Hash of the id in hand. */
  private long high;

  /** The rest of it, in the upper half. */
  private long low;

  IdLines() {
    Arrays.setAll(tables, i -> new Table());
  }

  /**
   * Remembers the line of an id, if it is the id's first. Ids that differ in their last digit only
   * lie side by side, as they mostly follow each other: so they are found in memory just touched.
   *
   * @param line 1 to 2<sup>32</sup> - 1
   * @return the first line; 0 if this is it
   */
  long firstLine(String id, long line) {
    hash(id);
    empty = false;
    return table().firstLine(high, low, line);
  }

  /** The first line of an id; 0 if it was not named. */
  long line(String id) {
    if (empty) {
      return 0;
    }
    hash(id);
    return table().line(high, low);
  }

  private Table table() {
    return tables[(int) (high >>> (Long.SIZE - TABLE_BITS))];
  }

  /** Makes the hash of an id. */
  private void hash(String id) {
    high = FIRST;
    low = SECOND;
    int last = id.length() - 1;
    int end = id.isEmpty() ? 0 : id.charAt(last);
    boolean counted = end >= '0' && end <= '9';
    for (int i = 0; i <= last; i++) {
      char c = id.charAt(i);
      if (i < last || !counted) {
        high = (high ^ c) * SECOND;
        high ^= high >>> 32;
      }
      low = Long.rotateLeft(low + c, 29) * FIRST;
    }
    high = mixed(high + id.length()) + (counted ? end : 0);
    low = mixed(low ^ high) & HASH;
  }

  /** The last step of MurmurHash3 (public domain): each bit comes to depend on all. */
  private static long mixed(long hash) {
    long h = (hash ^ hash >>> 33) * 0xFF51AFD7ED558CCDL;
    h = (h ^ h >>> 33) * 0xC4CEB9FE1A85EC53L;
    return h ^ h >>> 33;
  }

  /** Some of the ids, by their hashes. */
  private static final class Table {
    /** Two numbers a slot; side by side, so that a search touches one place in memory. */
    private long[] slots = new long[2 << 6];

    private int size;

    long firstLine(long high, long low, long line) {
      int at = slot(high, low);
      if (slots[at + 1] != 0) {
        return slots[at + 1] & ~HASH;
      }
      slots[at] = high;
      slots[at + 1] = low | line;
      if (++size > slots.length / 3) {
        grow();
      }
      return 0;
    }

    long line(long high, long low) {
      return slots[slot(high, low) + 1] & ~HASH;
    }

    /** Where the hash is, or where it belongs. */
    private int slot(long high, long low) {
      int mask = slots.length - 1;
      int at = ((int) high << 1) & mask;
      while (slots[at + 1] != 0 && (slots[at] != high || (slots[at + 1] & HASH) != low)) {
        at = (at + 2) & mask;
      }
      return at;
    }

    private void grow() {
      long[] old = slots;
      slots = new long[Math.multiplyExact(old.length, 2)];
      for (int i = 0; i < old.length; i += 2) {
        if (old[i + 1] != 0) {
          int at = slot(old[i], old[i + 1] & HASH);
          slots[at] = old[i];
          slots[at + 1] = old[i + 1];
        }
      }
    }
  }
}
