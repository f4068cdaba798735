package org.muster.intake.recipe;

import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a publisher calls the months. A name may be shortened to three letters or more by which no
 * other month's begins; capitals, accents and a point behind make no difference.
 */
public final class Months {
  private static final int YEAR = 12;

  private static final int SHORTEST = 3;

  /** Accents, and a point behind. */
  private static final Pattern ASIDE = Pattern.compile("\\p{M}+|\\.$");

  /** In English. */
  public static final Months ENGLISH =
      new Months(
          Arrays.stream(Month.values())
              .map(month -> List.of(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)))
              .toList());

  private final Map<String, Integer> numbers = new HashMap<>();

  /**
   * Months by their names.
   *
   * @param names of each month in its turn, one or several
   * @throws IllegalArgumentException if they are not twelve, or two months have one name
   */
  public Months(List<List<String>> names) {
    if (names.size() != YEAR) {
      throw new IllegalArgumentException("a year has 12 months, not " + names.size());
    }
    for (int month = 1; month <= YEAR; month++) {
      for (String name : names.get(month - 1)) {
        Integer other = numbers.put(folded(name), month);
        if (other != null && other != month) {
          throw new IllegalArgumentException("'" + name + "' is the name of two months");
        }
      }
    }
  }

  /** Number of a month by its name or the beginning of it, 1 to 12; 0 for other words. */
  public int number(String name) {
    String text = folded(name);
    Integer whole = numbers.get(text);
    if (whole != null || text.length() < SHORTEST) {
      return whole == null ? 0 : whole;
    }
    Set<Integer> begun =
        numbers.entrySet().stream()
            .filter(known -> known.getKey().startsWith(text))
            .map(Map.Entry::getValue)
            .collect(Collectors.toSet());
    return begun.size() == 1 ? begun.iterator().next() : 0;
  }

  private static String folded(String name) {
    String apart = Normalizer.normalize(name.strip(), Normalizer.Form.NFD);
    String bare = ASIDE.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    // Capitals of Turkish do not tell an i without a dot from one that has lost its own here.
    return bare.replace('\u0131', 'i');
  }
}
