package org.muster.domain;

/**
 * Where a deployment stands. {@code WITHDRAWN} is about troops; a withdrawn record is another
 * thing.
 */
public enum DeploymentStatus {
  /** Stated as an intention, undecided or undated. */
  PLANNED,
  /** Announced by the sender. */
  ANNOUNCED,
  /** Decided by whoever has to, for example a parliament. */
  APPROVED,
  /** Being made ready; nobody has moved. */
  PREPARING,
  /** On the ground. */
  DEPLOYED,
  /** The troops have left. */
  WITHDRAWN;

  /** As written in files: {@code deployed}. */
  public String word() {
    return EnumWords.word(this);
  }

  /**
   * Reads a word exactly as {@link #word()} writes it.
   *
   * @throws IllegalArgumentException if it is none, naming the allowed words
   */
  public static DeploymentStatus parse(String word) {
    return EnumWords.parse(DeploymentStatus.class, word);
  }

  /** The words that {@link #parse} reads, parted by commas. */
  public static String words() {
    return EnumWords.allowed(DeploymentStatus.class);
  }
}
