package org.muster.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.muster.domain.RecordKey;

/**
 * The records of one chunk that are to be written, on their way into blocks: those of one host lie
 * together, by date, so that a question about one country reads few blocks.
 */
final class Chunk {
  /** Text of a block after which another is begun, in characters. */
  private static final int BLOCK_TEXT = 4 << 20;

  /**
   * A record to be written.
   *
   * @param entry its number in the map of keys
   * @param previous where the version that it follows is, or {@link Links#NONE}
   */
  record Item(
      RecordKey key,
      List<String> fields,
      Head head,
      long hash,
      long content,
      int entry,
      long previous) {
    long length() {
      long length = 0;
      for (String field : fields) {
        length += field.length();
      }
      return length;
    }

    Item at(int ofEntry, long following) {
      return new Item(key, fields, head, hash, content, ofEntry, following);
    }
  }

  private final List<Item> items = new ArrayList<>();

  boolean isEmpty() {
    return items.isEmpty();
  }

  /** The place that the next item has until it is in a block: a negative number. */
  long nextPlace() {
    return ~(long) items.size();
  }

  /** The key of the item that has such a place. */
  RecordKey key(long place) {
    return item(place).key();
  }

  Item item(long place) {
    return items.get((int) ~place);
  }

  void add(Item item) {
    items.add(item);
  }

  /** Puts another version in an item's place; the one before is never written. */
  void replace(long place, Item item) {
    items.set((int) ~place, item);
  }

  /** The items by host and date, in portions of a block each. */
  List<List<Item>> portions(int blockRecords, Dictionary texts) {
    items.sort(
        Comparator.comparing((Item item) -> texts.text(item.head().hosts()))
            .thenComparingInt(item -> item.head().span().first())
            .thenComparingInt(item -> item.head().span().last())
            .thenComparing(Item::key));
    List<List<Item>> portions = new ArrayList<>();
    int from = 0;
    long text = 0;
    for (int i = 0; i < items.size(); i++) {
      text += items.get(i).length();
      boolean last = i + 1 == items.size();
      if (last || i + 1 - from == blockRecords || text >= BLOCK_TEXT) {
        portions.add(items.subList(from, i + 1));
        from = i + 1;
        text = 0;
      }
    }
    return portions;
  }
}
