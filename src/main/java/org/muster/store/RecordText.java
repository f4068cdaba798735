package org.muster.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.muster.domain.Entry;
import org.muster.domain.EntryFields;
import org.muster.domain.RecordKind;

/**
 * The records of a block as text: the names of the columns once, then of each record its length and
 * its fields. As the names are there, a block can be read after columns were added, moved or
 * dropped.
 */
final class RecordText {
  private final byte[] bytes;
  private final int[] offsets;
  private final int[] columnOfField;
  private final int columns;

  private RecordText(byte[] bytes, int[] offsets, int[] columnOfField, int columns) {
    this.bytes = bytes;
    this.offsets = offsets;
    this.columnOfField = columnOfField;
    this.columns = columns;
  }

  /**
   * The whole part.
   *
   * @param records in the order of slots, each its fields as {@link ByteSink#text} writes them
   */
  static ByteSink write(RecordKind kind, List<byte[]> records) {
    ByteSink sink = new ByteSink(capacity(records));
    List<String> names = EntryFields.columns(kind);
    sink.number(names.size());
    names.forEach(sink::text);
    for (byte[] record : records) {
      sink.number(record.length).bytes(record, 0, record.length);
    }
    return sink;
  }

  /** About as many bytes as the part takes: for each record its text and its length. */
  private static int capacity(List<byte[]> records) {
    int capacity = 512;
    for (byte[] record : records) {
      capacity += record.length + 3;
    }
    return capacity;
  }

  /** Opens a part; the records are read when asked for. */
  static RecordText read(byte[] part, RecordKind kind, int records) {
    ByteSource source = new ByteSource(part);
    List<String> now = EntryFields.columns(kind);
    int[] columnOfField = new int[source.smallNumber()];
    Arrays.setAll(columnOfField, i -> now.indexOf(source.text()));
    int[] offsets = new int[records];
    for (int i = 0; i < records; i++) {
      int length = source.smallNumber();
      offsets[i] = source.position();
      source.skip(length);
    }
    return new RecordText(part, offsets, columnOfField, now.size());
  }

  /** The record in a slot. */
  Entry entry(int slot, RecordKind kind, String dataset) {
    return EntryFields.entry(kind, dataset, fields(slot));
  }

  /** The fields of the record in a slot, in today's columns. */
  List<String> fields(int slot) {
    String[] fields = new String[columns];
    Arrays.fill(fields, "");
    ByteSource source = new ByteSource(bytes, offsets[slot]);
    for (int column : columnOfField) {
      String text = source.text();
      if (column >= 0) {
        fields[column] = text;
      }
    }
    return new ArrayList<>(Arrays.asList(fields));
  }
}
