package org.muster.briefing.amount;

import java.util.List;
import java.util.Locale;

/** English words for counts and lists. */
public final class Words {
  private Words() {}

  /** With commas between thousands. */
  public static String grouped(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /** "1 event", "17 events", "2 entries". */
  public static String count(long count, String singular) {
    return grouped(count) + " " + (count == 1 ? singular : plural(singular));
  }

  private static String plural(String singular) {
    return singular.matches(".*[^aeiou]y")
        ? singular.substring(0, singular.length() - 1) + "ies"
        : singular + "s";
  }

  /** "a", "a and b", "a, b and c". */
  public static String list(List<String> items) {
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
  }

  /**
   * The first of the items, parted by {@code separator}, and how many more there are.
   *
   * @param what one of them, in the singular
   */
  public static String some(List<String> items, int most, String separator, String what) {
    if (items.size() <= most) {
      return String.join(separator, items);
    }
    return String.join(separator, items.subList(0, most))
        + separator
        + count(items.size() - most, "more " + what);
  }

  /** A sentence: first letter large, one full stop. */
  public static String sentence(String text) {
    String begun =
        text.isEmpty() ? "" : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    return begun.endsWith(".") || begun.endsWith("!") || begun.endsWith("?") ? begun : begun + ".";
  }
}
