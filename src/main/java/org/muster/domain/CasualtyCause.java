package org.muster.domain;

/**
 * Of what a contributor's own personnel died or were injured. Nations publish the two apart, and
 * they are never added to the deaths of events.
 */
public enum CasualtyCause {
  /** By an adversary's action. */
  HOSTILE,
  /** By accident, illness or their own hand. */
  NON_HOSTILE,
  /** Not stated; blank in files. */
  UNKNOWN;

  /** As written in files: {@code non_hostile}. */
  public String word() {
    return EnumWords.word(this);
  }

  /**
   * Reads a word exactly as {@link #word()} writes it.
   *
   * @throws IllegalArgumentException if it is none, naming the allowed words
   */
  public static CasualtyCause parse(String word) {
    return EnumWords.parse(CasualtyCause.class, word);
  }

  /** The words that {@link #parse} reads, parted by commas. */
  public static String words() {
    return EnumWords.allowed(CasualtyCause.class);
  }
}
