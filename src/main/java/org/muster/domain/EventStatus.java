package org.muster.domain;

/**
 * Whether an event happened. Planned and claimed events are counted apart from those that occurred.
 */
public enum EventStatus {
  OCCURRED,
  PLANNED,
  CLAIMED;

  /** As written in files: {@code occurred}. */
  public String word() {
    return EnumWords.word(this);
  }

  /**
   * Reads a word exactly as {@link #word()} writes it.
   *
   * @throws IllegalArgumentException if it is none, naming the allowed words
   */
  public static EventStatus parse(String word) {
    return EnumWords.parse(EventStatus.class, word);
  }

  /** The words that {@link #parse} reads, parted by commas. */
  public static String words() {
    return EnumWords.allowed(EventStatus.class);
  }
}
