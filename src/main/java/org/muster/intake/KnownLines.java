package org.muster.intake;

import java.util.Arrays;

/**
 * On which line each known record was named first, by its number, in 8 bytes for each. Rows mostly
 * come in the order in which they came before, so that neighbours in memory are asked for one after
 * the other, where {@link IdLines} would search all over it.
 *
 * <p>Beside the line stands a hash of the id, as numbers are found by hashes of keys.
 */
final class KnownLines {
  private long[] lines = new long[0];

  /** Whether no record was named. */
  boolean isEmpty() {
    return lines.length == 0;
  }

  /**
   * Remembers the line of a record's id, if it is the first.
   *
   * @param line 1 to 2<sup>32</sup> - 1
   * @return the first line; 0 if this is it
   */
  long firstLine(int number, String id, long line) {
    if (number >= lines.length) {
      lines = Arrays.copyOf(lines, Math.addExact(number, (number >> 1) + 1024));
    }
    long first = lines[number];
    if (first == 0) {
      lines[number] = (long) id.hashCode() << Integer.SIZE | line;
    }
    return Integer.toUnsignedLong((int) first);
  }

  /** The first line of a record's id; 0 if it was not named, or if the record has another id. */
  long line(int number, String id) {
    long first = number < lines.length ? lines[number] : 0;
    return (int) (first >>> Integer.SIZE) == id.hashCode()
        ? Integer.toUnsignedLong((int) first)
        : 0;
  }
}
