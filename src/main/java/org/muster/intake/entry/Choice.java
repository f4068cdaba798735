package org.muster.intake.entry;

import java.util.Locale;
import java.util.function.Function;
import org.muster.intake.recipe.Memo;

/**
 * A list of words, of which a cell holds one.
 *
 * @param <T> what the words stand for
 */
final class Choice<T> {
  private final Memo<T> values;
  private final String words;

  /**
   * A list.
   *
   * @param parse reads a word in lower case; throws {@link IllegalArgumentException} for others
   * @param words all of them, as a reader is told
   */
  Choice(Function<String, T> parse, String words) {
    this.values = new Memo<>(text -> parse.apply(text.toLowerCase(Locale.ROOT)));
    this.words = words;
  }

  /**
   * What a word stands for, whatever its case.
   *
   * @throws IllegalArgumentException if it is none of the list
   */
  T read(String text) {
    return values.of(text);
  }

  String words() {
    return words;
  }
}
