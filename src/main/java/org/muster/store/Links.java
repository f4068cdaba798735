package org.muster.store;

import java.util.Arrays;

/** Which records of a block follow an earlier version of theirs, and where that one is. */
final class Links {
  static final long NONE = -1;

  private int[] slots = new int[0];
  private long[] previous = new long[0];
  private int size;

  /**
   * Notes what the record in a slot follows; one that follows none is passed over.
   *
   * @param slot greater than those before
   */
  void add(int slot, long rid) {
    if (rid == NONE) {
      return;
    }
    if (size == slots.length) {
      slots = Arrays.copyOf(slots, size + (size >> 1) + 16);
      previous = Arrays.copyOf(previous, slots.length);
    }
    slots[size] = slot;
    previous[size++] = rid;
  }

  /** Where the earlier version of the record in a slot is, or {@link #NONE}. */
  long previous(int slot) {
    int at = Arrays.binarySearch(slots, 0, size, slot);
    return at < 0 ? NONE : previous[at];
  }

  /** Adds where all the earlier versions are to a list. */
  void addTo(RidList rids) {
    for (int i = 0; i < size; i++) {
      rids.add(previous[i]);
    }
  }

  byte[] toBytes() {
    ByteSink sink = new ByteSink();
    for (int i = 0; i < size; i++) {
      sink.number(slots[i]).number(previous[i]);
    }
    return sink.toBytes();
  }

  static Links read(byte[] bytes) {
    Links links = new Links();
    ByteSource source = new ByteSource(bytes);
    while (source.hasMore()) {
      links.add(source.smallNumber(), source.number());
    }
    return links;
  }
}
