package org.muster.domain;

/**
 * What a personnel figure measures. Measures never mix in a sum: only {@link #STRENGTH} that is
 * deployed on the date is added up.
 */
public enum Measure {
  /** Persons on the ground on a day; a level. */
  STRENGTH,
  /** A legal or mandated maximum ("up to 195"); never a presence. */
  CEILING,
  /** A stated intent without a decision. */
  PLEDGE,
  /**
   * A change of a level upwards ("285 additional"); it needs a base. With the status {@link
   * DeploymentStatus#WITHDRAWN} it is troops that have left.
   */
  CHANGE,
  /** A change of a level downwards ("2,200 fewer"); it needs a base. */
  REDUCTION,
  /** A strength worked out by a publisher from something else, for example from unit sizes. */
  IMPUTED,
  /** Who commands; carries no personnel. */
  COMMAND;

  /** Whether it says by how much a level moves, upwards or downwards, and not how high it is. */
  public boolean movesLevel() {
    return this == CHANGE || this == REDUCTION;
  }

  /** As written in files: {@code strength}. */
  public String word() {
    return EnumWords.word(this);
  }

  /**
   * Reads a word exactly as {@link #word()} writes it.
   *
   * @throws IllegalArgumentException if it is none, naming the allowed words
   */
  public static Measure parse(String word) {
    return EnumWords.parse(Measure.class, word);
  }

  /** The words that {@link #parse} reads, parted by commas. */
  public static String words() {
    return EnumWords.allowed(Measure.class);
  }
}
