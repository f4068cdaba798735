package org.muster.domain;

/**
 * Whether an event's record is one incident. A record that stands for several is not counted as one
 * incident among others.
 */
public enum EventClarity {
  /** One incident. */
  SINGLE,
  /** One record that stands for several incidents (UCDP: {@code event_clarity} 2). */
  SUMMARY,
  /** Not stated; blank in files. */
  UNKNOWN;

  /** As written in files: {@code single}. */
  public String word() {
    return EnumWords.word(this);
  }

  /**
   * Reads a word exactly as {@link #word()} writes it.
   *
   * @throws IllegalArgumentException if it is none, naming the allowed words
   */
  public static EventClarity parse(String word) {
    return EnumWords.parse(EventClarity.class, word);
  }

  /** The words that {@link #parse} reads, parted by commas. */
  public static String words() {
    return EnumWords.allowed(EventClarity.class);
  }
}
