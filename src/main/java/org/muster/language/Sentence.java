package org.muster.language;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A pattern ready to be filled in. */
final class Sentence {
  private final String pattern;
  private final ULocale locale;
  private final @Nullable Blanks blanks;
  private @Nullable MessageFormat format;
  private @Nullable Set<String> choosing;

  /**
   * A sentence.
   *
   * @throws IllegalArgumentException if the text is no pattern
   */
  Sentence(String pattern, ULocale locale) {
    this.pattern = pattern;
    this.locale = locale;
    this.blanks = Blanks.of(pattern).orElse(null);
    if (blanks == null) {
      format = new MessageFormat(pattern, locale);
    }
  }

  /** With its values; numbers are written as the language writes them. */
  String with(Object... values) {
    if (blanks != null && blanks.takes(values)) {
      return blanks.filled(values);
    }
    if (format == null) {
      format = new MessageFormat(pattern, locale);
    }
    return format.format(values);
  }

  /** Whether words are chosen by a value; see {@link Phrase#choosing()}. */
  boolean chosenBy(int value) {
    if (blanks != null) {
      return false;
    }
    if (choosing == null) {
      choosing = Phrase.of(pattern).choosing();
    }
    return choosing.contains(Integer.toString(value));
  }
}
