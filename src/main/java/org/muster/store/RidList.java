package org.muster.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Places of versions, many of them, ascending once sorted. */
final class RidList {
  private static final int PIECE = 1_000_000;

  private long[] rids = new long[16];
  private int size;

  int size() {
    return size;
  }

  long get(int i) {
    return rids[i];
  }

  void add(long rid) {
    if (size == rids.length) {
      rids = Arrays.copyOf(rids, size + (size >> 1));
    }
    rids[size++] = rid;
  }

  void addAll(RidList others) {
    for (int i = 0; i < others.size; i++) {
      add(others.rids[i]);
    }
  }

  void sort() {
    Arrays.sort(rids, 0, size);
  }

  /** As bytes, in pieces that fit into a row; must be sorted. */
  List<byte[]> pieces() {
    List<byte[]> pieces = new ArrayList<>();
    for (int from = 0; from < size; from += PIECE) {
      ByteSink sink = new ByteSink();
      long before = 0;
      for (int i = from; i < Math.min(size, from + PIECE); i++) {
        sink.number(rids[i] - before);
        before = rids[i];
      }
      pieces.add(sink.toBytes());
    }
    return pieces;
  }

  /** Adds those that were written. */
  void addAll(byte[] bytes) {
    ByteSource source = new ByteSource(bytes);
    long rid = 0;
    while (source.hasMore()) {
      rid += source.number();
      add(rid);
    }
  }

  /** Whether it is there; must be sorted. */
  boolean contains(long rid) {
    return Arrays.binarySearch(rids, 0, size, rid) >= 0;
  }

  /** Slots of a block that are there; must be sorted. */
  BitSet slots(long block) {
    BitSet slots = new BitSet();
    for (int i = firstFrom(Rid.of(block, 0)); i < size && Rid.block(rids[i]) == block; i++) {
      slots.set(Rid.slot(rids[i]));
    }
    return slots;
  }

  private int firstFrom(long rid) {
    int at = Arrays.binarySearch(rids, 0, size, rid);
    return at >= 0 ? at : -at - 1;
  }
}
