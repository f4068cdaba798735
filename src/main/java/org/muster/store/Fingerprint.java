package org.muster.store;

import org.muster.domain.RecordKey;
import org.muster.domain.RecordKind;

/**
 * Numbers that stand for a record's key and content. Equal contents have equal numbers; equal
 * numbers of keys are taken as a hint only, and the keys are compared. Not for use by several
 * threads.
 */
interface Fingerprint {
  long key(RecordKey key);

  /**
   * The content, the key included.
   *
   * @param text the fields as {@link RecordText} keeps them, one for each of the kind's columns
   */
  long content(RecordKind kind, String dataset, ByteSink text);

  /** One like this, for another thread. */
  Fingerprint another();
}
