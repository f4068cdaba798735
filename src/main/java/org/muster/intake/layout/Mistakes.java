package org.muster.intake.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a layout's file. Reading goes on behind each mistake, so that all are told in
 * one go.
 */
final class Mistakes {
  private final List<LayoutException> found = new ArrayList<>();
  private final Set<YamlNode> misspelt = Collections.newSetFromMap(new IdentityHashMap<>());

  /** What is read; if that cannot be, the mistake is noted and something else is gone on with. */
  <T extends @Nullable Object> T read(T instead, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (LayoutException e) {
      found.add(e);
      return instead;
    }
  }

  /** Does what may meet a mistake. */
  void run(Runnable reading) {
    try {
      reading.run();
    } catch (LayoutException e) {
      found.add(e);
    }
  }

  /** Notes a mistake. */
  void add(LayoutException mistake) {
    found.add(mistake);
  }

  /** Notes a key that is none among those of {@code in}, or that cannot be read. */
  void unknown(YamlNode in, LayoutException mistake) {
    misspelt.add(in);
    found.add(mistake);
  }

  /**
   * What is wrong for want of a key. Nothing is said of it where a key is unknown or cannot be
   * read: that may be the one, misspelt.
   */
  LayoutException lacks(YamlNode in, String why) {
    return misspelt.contains(in) ? LayoutException.of(List.of()) : in.wrong(why);
  }

  /**
   * Ends the reading.
   *
   * @throws LayoutException if anything is wrong
   */
  void end() {
    if (!found.isEmpty()) {
      throw LayoutException.of(found);
    }
  }
}
