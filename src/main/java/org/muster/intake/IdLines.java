package org.muster.intake;

/**
 * On which line each id of a file occurred first, in 20 bytes of table for each: of an id, only a
 * hash of 128 bits is kept. Among ten million ids, two of which share a hash are less likely than
 * one in 10<sup>24</sup>.
 */
final class IdLines {
  private static final long FIRST = 0x9E3779B97F4A7C15L;
  private static final long SECOND = 0xC2B2AE3D27D4EB4FL;

  private long[] hashes = new long[2 << 10];
  private int[] lines = new int[1 << 10];
  private int size;

  /**
   * Remembers the line of an id, if it is the id's first.
   *
   * @param line below 2<sup>32</sup>
   * @return the first line; 0 if this is it
   */
  long firstLine(String id, long line) {
    long high = FIRST;
    long low = SECOND;
    for (int i = 0; i < id.length(); i++) {
      high = (high ^ id.charAt(i)) * SECOND;
      high ^= high >>> 32;
      low = Long.rotateLeft(low + id.charAt(i), 29) * FIRST;
    }
    high = mixed(high + id.length());
    low = mixed(low ^ high);
    int slot = slot(high, low);
    if (lines[slot] != 0) {
      return Integer.toUnsignedLong(lines[slot]);
    }
    put(slot, high, low, (int) line);
    if (++size > lines.length / 3 * 2) {
      grow();
    }
    return 0;
  }

  /** The last step of MurmurHash3 (public domain): each bit comes to depend on all. */
  private static long mixed(long hash) {
    long h = (hash ^ hash >>> 33) * 0xFF51AFD7ED558CCDL;
    h = (h ^ h >>> 33) * 0xC4CEB9FE1A85EC53L;
    return h ^ h >>> 33;
  }

  /** Where the hash is, or where it belongs. */
  private int slot(long high, long low) {
    int slot = (int) low & lines.length - 1;
    while (lines[slot] != 0 && (hashes[2 * slot] != high || hashes[2 * slot + 1] != low)) {
      slot = slot + 1 & lines.length - 1;
    }
    return slot;
  }

  private void put(int slot, long high, long low, int line) {
    hashes[2 * slot] = high;
    hashes[2 * slot + 1] = low;
    lines[slot] = line;
  }

  private void grow() {
    long[] oldHashes = hashes;
    int[] oldLines = lines;
    hashes = new long[Math.multiplyExact(oldHashes.length, 2)];
    lines = new int[oldLines.length * 2];
    for (int i = 0; i < oldLines.length; i++) {
      if (oldLines[i] != 0) {
        long high = oldHashes[2 * i];
        long low = oldHashes[2 * i + 1];
        put(slot(high, low), high, low, oldLines[i]);
      }
    }
  }
}
