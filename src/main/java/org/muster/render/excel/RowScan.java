package org.muster.render.excel;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rows in the XML of a sheet without parsing what nobody asks for: passing over a row
 * costs a look at its bytes. Text is escaped there, so that a tag is nothing but a tag.
 */
final class RowScan implements Closeable {
  private static final byte[] BEGIN = "<row ".getBytes(StandardCharsets.UTF_8);
  private static final byte[] END = "</row>".getBytes(StandardCharsets.UTF_8);
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private byte[] buffer = new byte[BUFFER];
  private int from;
  private int to;
  private boolean ended;

  RowScan(InputStream in) {
    this.in = in;
  }

  /** The bytes of the next row with its tags, null after the last. */
  byte @Nullable [] next() throws IOException {
    int begin = find(BEGIN, 0);
    if (begin < 0) {
      return null;
    }
    from += begin;
    int end = find(END, BEGIN.length);
    if (end < 0) {
      throw new IOException("a row of the sheet does not end");
    }
    byte[] row = Arrays.copyOfRange(buffer, from, from + end + END.length);
    from += row.length;
    return row;
  }

  /** Passes over a row; false if there is none. */
  boolean pass() throws IOException {
    int end = find(END, 0);
    if (end < 0) {
      return false;
    }
    from += end + END.length;
    return true;
  }

  /** Where a tag is, counted from the present position; -1 if it comes no more. */
  private int find(byte[] tag, int after) throws IOException {
    int at = after;
    while (true) {
      int last = to - tag.length;
      for (int i = from + at; i <= last; i++) {
        if (buffer[i] == '<' && Arrays.equals(buffer, i, i + tag.length, tag, 0, tag.length)) {
          return i - from;
        }
      }
      at = Math.max(after, to - from - tag.length + 1);
      if (!fill()) {
        return -1;
      }
    }
  }

  private boolean fill() throws IOException {
    if (ended) {
      return false;
    }
    if (from > 0) {
      System.arraycopy(buffer, from, buffer, 0, to - from);
      to -= from;
      from = 0;
    }
    if (to == buffer.length) {
      buffer = Arrays.copyOf(buffer, buffer.length * 2);
    }
    int read = in.read(buffer, to, buffer.length - to);
    ended = read < 0;
    to += Math.max(read, 0);
    return !ended;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
