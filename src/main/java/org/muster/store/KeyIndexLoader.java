package org.muster.store;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.muster.store.BlockTable.Block;
import org.muster.store.KeyIndex.Shelf;

/** Fills the index of keys from the blocks of accepted files, in the order of writing. */
final class KeyIndexLoader {
  /** Of so many blocks the parts are fetched at a time: two megabytes. */
  private static final int TOGETHER = 16;

  private final Tables tables;
  private final KeyIndex index;
  private final RidList gone;
  private Map<Long, byte[]> hashes = Map.of();
  private Map<Long, byte[]> links = Map.of();
  private long fetched = -1;

  private KeyIndexLoader(Tables tables, long records) {
    this.tables = tables;
    this.index = new KeyIndex(new KeyTexts(tables.parts()), records);
    this.gone = tables.gone(Long.MAX_VALUE);
  }

  static KeyIndex load(Tables tables) {
    List<StoredFile> files = tables.loads().acceptedUpTo(Long.MAX_VALUE);
    List<Block> blocks = tables.blocks().of(files);
    long records = blocks.stream().mapToLong(Block::records).sum();
    KeyIndexLoader loader = new KeyIndexLoader(tables, records);
    int next = 0;
    for (StoredFile file : files) {
      while (next < blocks.size() && blocks.get(next).load().load() == file.load()) {
        loader.addBlock(blocks.get(next++));
      }
      loader.addSeen(file);
    }
    return loader.index;
  }

  private void addBlock(Block block) {
    if (block.number() > fetched) {
      fetched = block.number() + TOGETHER - 1;
      hashes = tables.parts().read(Part.HASHES, block.number(), fetched);
      links = tables.parts().read(Part.LINKS, block.number(), fetched);
    }
    FileIdentity file = block.load().file();
    index.place(block.number(), new Shelf(file.kind(), file.dataset()));
    ByteSource numbers = new ByteSource(take(hashes, Part.HASHES, block));
    Links previous = Links.read(take(links, Part.LINKS, block));
    BitSet ended = gone.slots(block.number());
    for (int slot = 0; slot < block.records(); slot++) {
      long rid = Rid.of(block.number(), slot);
      int entry = put(rid, numbers.fixed64(), numbers.fixed64(), previous.previous(slot));
      index.map().mark(entry, numbers.fixed64());
      if (ended.get(slot)) {
        index.map().withdraw(entry);
      }
      index.map().markInSnapshot(entry, file.wholeTruth());
    }
  }

  private static byte[] take(Map<Long, byte[]> parts, Part part, Block of) {
    byte[] taken = parts.remove(of.number());
    if (taken == null) {
      throw PartTable.missing(PartKey.of(part, of.number()));
    }
    return taken;
  }

  private int put(long rid, long hash, long content, long previous) {
    if (previous == Links.NONE) {
      return index.map().append(hash, content, rid);
    }
    int entry = entryAt(previous, hash);
    index.map().replace(entry, content, rid);
    return entry;
  }

  private int entryAt(long rid, long hash) {
    int entry = index.map().find(hash, candidate -> index.map().rid(candidate) == rid);
    if (entry < 0) {
      throw StoreException.damaged(
          "Block " + Rid.block(rid) + " lacks a record that a later one follows");
    }
    return entry;
  }

  private void addSeen(StoredFile file) {
    if (!tables.loads().hasSeen(file.load())) {
      return;
    }
    tables
        .parts()
        .forEachPiece(
            Part.SEEN,
            file.load(),
            piece -> {
              ByteSource source = new ByteSource(piece);
              while (source.hasMore()) {
                long hash = source.fixed64();
                int entry = entryAt(source.number(), hash);
                index.map().markInSnapshot(entry, file.file().wholeTruth());
              }
            });
  }
}
