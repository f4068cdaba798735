package org.muster.render.pdf.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.openpdf.text.pdf.ByteBuffer;
import org.openpdf.text.pdf.CompactBody;

/**
 * A piece of PDF's own notation in the making, one byte per character, the same in every locale. A
 * listing has millions of such pieces, so that none goes through a string.
 */
final class Notation {
  private byte[] bytes = new byte[32];
  private int length;

  /** Appends a text whose characters are all in Latin-1. */
  @SuppressWarnings("deprecation") // takes the low byte of each character, as is wanted here
  Notation add(String text) {
    int more = text.length();
    reserve(more);
    text.getBytes(0, more, bytes, length);
    length += more;
    return this;
  }

  /** Appends another piece. */
  Notation add(Notation other) {
    reserve(other.length);
    System.arraycopy(other.bytes, 0, bytes, length, other.length);
    length += other.length;
    return this;
  }

  /**
   * Appends a whole number from 0 on. There is no loop over its digits: it is part of nearly all
   * that is written, and loops take the most time to compile.
   */
  Notation add(long number) {
    int last = (int) (number % 1000);
    boolean more = number >= 1000;
    if (more) {
      add(number / 1000);
    }
    reserve(3);
    if (more || last >= 100) {
      digit(last / 100);
    }
    if (more || last >= 10) {
      digit(last / 10 % 10);
    }
    return digit(last % 10);
  }

  private Notation digit(int value) {
    bytes[length++] = (byte) ('0' + value);
    return this;
  }

  /** Appends a number with at most two decimals and a blank: a hundredth of a point is enough. */
  Notation number(double value) {
    return hundredths(Math.round(value * 100));
  }

  /** Appends a number of hundredths, and a blank. */
  Notation hundredths(long value) {
    if (value < 0) {
      add("-");
    }
    long size = Math.abs(value);
    add(size / 100);
    int rest = (int) (size % 100);
    reserve(4);
    if (rest != 0) {
      bytes[length++] = '.';
      digit(rest / 10);
      if (rest % 10 != 0) {
        digit(rest % 10);
      }
    }
    bytes[length++] = ' ';
    return this;
  }

  /** Appends a colour, {@code 0xRRGGBB}, as three numbers from 0 to 1. */
  Notation colour(int rgb) {
    return number((rgb >> 16 & 0xFF) / 255.0)
        .number((rgb >> 8 & 0xFF) / 255.0)
        .number((rgb & 0xFF) / 255.0);
  }

  /** Appends a reference to an object. */
  Notation reference(int number) {
    return add(number).add(" 0 R");
  }

  /** Appends bytes as a string object. */
  Notation string(byte[] codes, int count) {
    reserve(2 * count + 2);
    byte[] all = bytes;
    int at = length;
    all[at++] = '(';
    for (int i = 0; i < count; i++) {
      byte one = codes[i];
      if (one == '(' || one == ')' || one == '\\' || one == '\r' || one == '\n') {
        all[at++] = '\\';
        one = one == '\r' ? (byte) 'r' : one == '\n' ? (byte) 'n' : one;
      }
      all[at++] = one;
    }
    all[at++] = ')';
    length = at;
    return this;
  }

  private void reserve(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
  }

  boolean isEmpty() {
    return length == 0;
  }

  /** Begins anew. */
  Notation clear() {
    length = 0;
    return this;
  }

  /** Writes it into a content stream. */
  void to(ByteBuffer out) {
    out.append(bytes, 0, length);
  }

  /** Writes it as an object of a file. */
  void to(CompactBody file, int number) throws IOException {
    file.add(number, bytes, length);
  }

  @Override
  public String toString() {
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
  }
}
