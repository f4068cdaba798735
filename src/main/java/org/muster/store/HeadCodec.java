package org.muster.store;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * The heads of a block as bytes: column by column, so that any record's head is found by its slot.
 * Of each column its least value in 8 bytes, how many bytes the difference to it takes, 0 to 8, and
 * each record's difference. A column that was added later, at the end, is 0 where a part lacks it.
 */
final class HeadCodec {
  private static final int COLUMNS = 18;

  /** Of the columns, that of the first day; the last day's follows. */
  private static final int FIRST = 9;

  private static final int COLUMN_HEADER = Long.BYTES + 1;

  private final ByteBuffer part;
  private final int[] widths = new int[COLUMNS];
  private final long[] least = new long[COLUMNS];
  private final int[] starts = new int[COLUMNS];

  /** Opens a part that holds so many records. */
  HeadCodec(byte[] part, int records) {
    this.part = ByteBuffer.wrap(part);
    int at = 0;
    for (int column = 0; column < widths.length && at < part.length; column++) {
      least[column] = this.part.getLong(at);
      widths[column] = this.part.get(at + Long.BYTES);
      starts[column] = at + COLUMN_HEADER;
      at = starts[column] + widths[column] * records;
    }
  }

  static byte[] write(List<Head> heads) {
    long[][] columns = new long[COLUMNS][heads.size()];
    for (int slot = 0; slot < heads.size(); slot++) {
      put(heads.get(slot), columns, slot);
    }
    ByteSink sink = new ByteSink();
    for (long[] column : columns) {
      write(column, sink);
    }
    return sink.toBytes();
  }

  private static void put(Head head, long[][] columns, int slot) {
    columns[0][slot] = head.release();
    columns[1][slot] = head.operation();
    columns[2][slot] = head.hosts();
    columns[3][slot] = head.area();
    columns[4][slot] = head.type();
    columns[5][slot] = head.status();
    columns[6][slot] = head.source();
    columns[7][slot] = head.force();
    columns[8][slot] = head.traits();
    columns[FIRST][slot] = head.first();
    columns[FIRST + 1][slot] = head.last();
    columns[11][slot] = head.peopleLow();
    columns[12][slot] = head.peopleBest();
    columns[13][slot] = head.peopleHigh();
    columns[14][slot] = head.injuredLow();
    columns[15][slot] = head.injuredBest();
    columns[16][slot] = head.injuredHigh();
    columns[17][slot] = head.further();
  }

  private static void write(long[] values, ByteSink sink) {
    long least = values.length == 0 ? 0 : values[0];
    long greatest = least;
    for (long value : values) {
      least = Math.min(least, value);
      greatest = Math.max(greatest, value);
    }
    // Seen as a number without a sign, the difference is right even where it overflows.
    int width = (Long.SIZE - Long.numberOfLeadingZeros(greatest - least) + 7) / 8;
    sink.fixed64(least).fixed8(width).fixed(values, least, width);
  }

  /** The head of the record in a slot. */
  Head head(int slot) {
    return new Head(
        (int) value(0, slot),
        (int) value(1, slot),
        (int) value(2, slot),
        (int) value(3, slot),
        (int) value(4, slot),
        (int) value(5, slot),
        (int) value(6, slot),
        (int) value(7, slot),
        (int) value(8, slot),
        (int) value(FIRST, slot),
        (int) value(FIRST + 1, slot),
        value(11, slot),
        value(12, slot),
        value(13, slot),
        value(14, slot),
        value(15, slot),
        value(16, slot),
        value(17, slot));
  }

  /** The span of the record in a slot. */
  Span span(int slot) {
    return new Span((int) value(FIRST, slot), (int) value(FIRST + 1, slot));
  }

  private long value(int column, int slot) {
    int width = widths[column];
    int at = starts[column] + slot * width;
    long difference = 0;
    for (int i = 0; i < width; i++) {
      difference = (difference << 8) | (part.get(at + i) & 0xff);
    }
    return least[column] + difference;
  }
}
