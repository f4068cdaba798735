package org.muster.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.muster.domain.Entry;
import org.muster.domain.RecordKey;
import org.muster.store.BlockTable.Block;

/** Reads what is stored of versions that lie here and there, each block once. */
final class Versions {
  private final Tables tables;
  private final Map<Long, Block> blocks = new HashMap<>();

  Versions(Tables tables, Collection<Block> blocks) {
    this.tables = tables;
    blocks.forEach(block -> this.blocks.put(block.number(), block));
  }

  /** Takes what is stored of a version. */
  interface Taker<V> {
    void take(long rid, V value);
  }

  /**
   * Hands on what is stored of some versions.
   *
   * @param rids sorted, and within the blocks
   * @param open opens a block: from slots to what is stored
   */
  <V> void forEach(RidList rids, Function<Block, IntFunction<V>> open, Taker<V> taker) {
    IntFunction<V> slots = null;
    for (int i = 0; i < rids.size(); i++) {
      long rid = rids.get(i);
      if (slots == null || Rid.block(rids.get(i - 1)) != Rid.block(rid)) {
        slots = open.apply(block(Rid.block(rid)));
      }
      taker.take(rid, slots.apply(Rid.slot(rid)));
    }
  }

  /** The same by place, to be held at once. */
  <V> Map<Long, V> read(RidList rids, Function<Block, IntFunction<V>> open) {
    Map<Long, V> values = new HashMap<>();
    forEach(rids, open, values::put);
    return values;
  }

  private Block block(long number) {
    Block block = blocks.get(number);
    if (block == null) {
      throw StoreException.damaged("Block " + number + " is missing");
    }
    return block;
  }

  /** Opens the records of a block. */
  IntFunction<Entry> records(Block block) {
    FileIdentity file = block.load().file();
    RecordText records = RecordText.read(part(Part.RECORDS, block), file.kind(), block.records());
    return slot -> records.entry(slot, file.kind(), file.dataset());
  }

  /** Hands on the keys of some versions. */
  void keys(RidList rids, Taker<RecordKey> taker) {
    forEach(
        rids,
        block -> {
          FileIdentity file = block.load().file();
          KeyTexts.Ids ids = new KeyTexts.Ids(part(Part.IDS, block));
          return slot -> new RecordKey(file.kind(), file.dataset(), ids.id(slot));
        },
        taker);
  }

  /** Opens the hashes of the contents of a block's records; equal ones are of equal contents. */
  IntFunction<Long> contents(Block block) {
    byte[] hashes = part(Part.HASHES, block);
    return slot -> new ByteSource(hashes, slot * BlockWriter.HASH_BYTES + Long.BYTES).fixed64();
  }

  /** Opens what each of a block's events is in tallies, alone. */
  IntFunction<TallyRow> tallies(Block block, Dictionary texts) {
    int dataset = texts.number(block.load().file().dataset());
    HeadCodec heads = new HeadCodec(part(Part.HEADS, block), block.records());
    return slot -> TallySums.alone(dataset, heads.head(slot));
  }

  private byte[] part(Part part, Block block) {
    return tables.parts().read(PartKey.of(part, block.number()));
  }
}
