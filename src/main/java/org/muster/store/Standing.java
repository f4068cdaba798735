package org.muster.store;

import java.util.function.IntPredicate;
import org.muster.domain.RecordKey;

/**
 * The records as they stood when a load began, each by its key and by the mark that it came with:
 * where both are the same, the record is named unchanged without being made anew. As sure as hashes
 * of contents: the key's and the mark have 64 bits each.
 *
 * <p>May be asked by one other thread while the load goes on, about keys that the load has not had
 * yet: of these, the load changes nothing.
 */
public final class Standing {
  private final KeyMap.View keys;
  private final Fingerprint fingerprint;

  Standing(KeyMap.View keys, Fingerprint fingerprint) {
    this.keys = keys;
    this.fingerprint = fingerprint;
  }

  /** Whether there is no record at all. */
  public boolean isEmpty() {
    return keys.size() == 0;
  }

  /**
   * Looks for a record.
   *
   * @param mark not 0
   * @return its number, for {@link Load#unchanged}; -1 if it does not stand, or came with another
   *     mark
   */
  public int find(RecordKey key, long mark) {
    return keys.find(fingerprint.key(key), mark);
  }

  /**
   * Looks for a record, whatever it came with.
   *
   * @param meant whether it is the record of a number; asked of those whose key has the same hash
   * @return its number; -1 if it is none of them
   */
  public int find(RecordKey key, IntPredicate meant) {
    return keys.find(fingerprint.key(key), meant);
  }
}
