package org.muster.job;

import java.util.Collection;
import java.util.Comparator;
import org.muster.domain.Spelling;

/** Finds what somebody may have meant. */
final class Nearest {
  private Nearest() {}

  /**
   * The word that takes the fewest letters to be changed, put in or left out; of equal ones the
   * first.
   *
   * @param words at least one
   */
  static String to(String given, Collection<String> words) {
    return words.stream()
        .min(Comparator.comparingInt(word -> Spelling.distance(given, word)))
        .orElseThrow();
  }
}
