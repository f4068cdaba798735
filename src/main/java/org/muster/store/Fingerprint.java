package org.muster.store;

import java.util.List;
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
   * @param fields one for each of the kind's columns
   */
  long content(RecordKind kind, String dataset, List<String> fields);
}
