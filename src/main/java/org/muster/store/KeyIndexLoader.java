package org.muster.store;

import java.util.BitSet;
import java.util.List;
import org.muster.store.BlockTable.Block;
import org.muster.store.KeyIndex.Shelf;

/** Fills the index of keys from the blocks of accepted files, in the order of writing. */
final class KeyIndexLoader {
  private final Tables tables;
  private final KeyIndex index;
  private final RidList gone;

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
    FileIdentity file = block.load().file();
    index.place(block.number(), new Shelf(file.kind(), file.dataset()));
    ByteSource hashes = new ByteSource(part(Part.HASHES, block));
    Links links = Links.read(part(Part.LINKS, block));
    BitSet ended = gone.slots(block.number());
    KeyMap map = index.map();
    for (int slot = 0; slot < block.records(); slot++) {
      long hash = hashes.fixed64();
      long content = hashes.fixed64();
      long mark = hashes.fixed64();
      long rid = Rid.of(block.number(), slot);
      long previous = links.previous(slot);
      int entry;
      if (previous == Links.NONE) {
        entry = map.append(hash, content, rid);
      } else {
        entry = entryAt(previous, hash);
        map.replace(entry, content, rid);
      }
      map.mark(entry, mark);
      if (ended.get(slot)) {
        map.withdraw(entry);
      }
      map.markInSnapshot(entry, file.wholeTruth());
    }
  }

  private byte[] part(Part part, Block block) {
    return tables.parts().read(PartKey.of(part, block.number()));
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
