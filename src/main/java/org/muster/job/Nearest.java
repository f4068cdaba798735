package org.muster.job;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.muster.domain.Spelling;

/** Finds what somebody may have meant. */
final class Nearest {
  private Nearest() {}

  /**
   * The word that takes the fewest letters to be changed, put in or left out, whatever their case;
   * of equal ones the first.
   *
   * @param words at least one
   */
  static String to(String given, Collection<String> words) {
    String folded = given.toLowerCase(Locale.ROOT);
    return words.stream()
        .min(
            Comparator.comparingInt(
                word -> Spelling.distance(folded, word.toLowerCase(Locale.ROOT))))
        .orElseThrow();
  }
}
