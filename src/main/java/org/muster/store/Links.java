package org.muster.store;

import java.util.HashMap;
import java.util.Map;

/** Which records of a block follow an earlier version of theirs, and where that one is. */
final class Links {
  static final long NONE = -1;

  private final Map<Integer, Long> previous = new HashMap<>();

  void add(int slot, long rid) {
    if (rid != NONE) {
      previous.put(slot, rid);
    }
  }

  /** Where the earlier version of the record in a slot is, or {@link #NONE}. */
  long previous(int slot) {
    return previous.isEmpty() ? NONE : previous.getOrDefault(slot, NONE);
  }

  byte[] toBytes() {
    ByteSink sink = new ByteSink();
    previous.keySet().stream()
        .sorted()
        .forEach(slot -> sink.number(slot).number(previous.getOrDefault(slot, NONE)));
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
