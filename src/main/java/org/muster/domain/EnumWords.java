package org.muster.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** How the domain's enums are written in files: lower case, {@code _} between words. */
final class EnumWords {
  /** Words that were made: every record is written with some of them. */
  private static final Map<Enum<?>, String> WORDS = new ConcurrentHashMap<>();

  private EnumWords() {}

  static String word(Enum<?> value) {
    return WORDS.computeIfAbsent(value, v -> v.name().toLowerCase(Locale.ROOT));
  }

  /**
   * The value whose word is exactly the text.
   *
   * @throws IllegalArgumentException if there is none, naming the allowed words
   */
  static <E extends Enum<E>> E parse(Class<E> type, String text) {
    for (E value : type.getEnumConstants()) {
      if (word(value).equals(text)) {
        return value;
      }
    }
    throw new IllegalArgumentException("'" + text + "' is not one of " + allowed(type));
  }

  /** All words, as in {@code strength, ceiling, pledge}. */
  static <E extends Enum<E>> String allowed(Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(EnumWords::word)
        .collect(Collectors.joining(", "));
  }
}
