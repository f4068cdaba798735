package org.muster.intake.format;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Reads bytes as UTF-8 (RFC 3629) and counts what fits and what does not; besides, it looks for
 * bytes that Windows-1252 text cannot have.
 */
final class Utf8Scan {
  /** Eight bytes at once; in which order does not matter. */
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long SPACES = 0x2020202020202020L;

  private long offset;
  private int missing;
  private int low = 0x80;
  private int high = 0xBF;
  private long leadOffset;
  private int leadByte;
  private long sequences;
  private long bad;
  private long firstBad = -1;
  private int firstBadByte = -1;
  private long firstControl = -1;
  private long firstUnprintable = -1;
  private int firstUnprintableByte = -1;

  void accept(byte[] bytes, int from, int to) {
    long start = offset - from;
    for (int i = from; i < to; i++) {
      while (missing == 0 && i + Long.BYTES <= to && printable((long) EIGHT.get(bytes, i))) {
        i += Long.BYTES;
      }
      if (i == to) {
        break;
      }
      byte b = bytes[i];
      if (b < 0x20 || missing > 0) {
        offset = start + i;
        acceptOdd(b & 0xFF);
      }
    }
    offset = start + to;
  }

  /** Whether each of eight bytes is ASCII and no control character but perhaps DEL. */
  private static boolean printable(long eight) {
    return ((eight | (eight - SPACES)) & HIGH_BITS) == 0;
  }

  private void acceptOdd(int b) {
    if (firstControl < 0 && control(b)) {
      firstControl = offset;
    }
    if (firstUnprintable < 0 && (control(b) || undefined(b))) {
      firstUnprintable = offset;
      firstUnprintableByte = b;
    }
    if (missing == 0) {
      begin(b);
    } else if (b >= low && b <= high) {
      low = 0x80;
      high = 0xBF;
      missing--;
      sequences += missing == 0 ? 1 : 0;
    } else {
      missing = 0;
      countBad();
      begin(b);
    }
  }

  private void begin(int b) {
    low = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
    high = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
    leadOffset = offset;
    leadByte = b;
    if (b >= 0xC2 && b <= 0xF4) {
      missing = b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
    } else if (b >= 0x80) {
      countBad();
    }
  }

  private void countBad() {
    bad++;
    if (firstBad < 0) {
      firstBad = leadOffset;
      firstBadByte = leadByte;
    }
  }

  /** Says that there are no more bytes. */
  void end() {
    if (missing > 0) {
      missing = 0;
      countBad();
    }
  }

  /** C0 control characters that no text has. */
  private static boolean control(int b) {
    return b < 0x20 && b != '\t' && b != '\n' && b != '\r';
  }

  /** The five bytes that have no meaning in Windows-1252. */
  private static boolean undefined(int b) {
    return b == 0x81 || b == 0x8D || b == 0x8F || b == 0x90 || b == 0x9D;
  }

  boolean valid() {
    return bad == 0;
  }

  /** Whether the bytes are UTF-8 by more evidence than there is against it. */
  boolean mostlyUtf8() {
    return sequences > bad;
  }

  /** Offset of the first byte that UTF-8 cannot have there, -1 if none. */
  long firstBad() {
    return firstBad;
  }

  int firstBadByte() {
    return firstBadByte;
  }

  /** Offset of the first control character, -1 if none. */
  long firstControl() {
    return firstControl;
  }

  /** Offset of the first byte that Windows-1252 text cannot have, -1 if none. */
  long firstUnprintable() {
    return firstUnprintable;
  }

  int firstUnprintableByte() {
    return firstUnprintableByte;
  }
}
