package org.muster.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Bytes being read that {@link ByteSink} wrote. */
final class ByteSource {
  private final byte[] bytes;
  private int position;

  ByteSource(byte[] bytes) {
    this.bytes = bytes;
  }

  /** A source that begins further on. */
  ByteSource(byte[] bytes, int position) {
    this.bytes = bytes;
    this.position = position;
  }

  boolean hasMore() {
    return position < bytes.length;
  }

  int position() {
    return position;
  }

  void skip(int length) {
    position += length;
  }

  long number() {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte b = bytes[position++];
      value |= (b & 0x7fL) << shift;
      if (b >= 0) {
        return value;
      }
    }
  }

  long signed() {
    long value = number();
    return (value >>> 1) ^ -(value & 1);
  }

  int smallNumber() {
    return (int) number();
  }

  long fixed64() {
    long value = ByteBuffer.wrap(bytes).getLong(position);
    position += Long.BYTES;
    return value;
  }

  /** Where a text ends that begins at a place. */
  static int textEnd(byte[] bytes, int from) {
    int at = from;
    int length = 0;
    for (int shift = 0; ; shift += 7) {
      byte b = bytes[at++];
      length |= (b & 0x7f) << shift;
      if (b >= 0) {
        return at + (length >>> 1);
      }
    }
  }

  String text() {
    int lengthAndMark = smallNumber();
    int from = position;
    position += lengthAndMark >>> 1;
    return (lengthAndMark & 1) == 0
        ? new String(bytes, from, position - from, StandardCharsets.UTF_8)
        : withLoneSurrogates(from, position);
  }

  private String withLoneSurrogates(int from, int to) {
    StringBuilder text = new StringBuilder(to - from);
    for (int i = from; i < to; ) {
      int first = bytes[i] & 0xff;
      int length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
      int c = length == 1 ? first : first & (0x7f >> length);
      for (int k = 1; k < length; k++) {
        c = (c << 6) | (bytes[i + k] & 0x3f);
      }
      text.appendCodePoint(c);
      i += length;
    }
    return text.toString();
  }
}
