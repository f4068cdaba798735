package org.muster.store;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Bytes being written: numbers in as few bytes as they need, texts with their length before them.
 * What {@link ByteSource} reads.
 */
final class ByteSink {
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  private static final int LONGEST_NUMBER = 10;

  private byte[] bytes;
  private int size;

  ByteSink() {
    this(256);
  }

  /** For so many bytes; it grows if more are written. */
  ByteSink(int capacity) {
    this.bytes = new byte[capacity];
  }

  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  /** The bytes themselves, {@link #size} of which count; not to be kept. */
  byte[] buffer() {
    return bytes;
  }

  /** A number from 0 on, 7 bits a byte. */
  ByteSink number(long value) {
    ensure(LONGEST_NUMBER);
    put(value);
    return this;
  }

  /** Any number; those near 0 take few bytes, whatever their sign. */
  ByteSink signed(long value) {
    return number((value << 1) ^ (value >> 63));
  }

  private void put(long number) {
    long rest = number;
    while ((rest & ~0x7fL) != 0) {
      bytes[size++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
  }

  ByteSink fixed64(long value) {
    ensure(Long.BYTES);
    EIGHT.set(bytes, size, value);
    size += Long.BYTES;
    return this;
  }

  ByteSink fixed8(int value) {
    ensure(1);
    bytes[size++] = (byte) value;
    return this;
  }

  /** Of each number less another its lowest bytes, the highest of them first. */
  ByteSink fixed(long[] values, long least, int width) {
    ensure(values.length * width);
    byte[] to = bytes;
    int at = size;
    for (long value : values) {
      for (int shift = (width - 1) * Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
        to[at++] = (byte) ((value - least) >>> shift);
      }
    }
    size = at;
    return this;
  }

  ByteSink bytes(byte[] from, int offset, int length) {
    ensure(length);
    System.arraycopy(from, offset, bytes, size, length);
    size += length;
    return this;
  }

  /**
   * A text in UTF-8. Halves of surrogate pairs that stand alone, which UTF-8 has no form for, are
   * kept as three bytes each and the text is marked as such, so that every text comes back equal.
   */
  ByteSink text(String text) {
    int start = size;
    int length = text.length();
    ensure(LONGEST_NUMBER + length);
    put((long) length << 1);
    byte[] to = bytes;
    int at = size;
    int bits = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      bits |= c;
      to[at + i] = (byte) c;
    }
    if (bits >= 0x80) {
      size = start;
      return anyText(text);
    }
    size = at + length;
    return this;
  }

  private ByteSink anyText(String text) {
    int length = encodedLength(text);
    ensure(LONGEST_NUMBER + Math.abs(length));
    put(((long) Math.abs(length) << 1) | (length < 0 ? 1 : 0));
    for (int i = 0; i < text.length(); i++) {
      int c = text.codePointAt(i);
      if (c < 0x80) {
        bytes[size++] = (byte) c;
      } else if (c < 0x800) {
        bytes[size++] = (byte) (0xc0 | (c >> 6));
        bytes[size++] = (byte) (0x80 | (c & 0x3f));
      } else if (c < 0x10000) {
        bytes[size++] = (byte) (0xe0 | (c >> 12));
        bytes[size++] = (byte) (0x80 | ((c >> 6) & 0x3f));
        bytes[size++] = (byte) (0x80 | (c & 0x3f));
      } else {
        bytes[size++] = (byte) (0xf0 | (c >> 18));
        bytes[size++] = (byte) (0x80 | ((c >> 12) & 0x3f));
        bytes[size++] = (byte) (0x80 | ((c >> 6) & 0x3f));
        bytes[size++] = (byte) (0x80 | (c & 0x3f));
        i++;
      }
    }
    return this;
  }

  /** Bytes that a text takes; negative if it holds a half of a surrogate pair alone. */
  private static int encodedLength(String text) {
    int length = 0;
    boolean lone = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        length++;
      } else if (c < 0x800) {
        length += 2;
      } else if (Character.isSurrogate(c)) {
        boolean pair =
            Character.isHighSurrogate(c)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        lone |= !pair;
        length += pair ? 4 : 3;
        i += pair ? 1 : 0;
      } else {
        length += 3;
      }
    }
    return lone ? -length : length;
  }

  private void ensure(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length + (bytes.length >> 1)));
    }
  }
}
