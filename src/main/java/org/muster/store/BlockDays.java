package org.muster.store;

import java.util.List;

/**
 * Between which days the records of a block begin: of each record the first day on which it can be.
 *
 * @param first {@link Span#OPEN_START} if one is open
 */
record BlockDays(int first, int last) {
  static BlockDays of(List<Head> heads) {
    int first = Span.OPEN_END;
    int last = Span.OPEN_START;
    for (Head head : heads) {
      first = Math.min(first, head.first());
      last = Math.max(last, head.first());
    }
    return new BlockDays(first, last);
  }

  /** Whether a record can begin between two days. */
  boolean touch(int from, int to) {
    return first <= to && last >= from;
  }
}
