package org.muster.store;

import java.util.List;
import org.muster.domain.RecordKind;
import org.muster.store.BlockTable.Size;
import org.muster.store.Chunk.Item;

/** Writes the blocks of one load. */
final class BlockWriter {
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

  /** Writes a block and gives its number. */
  long write(List<Item> items) {
    block++;
    tables.blocks().insert(block, load, items.size());
    put(Part.HEADS, HeadCodec.write(items.stream().map(Item::head).toList()));
    put(Part.HASHES, hashes(items));
    put(Part.IDS, KeyTexts.write(items.stream().map(item -> item.key().id()).toList()));
    put(Part.LINKS, links(items));
    put(Part.RECORDS, RecordText.write(kind, items.stream().map(Item::fields).toList()));
    blocks++;
    records += items.size();
    return block;
  }

  private void put(Part part, byte[] content) {
    tables.parts().insert(PartKey.of(part, block), content);
  }

  private static byte[] hashes(List<Item> items) {
    ByteSink sink = new ByteSink();
    items.forEach(item -> sink.fixed64(item.hash()).fixed64(item.content()));
    return sink.toBytes();
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
