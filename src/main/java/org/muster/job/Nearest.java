package org.muster.job;

import java.util.Collection;
import java.util.Comparator;

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
    return words.stream().min(Comparator.comparingInt(word -> distance(given, word))).orElseThrow();
  }

  /** Levenshtein's distance. */
  private static int distance(String a, String b) {
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int same = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(same, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[b.length()];
  }
}
