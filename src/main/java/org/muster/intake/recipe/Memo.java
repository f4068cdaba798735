package org.muster.intake.recipe;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Parses each text once as long as texts repeat, as dates and counts do. It remembers a limited
 * number of short ones, so that a file of ever new values does not fill the memory.
 *
 * @param <T> what a text becomes
 */
public final class Memo<T> {
  private static final int LIMIT = 1 << 14;

  /** Characters of a text that is remembered; longer ones hardly repeat. */
  private static final int LONGEST = 256;

  private final Map<String, T> known = new HashMap<>();
  private final Function<String, T> parse;

  public Memo(Function<String, T> parse) {
    this.parse = parse;
  }

  /** The parsed text; a refusal is not remembered. */
  public T of(String text) {
    T value = known.get(text);
    if (value == null) {
      value = parse.apply(text);
      if (known.size() < LIMIT && text.length() <= LONGEST) {
        known.put(text, value);
      }
    }
    return value;
  }
}
