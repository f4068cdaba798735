package org.muster.render.markup;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One step through a markup file. */
public sealed interface MarkupEvent {
  /**
   * An element begins.
   *
   * @param line 1-based, in the markup file
   */
  record Start(Element element, Map<String, String> attributes, int line) implements MarkupEvent {
    /** An attribute's value, or null if it is absent. */
    public @Nullable String get(String name) {
      return attributes.get(name);
    }

    /** An attribute's value, or the given one if it is absent. */
    public String get(String name, String otherwise) {
      return attributes.getOrDefault(name, otherwise);
    }
  }

  /**
   * Characters inside the innermost element that may hold text; white space is not folded, and
   * never between blocks.
   */
  record Text(String text) implements MarkupEvent {}

  /** An element ends. */
  record End(Element element) implements MarkupEvent {}

  /** Whether an element of this kind ends here. */
  default boolean ends(Element element) {
    return this instanceof End end && end.element == element;
  }
}
