package org.muster.store;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.ToLongFunction;
import org.muster.store.Head.Figures;

/**
 * The heads of a block as bytes: column by column, each value in 8 bytes, because columns of like
 * values deflate to little and any record's head is found by its slot.
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
          head -> head.span().first(),
          head -> head.span().last(),
          head -> head.people().low(),
          head -> head.people().best(),
          head -> head.people().high(),
          head -> head.injured().low(),
          head -> head.injured().best(),
          head -> head.injured().high());

  private final ByteBuffer part;
  private final int records;

  /** Opens a part. */
  HeadCodec(byte[] part) {
    this.part = ByteBuffer.wrap(part);
    this.records = part.length / (COLUMNS.size() * Long.BYTES);
  }

  static byte[] write(List<Head> heads) {
    ByteBuffer part = ByteBuffer.allocate(COLUMNS.size() * heads.size() * Long.BYTES);
    for (ToLongFunction<Head> column : COLUMNS) {
      for (Head head : heads) {
        part.putLong(column.applyAsLong(head));
      }
    }
    return part.array();
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
        new Span((int) value(6, slot), (int) value(7, slot)),
        new Figures(value(8, slot), value(9, slot), value(10, slot)),
        new Figures(value(11, slot), value(12, slot), value(13, slot)));
  }

  int records() {
    return records;
  }

  private long value(int column, int slot) {
    return part.getLong((column * records + slot) * Long.BYTES);
  }
}
