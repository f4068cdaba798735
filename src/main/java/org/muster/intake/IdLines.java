package org.muster.intake;

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

  /** Two numbers a slot; side by side, so that a search touches one place in memory. */
  private long[] slots = new long[2 << 10];

  private int size;

  /** Hash of the id in hand. */
  private long high;

  /** The rest of it, in the upper half. */
  private long low;

  /**
   * Remembers the line of an id, if it is the id's first. Ids that differ in their last digit only
   * lie side by side, as they mostly follow each other: so they are found in memory just touched.
   *
   * @param line 1 to 2<sup>32</sup> - 1
   * @return the first line; 0 if this is it
   */
  long firstLine(String id, long line) {
    int at = slot(id);
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

  /** The first line of an id; 0 if it was not named. */
  long line(String id) {
    return size == 0 ? 0 : slots[slot(id) + 1] & ~HASH;
  }

  /** Where an id is, or where it belongs; {@link #high} and {@link #low} are its hash. */
  private int slot(String id) {
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
    return slot(high, low);
  }

  /** The last step of MurmurHash3 (public domain): each bit comes to depend on all. */
  private static long mixed(long hash) {
    long h = (hash ^ hash >>> 33) * 0xFF51AFD7ED558CCDL;
    h = (h ^ h >>> 33) * 0xC4CEB9FE1A85EC53L;
    return h ^ h >>> 33;
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
