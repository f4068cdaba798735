package org.muster.intake;

import java.util.function.IntPredicate;
import org.muster.domain.RecordKey;

/** Rows of which it is known what they become, so that they need not be read once more. */
public interface KnownRows {
  /** Of a file of which nothing is known. */
  KnownRows NONE =
      new KnownRows() {
        @Override
        public boolean none() {
          return true;
        }

        @Override
        public int find(RecordKey key, long mark) {
          return -1;
        }

        @Override
        public int find(RecordKey key, IntPredicate meant) {
          return -1;
        }
      };

  /** Whether none is known, so that looking for one is not worth the while; may change. */
  default boolean none() {
    return false;
  }

  /**
   * Looks for a row.
   *
   * @param key of the record that it would become
   * @param mark of the row; see {@link Outcome.Accepted}
   * @return by which number the record is known, if it stands as such a row has made it; else -1
   */
  int find(RecordKey key, long mark);

  /**
   * Looks for a record, whatever its row is now.
   *
   * @param meant whether it is the record of a number; asked of those that may have the key
   * @return its number; -1 if it is none of them
   */
  int find(RecordKey key, IntPredicate meant);
}
