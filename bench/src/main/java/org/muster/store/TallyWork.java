package org.muster.store;

import org.muster.domain.Entry;

/** The store's tallies without a store. */
public final class TallyWork {
  private final Dictionary texts = new Dictionary();
  private final TallySums sums = new TallySums();

  /** Counts a record. */
  public void add(Entry entry) {
    sums.add(entry.key().kind(), texts.number(entry.key().dataset()), Head.of(entry, texts));
  }

  /** How many were counted. */
  public long records() {
    return sums.sorted().stream().mapToLong(row -> row.numbers()[0]).sum();
  }
}
