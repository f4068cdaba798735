package org.muster.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.muster.domain.RecordKey;

/**
 * The records of one chunk that are to be written, on their way into blocks: those of one host lie
 * together, by date, so that a question about one country reads few blocks.
 */
final class Chunk {
  /** Text of a block after which another is begun, in bytes. */
  private static final int BLOCK_TEXT = 4 << 20;

  /**
   * A record to be written.
   *
   * @param entry its number in the map of keys
   * @param previous where the version that it follows is, or {@link Links#NONE}
   */
  record Item(Encoded encoded, Head head, int entry, long previous) {
    RecordKey key() {
      return encoded.key();
    }

    Item at(int ofEntry, long following) {
      return new Item(encoded, head, ofEntry, following);
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
    sort(texts);
    List<List<Item>> portions = new ArrayList<>();
    int from = 0;
    long text = 0;
    for (int i = 0; i < items.size(); i++) {
      text += items.get(i).encoded().text().length;
      boolean last = i + 1 == items.size();
      if (last || i + 1 - from == blockRecords || text >= BLOCK_TEXT) {
        portions.add(items.subList(from, i + 1));
        from = i + 1;
        text = 0;
      }
    }
    return portions;
  }

  /** What an item is sorted by; made once, as it is asked for many times. */
  private record Sorting(long hostAndDay, int lastDay, Item item) implements Comparable<Sorting> {
    @Override
    public int compareTo(Sorting other) {
      int c = Long.compare(hostAndDay, other.hostAndDay);
      c = c != 0 ? c : Integer.compare(lastDay, other.lastDay);
      return c != 0 ? c : item.key().compareTo(other.item.key());
    }
  }

  /** Sorts by host, as text, then by first and last day, then by key. */
  private void sort(Dictionary texts) {
    Map<Integer, Long> ranks = new HashMap<>();
    items.stream()
        .map(item -> item.head().hosts())
        .distinct()
        .sorted(Comparator.comparing(texts::text))
        .forEachOrdered(hosts -> ranks.put(hosts, (long) ranks.size()));
    Sorting[] sorted = new Sorting[items.size()];
    for (int i = 0; i < sorted.length; i++) {
      Item item = items.get(i);
      sorted[i] = new Sorting(order(item, ranks), item.head().span().last(), item);
    }
    Arrays.sort(sorted);
    for (int i = 0; i < sorted.length; i++) {
      items.set(i, sorted[i].item());
    }
  }

  /** Host and first day in one number. */
  private static long order(Item item, Map<Integer, Long> ranks) {
    long rank = Objects.requireNonNull(ranks.get(item.head().hosts()));
    return (rank << Integer.SIZE) + item.head().span().first();
  }
}
