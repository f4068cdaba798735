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

  /** A block that was written. */
  record Placed(long block, List<Item> items) {}

  /** Writes a block of each portion, packing them on all processors. */
  List<Placed> write(List<List<Item>> portions) {
    long first = block + 1;
    List<List<Packed>> packed =
        IntStream.range(0, portions.size())
            .parallel()
            .mapToObj(i -> pack(first + i, portions.get(i)))
            .toList();
    List<Placed> placed = new ArrayList<>();
    for (int i = 0; i < packed.size(); i++) {
      block++;
      tables.blocks().insert(block, load, portions.get(i).size(), days(portions.get(i)));
      packed.get(i).forEach(tables.parts()::insert);
      blocks++;
      records += portions.get(i).size();
      placed.add(new Placed(block, portions.get(i)));
    }
    return placed;
  }

  private List<Packed> pack(long number, List<Item> items) {
    return List.of(
        Packed.of(
            PartKey.of(Part.HEADS, number),
            HeadCodec.write(items.stream().map(Item::head).toList())),
        Packed.of(PartKey.of(Part.HASHES, number), hashes(items)),
        Packed.of(
            PartKey.of(Part.IDS, number),
            KeyTexts.write(items.stream().map(item -> item.key().id()).toList())),
        Packed.of(PartKey.of(Part.LINKS, number), links(items)),
        Packed.of(
            PartKey.of(Part.RECORDS, number),
            RecordText.write(kind, items.stream().map(item -> item.encoded().text()).toList())));
  }

  private static BlockDays days(List<Item> items) {
    return BlockDays.of(items.stream().map(Item::head).toList());
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
