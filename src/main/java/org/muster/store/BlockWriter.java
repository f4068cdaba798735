package org.muster.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.muster.domain.RecordKind;
import org.muster.store.BlockTable.Size;
import org.muster.store.Chunk.Item;
import org.muster.store.PartTable.Packed;

/** Writes the blocks of one load. */
final class BlockWriter {
  /** Of a record: its key's hash, its content's, its mark. */
  static final int HASH_BYTES = 3 * Long.BYTES;

  private final Tables tables;
  private final long load;
  private final RecordKind kind;
  private long block;
  private long blocks;
  private long records;

  /**
   * A writer of blocks.
   *
   * @param visible number of the newest block that is visible; those written follow it
   */
  BlockWriter(Tables tables, long load, RecordKind kind, long visible) {
    this.tables = tables;
    this.load = load;
    this.kind = kind;
    this.block = visible;
  }

  /** A block that was written; its items and, in the same order, their heads. */
  record Placed(long block, List<Item> items, List<Head> heads) {}

  /** The parts of a block that is to be written, and the heads of its items. */
  private record Ready(List<Packed> parts, List<Head> heads) {}

  /** Writes a block of each portion, packing them on all processors. */
  List<Placed> write(List<List<Item>> portions) {
    long first = block + 1;
    List<Ready> packed =
        IntStream.range(0, portions.size())
            .parallel()
            .mapToObj(i -> pack(first + i, portions.get(i)))
            .toList();
    List<Placed> placed = new ArrayList<>();
    for (int i = 0; i < packed.size(); i++) {
      List<Item> items = portions.get(i);
      List<Head> heads = packed.get(i).heads();
      block++;
      tables.blocks().insert(block, load, items.size(), BlockDays.of(heads));
      packed.get(i).parts().forEach(tables.parts()::insert);
      blocks++;
      records += items.size();
      placed.add(new Placed(block, items, heads));
    }
    return placed;
  }

  private Ready pack(long number, List<Item> items) {
    List<Head> heads = new ArrayList<>(items.size());
    List<String> ids = new ArrayList<>(items.size());
    List<byte[]> texts = new ArrayList<>(items.size());
    for (Item item : items) {
      heads.add(item.head());
      ids.add(item.key().id());
      texts.add(item.encoded().text());
    }
    List<Packed> parts =
        List.of(
            Packed.of(PartKey.of(Part.HEADS, number), HeadCodec.write(heads)),
            Packed.of(PartKey.of(Part.HASHES, number), hashes(items)),
            Packed.of(PartKey.of(Part.IDS, number), KeyTexts.write(ids)),
            Packed.of(PartKey.of(Part.LINKS, number), links(items)),
            Packed.of(PartKey.of(Part.RECORDS, number), RecordText.write(kind, texts)));
    return new Ready(parts, heads);
  }

  private static ByteSink hashes(List<Item> items) {
    ByteSink sink = new ByteSink(items.size() * HASH_BYTES);
    for (Item item : items) {
      Encoded encoded = item.encoded();
      sink.fixed64(encoded.hash()).fixed64(encoded.content()).fixed64(encoded.mark());
    }
    return sink;
  }

  private static byte[] links(List<Item> items) {
    Links links = new Links();
    for (int slot = 0; slot < items.size(); slot++) {
      links.add(slot, items.get(slot).previous());
    }
    return links.toBytes();
  }

  /** What was written so far. */
  Size size() {
    return new Size(blocks, records);
  }
}
