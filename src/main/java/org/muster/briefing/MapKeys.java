package org.muster.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.muster.briefing.amount.Words;

/**
 * Classes of shades and sizes of circles.
 *
 * <p>Rule: a class is a power of ten, the same in every briefing, so that a shade means the same on
 * two maps; the legend shows the classes that occur. Sizes in the legend are round numbers, the
 * largest of them no larger than the largest circle.
 */
final class MapKeys {
  private static final long[] FROM = {1, 100, 1_000, 10_000};

  private final Words words;

  MapKeys(Words words) {
    this.words = words;
  }

  /** The class of a number, from 1; 0 for none. */
  static int level(long number) {
    int level = 0;
    while (level < FROM.length && number >= FROM[level]) {
      level++;
    }
    return level;
  }

  /**
   * The legend.
   *
   * @param shades what shades count, in words
   * @param circles what circles count, in words
   */
  List<Pictures.Key> of(
      String shades, List<Pictures.Shade> shaded, String circles, List<Pictures.Site> sites) {
    List<Pictures.Key> keys = new ArrayList<>();
    TreeSet<Integer> levels = new TreeSet<>();
    shaded.forEach(shade -> levels.add(shade.level()));
    if (!levels.isEmpty()) {
      keys.add(new Pictures.Key(null, null, shades + ":"));
      levels.forEach(level -> keys.add(new Pictures.Key(level, null, range(level))));
    }
    keys.addAll(of(circles, sites));
    return keys;
  }

  /**
   * The legend of a map of one country, whose shade has nothing to be compared with.
   *
   * @param circles what circles count, in words
   */
  List<Pictures.Key> of(Pictures.Shade only, String circles, List<Pictures.Site> sites) {
    List<Pictures.Key> keys = new ArrayList<>();
    keys.add(new Pictures.Key(only.level(), null, only.text()));
    keys.addAll(of(circles, sites));
    return keys;
  }

  private List<Pictures.Key> of(String circles, List<Pictures.Site> sites) {
    List<Pictures.Key> keys = new ArrayList<>();
    long most = sites.stream().mapToLong(Pictures.Site::value).max().orElse(0);
    if (most > 0) {
      keys.add(new Pictures.Key(null, null, circles + ":"));
      sizes(most).forEach(size -> keys.add(new Pictures.Key(null, size, words.number(size))));
    }
    return keys;
  }

  /** What numbers a class has: "100 to 999". */
  private String range(int level) {
    if (level == 0) {
      return words.say("number not known");
    }
    String from = words.number(FROM[level - 1]);
    return level == FROM.length
        ? words.say("{0} or more", from)
        : words.say("{0} to {1}", from, words.number(FROM[level] - 1));
  }

  /** Up to three round numbers, largest first. */
  static List<Long> sizes(long most) {
    List<Long> sizes = new ArrayList<>();
    for (long part : new long[] {1, 4, 20}) {
      long size = round(most / part);
      if (size > 0 && !sizes.contains(size)) {
        sizes.add(size);
      }
    }
    return sizes;
  }

  /** The largest of 1, 2 or 5 times a power of ten that is no larger; 0 for 0. */
  private static long round(long number) {
    long power = 1;
    while (power <= number / 10) {
      power *= 10;
    }
    for (long factor : new long[] {5, 2, 1}) {
      if (factor * power <= number) {
        return factor * power;
      }
    }
    return 0;
  }
}
