package org.muster.domain;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;

/**
 * Names that are only written in two ways.
 *
 * <p>Rule: names that differ only in capitals, in spaces or in the form of letters (Unicode's NFKC)
 * are one. Reason: these are a matter of who typed them; anything more would be guessing.
 */
public final class Spelling {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private Spelling() {}

  /** What a name has in common with those that are only written in another way. */
  public static String folded(String text) {
    String same =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .toUpperCase(Locale.ROOT)
            .toLowerCase(Locale.ROOT)
            .strip();
    return SPACES.matcher(same).replaceAll(" ");
  }

  /**
   * The order in which ways of writing a name come, the one that is used first.
   *
   * <p>Rule: a name is written as most records have it; of as many, as the first in order. Reason:
   * what is shown must not depend on the order of the records.
   *
   * @param records how many have it
   * @param name gives what is written
   */
  public static <T, N extends Comparable<? super N>> Comparator<T> mostFirst(
      ToLongFunction<T> records, Function<T, N> name) {
    return Comparator.comparingLong(records).reversed().thenComparing(name);
  }

  /** Whether names are the same, or are only written in two ways. */
  public static boolean alike(String a, String b) {
    return a.equals(b) || folded(a).equals(folded(b));
  }

  /**
   * How many letters must be changed, put in or left out to come from one word to another:
   * Levenshtein's distance, 0 for the same.
   */
  public static int distance(String a, String b) {
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

  /** Whether all of some names are among others, however they are written. */
  public static boolean within(List<String> names, List<String> others) {
    return others.containsAll(names)
        || names.stream().allMatch(name -> others.stream().anyMatch(other -> alike(name, other)));
  }
}
