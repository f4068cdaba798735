package org.muster.intake.format;

/**
 * Reads bytes as UTF-16 and finds the first that text cannot have: a NUL character, half a
 * surrogate pair, half a unit at the end.
 */
final class Utf16Scan {
  private final boolean littleEndian;
  private long offset;
  private int first = -1;
  private boolean pairOpen;
  private int lastUnit;
  private long firstBad = -1;
  private int firstBadByte = -1;

  Utf16Scan(boolean littleEndian) {
    this.littleEndian = littleEndian;
  }

  void accept(byte[] bytes, int from, int to) {
    for (int i = from; i < to && firstBad < 0; i++) {
      int b = bytes[i] & 0xFF;
      if (first < 0) {
        first = b;
      } else {
        unit(littleEndian ? b << 8 | first : first << 8 | b);
        first = -1;
      }
      offset++;
    }
  }

  /** A unit whose second byte is at {@link #offset}. */
  private void unit(int unit) {
    boolean lowSurrogate = unit >= 0xDC00 && unit <= 0xDFFF;
    if (lowSurrogate != pairOpen) {
      bad(offset - (pairOpen ? 3 : 1), pairOpen ? lastUnit : unit);
    } else if (unit == 0) {
      bad(offset - 1, unit);
    }
    pairOpen = unit >= 0xD800 && unit <= 0xDBFF;
    lastUnit = unit;
  }

  private void bad(long at, int unit) {
    firstBad = at;
    firstBadByte = littleEndian ? unit & 0xFF : unit >> 8;
  }

  /** Says that there are no more bytes. */
  void end() {
    if (firstBad < 0 && first >= 0) {
      firstBad = offset - 1;
      firstBadByte = first;
    } else if (firstBad < 0 && pairOpen) {
      bad(offset - 2, lastUnit);
    }
  }

  /** Offset of the first byte that the text cannot have, -1 if none. */
  long firstBad() {
    return firstBad;
  }

  int firstBadByte() {
    return firstBadByte;
  }
}
