package org.muster.store;

/**
 * Where a version of a record is: its block's number, and its slot in the block, in one number. It
 * ascends in the order of writing.
 */
final class Rid {
  /** A block has at most this many slots. */
  static final int SLOTS = 1 << 13;

  private static final int SLOT_BITS = 13;

  private Rid() {}

  static long of(long block, int slot) {
    return (block << SLOT_BITS) | slot;
  }

  static long block(long rid) {
    return rid >>> SLOT_BITS;
  }

  static int slot(long rid) {
    return (int) (rid & (SLOTS - 1));
  }
}
