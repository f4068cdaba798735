package org.muster.briefing.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The ways to count the same persons twice that are watched for. Each guard leaves something out of
 * a sum, names the records, and can be overruled in the settings with a reason, which is printed.
 */
public enum Guard {
  /** Names that differ only in capitals, spaces or the form of letters: they are one. */
  SPELLING,
  /** A mission's own figure against its contributors' parts: one side counts. */
  MISSION_TOTAL,
  /** Rows that sum up others: {@code all}, {@code Total}, regions, {@code UN-ALL-MISSIONS}. */
  SUBTOTAL,
  /** Two datasets that speak of the same operation. */
  DATASET,
  /** A mission and the one that took over from it. */
  SUCCESSOR,
  /** The same persons under two operations. */
  TWO_HATS,
  /** The same unit in two places. */
  UNIT_TWICE,
  /** A unit that comes and the one that it relieves. */
  ROTATION;

  /** As written in settings: {@code two-hats}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Reads an id exactly as {@link #id()} writes it.
   *
   * @throws IllegalArgumentException if it is none, naming the allowed ones
   */
  public static Guard parse(String id) {
    return Arrays.stream(values())
        .filter(guard -> guard.id().equals(id))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("'" + id + "' is none of the guards " + ids()));
  }

  /** All ids. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(Guard::id).toList();
  }
}
