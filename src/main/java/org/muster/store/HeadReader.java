package org.muster.store;

import java.util.function.ObjLongConsumer;

/** Reads the heads of versions that are stored. */
final class HeadReader {
  private final Tables tables;

  HeadReader(Tables tables) {
    this.tables = tables;
  }

  /**
   * Hands on the heads of these versions, each with its block; sorted, so that each block is read
   * once.
   */
  void forEach(RidList rids, ObjLongConsumer<Head> reader) {
    long block = -1;
    HeadCodec heads = new HeadCodec(new byte[0], 0);
    for (int i = 0; i < rids.size(); i++) {
      long rid = rids.get(i);
      if (Rid.block(rid) != block) {
        block = Rid.block(rid);
        heads = read(block, tables.blocks().records(block));
      }
      reader.accept(heads.head(Rid.slot(rid)), block);
    }
  }

  /** The heads of a block of so many records. */
  HeadCodec read(long block, int records) {
    return new HeadCodec(tables.parts().read(PartKey.of(Part.HEADS, block)), records);
  }
}
