package org.muster.store;

import java.util.List;
import org.muster.domain.Entry;
import org.muster.domain.RecordKind;

/** The store's tallies without a store. */
public final class TallyWork {
  private final Dictionary texts = new Dictionary();
  private final TallySums sums = new TallySums();
  private long records;

  /** Counts events of a dataset. */
  public void add(String dataset, List<? extends Entry> events) {
    List<Head> heads = events.stream().map(event -> Head.of(event, texts)).toList();
    sums.add(RecordKind.EVENT, texts.number(dataset), heads);
    records += heads.size();
  }

  /** How many were counted. */
  public long records() {
    return records;
  }

  /** How many tallies there are. */
  public int tallies() {
    return sums.size();
  }
}
