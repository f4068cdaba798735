package org.muster.store;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.ToLongFunction;
import org.muster.store.Head.Figures;

/**
 * The heads of a block as bytes: column by column, so that any record's head is found by its slot.
 * Of each column its least value in 8 bytes, how many bytes the difference to it takes, 0 to 8, and
 * each record's difference. A column that was added later, at the end, is 0 where a part lacks it.
 */
final class HeadCodec {
  private static final List<ToLongFunction<Head>> COLUMNS =
      List.of(
          Head::release,
          Head::operation,
          Head::hosts,
          Head::area,
          Head::type,
          Head::status,
          Head::source,
          Head::force,
          Head::traits,
          head -> head.span().first(),
          head -> head.span().last(),
          head -> head.people().low(),
          head -> head.people().best(),
          head -> head.people().high(),
          head -> head.injured().low(),
          head -> head.injured().best(),
          head -> head.injured().high(),
          Head::further);

  /** Of the columns, that of the first day; the last day's follows. */
  private static final int FIRST = 9;

  private static final int COLUMN_HEADER = Long.BYTES + 1;

  private final ByteBuffer part;
  private final int[] widths = new int[COLUMNS.size()];
  private final long[] least = new long[COLUMNS.size()];
  private final int[] starts = new int[COLUMNS.size()];

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
    long[] values = new long[heads.size()];
    ByteSink sink = new ByteSink();
    for (ToLongFunction<Head> column : COLUMNS) {
      for (int slot = 0; slot < values.length; slot++) {
        values[slot] = column.applyAsLong(heads.get(slot));
      }
      write(values, sink);
    }
    return sink.toBytes();
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
        span(slot),
        new Figures(value(11, slot), value(12, slot), value(13, slot)),
        new Figures(value(14, slot), value(15, slot), value(16, slot)),
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
