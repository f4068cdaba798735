package org.muster.store;

import org.muster.domain.RecordKey;

/** A record of a file as it would be stored; made by a {@link RecordEncoder}. */
public final class Encoded {
  private final RecordKey key;
  private final Head head;
  private final byte[] text;
  private final long hash;
  private final long content;
  private final long mark;

  /**
   * A record.
   *
   * @param text its fields, as {@link RecordText} keeps them
   * @param hash of its key
   * @param content hash of its content
   * @param mark of the row that it came from; 0 if that has none
   */
  Encoded(RecordKey key, Head head, byte[] text, long hash, long content, long mark) {
    this.key = key;
    this.head = head;
    this.text = text;
    this.hash = hash;
    this.content = content;
    this.mark = mark;
  }

  RecordKey key() {
    return key;
  }

  Head head() {
    return head;
  }

  /** Its fields, as {@link RecordText} keeps them; not to be changed. */
  byte[] text() {
    return text;
  }

  /** How many bytes its fields take. */
  public int length() {
    return text.length;
  }

  /** Hash of its key. */
  long hash() {
    return hash;
  }

  /** Hash of its content. */
  long content() {
    return content;
  }

  /** Of the row that it came from; 0 if that has none. */
  long mark() {
    return mark;
  }
}
