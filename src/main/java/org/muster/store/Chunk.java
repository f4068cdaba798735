package org.muster.store;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
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
  record Item(Encoded encoded, int entry, long previous) {
    RecordKey key() {
      return encoded.key();
    }

    Head head() {
      return encoded.head();
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

  /** Sorts by host, as text, then by first and last day, then by key. */
  private void sort(Dictionary texts) {
    int[][] columns = new int[3][items.size()];
    BitSet hosts = new BitSet();
    for (int i = 0; i < items.size(); i++) {
      Head head = items.get(i).head();
      hosts.set(head.hosts());
      columns[0][i] = head.hosts();
      columns[1][i] = head.first();
      columns[2][i] = head.last();
    }
    int[] ranks = ranks(hosts, texts);
    for (int i = 0; i < items.size(); i++) {
      columns[0][i] = ranks[columns[0][i]];
    }
    int[] order = CountingOrder.of(items.size(), columns.length, i -> columns[i]);
    List<Item> sorted = new ArrayList<>(order.length);
    for (int i : order) {
      sorted.add(items.get(i));
    }
    int from = 0;
    for (int i = 1; i <= order.length; i++) {
      if (i == order.length || !alike(columns, order[from], order[i])) {
        if (i - from > 1) {
          sorted.subList(from, i).sort(Comparator.comparing(Item::key));
        }
        from = i;
      }
    }
    items.clear();
    items.addAll(sorted);
  }

  /** Of each host, by its number, its place among these, as texts. */
  private static int[] ranks(BitSet hosts, Dictionary texts) {
    int[] ranks = new int[hosts.length()];
    int rank = 0;
    for (int host : hosts.stream().boxed().sorted(Comparator.comparing(texts::text)).toList()) {
      ranks[host] = rank++;
    }
    return ranks;
  }

  private static boolean alike(int[][] columns, int one, int other) {
    for (int[] column : columns) {
      if (column[one] != column[other]) {
        return false;
      }
    }
    return true;
  }
}
