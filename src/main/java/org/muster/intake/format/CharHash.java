package org.muster.intake.format;

/**
 * Numbers of 64 bits for characters, four of them at a time. Marks of rows are made of them and are
 * stored, so that they must stay as they are.
 */
final class CharHash {
  private static final long FIRST = 0x9E3779B97F4A7C15L;
  private static final long SECOND = 0xC2B2AE3D27D4EB4FL;
  private static final long THIRD = 0x165667B19E3779F9L;

  private CharHash() {}

  /**
   * A number for some characters and for what comes before them.
   *
   * @param before stands for what comes before
   */
  static long of(long before, char[] from, int start, int length) {
    long hash = before;
    int at = start;
    for (int stop = start + length - 3; at < stop; at += 4) {
      long four =
          from[at]
              | ((long) from[at + 1] << 16)
              | ((long) from[at + 2] << 32)
              | ((long) from[at + 3] << 48);
      hash = mixed(hash ^ four);
    }
    long rest = 0;
    for (; at < start + length; at++) {
      rest = (rest << 16) | from[at];
    }
    return mixed(hash ^ rest);
  }

  /** Both halves of the product with an odd number, so that each bit comes to depend on many. */
  static long mixed(long value) {
    long other = value ^ SECOND;
    return Math.unsignedMultiplyHigh(other, FIRST) ^ (other * FIRST + THIRD);
  }
}
