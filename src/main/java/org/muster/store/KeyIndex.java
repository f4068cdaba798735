package org.muster.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.LongFunction;
import org.muster.domain.RecordKey;
import org.muster.domain.RecordKind;

/**
 * Which record a key means, over {@link KeyMap}: compares the text of keys where their hashes are
 * equal, and knows the kind and dataset of each block.
 */
final class KeyIndex {
  /** All records of one kind and dataset. */
  record Shelf(RecordKind kind, String dataset) {
    static Shelf of(RecordKey key) {
      return new Shelf(key.kind(), key.dataset());
    }
  }

  private final KeyMap map;
  private final KeyTexts texts;
  private final List<Shelf> shelves = new ArrayList<>();
  private int[] shelfOfBlock = new int[64];

  /** With room for so many keys. */
  KeyIndex(KeyTexts texts, long keys) {
    this.texts = texts;
    this.map = new KeyMap(keys);
  }

  KeyMap map() {
    return map;
  }

  /** Says what a block's records are. */
  void place(long block, Shelf shelf) {
    int at = Math.toIntExact(block);
    if (at >= shelfOfBlock.length) {
      shelfOfBlock = Arrays.copyOf(shelfOfBlock, Math.max(at + 1, shelfOfBlock.length * 2));
    }
    int number = shelves.indexOf(shelf);
    if (number < 0) {
      shelves.add(shelf);
      number = shelves.size() - 1;
    }
    shelfOfBlock[at] = number;
  }

  /** What a block's records are. */
  Shelf shelfOf(long block) {
    return shelves.get(number(block));
  }

  private int number(long block) {
    return shelfOfBlock[Math.toIntExact(block)];
  }

  /** Hands on all entries of a shelf; all entries must have a place in a block. */
  void forEach(Shelf shelf, IntConsumer reader) {
    int number = shelves.indexOf(shelf);
    for (int entry = 0; entry < map.size(); entry++) {
      if (number(Rid.block(map.rid(entry))) == number) {
        reader.accept(entry);
      }
    }
  }

  /**
   * The entry of a record, or -1 if its key was never known. Where the content is equal, so is the
   * key, which is part of it; else the keys' texts are compared.
   *
   * @param unplaced gives the key of an entry that has no place yet, by its negative one
   */
  int find(RecordKey key, long hash, long content, LongFunction<RecordKey> unplaced) {
    return map.find(hash, entry -> map.content(entry) == content || same(entry, key, unplaced));
  }

  /** The entry of a key that all entries have a place for, or -1. */
  int find(RecordKey key, long hash) {
    return map.find(hash, entry -> same(entry, key, rid -> key));
  }

  private boolean same(int entry, RecordKey key, LongFunction<RecordKey> unplaced) {
    long rid = map.rid(entry);
    return rid < 0
        ? unplaced.apply(rid).equals(key)
        : shelfOf(Rid.block(rid)).equals(Shelf.of(key)) && texts.id(rid).equals(key.id());
  }
}
