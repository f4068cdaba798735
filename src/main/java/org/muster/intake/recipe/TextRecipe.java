package org.muster.intake.recipe;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A text, or the word that a table has for it. */
public final class TextRecipe implements Recipe {
  private final Template template;
  private final Memo<String> words;
  private final boolean plain;

  /**
   * A text that is looked up in a table.
   *
   * @param words by text, whatever its case; none if the text itself is meant
   * @param otherwise for a text that the table does not have; null to keep it
   */
  public TextRecipe(Template template, Map<String, String> words, @Nullable String otherwise) {
    this.template = template;
    this.plain = words.isEmpty();
    Map<String, String> folded = folded(words);
    this.words =
        new Memo<>(
            text ->
                folded.getOrDefault(
                    text.toLowerCase(Locale.ROOT), otherwise == null ? text : otherwise));
  }

  /** The words by their texts in lower case. */
  static Map<String, String> folded(Map<String, String> words) {
    Map<String, String> folded = new HashMap<>();
    words.forEach((text, word) -> folded.put(text.toLowerCase(Locale.ROOT), word));
    return folded;
  }

  @Override
  public String text(Origin origin) {
    String text = template.text(origin);
    return plain || text.isEmpty() ? text : words.of(text);
  }

  @Override
  public List<Value> values() {
    return template.values();
  }
}
