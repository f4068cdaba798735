package org.muster.store;

import org.muster.domain.Entry;
import org.muster.domain.EntryFields;
import org.muster.domain.RecordKey;

/**
 * Makes records ready for the store, on the thread that reads them: there they are at hand, and the
 * thread that writes has enough to do. For one thread.
 */
public final class RecordEncoder {
  private final Fingerprint fingerprint;
  private final Dictionary texts;
  private final ByteSink text = new ByteSink();

  RecordEncoder(Fingerprint fingerprint, Dictionary texts) {
    this.fingerprint = fingerprint;
    this.texts = texts;
  }

  /**
   * Makes a record ready.
   *
   * @param mark a number by which what it was made from is known again, see {@link Standing}; 0 for
   *     none
   */
  public Encoded encode(Entry record, long mark) {
    RecordKey key = record.key();
    text.clear();
    for (String field : EntryFields.fields(record)) {
      text.text(field);
    }
    return new Encoded(
        key,
        Head.of(record, texts),
        text.toBytes(),
        fingerprint.key(key),
        fingerprint.content(key.kind(), key.dataset(), text),
        mark);
  }
}
