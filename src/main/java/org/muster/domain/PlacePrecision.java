package org.muster.domain;

/**
 * How exactly a place is known. Only {@link #EXACT} and {@link #NEAR} may become a point on a map.
 */
public enum PlacePrecision {
  /** The place itself. */
  EXACT,
  /** Within about 25 km. */
  NEAR,
  /** Somewhere in a second-level area (district). */
  DISTRICT,
  /** Somewhere in a first-level area (province, governorate). */
  PROVINCE,
  /** Somewhere in the country. */
  COUNTRY,
  /** At sea or in the air. */
  SEA_OR_AIR,
  UNKNOWN;

  /** As written in files: {@code sea_or_air}. */
  public String word() {
    return EnumWords.word(this);
  }

  /**
   * Reads a word exactly as {@link #word()} writes it.
   *
   * @throws IllegalArgumentException if it is none, naming the allowed words
   */
  public static PlacePrecision parse(String word) {
    return EnumWords.parse(PlacePrecision.class, word);
  }

  /** The words that {@link #parse} reads, parted by commas. */
  public static String words() {
    return EnumWords.allowed(PlacePrecision.class);
  }
}
