package org.muster.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A phrase whose values are put in as they are, as most are: written without ICU, which takes ten
 * times as long.
 */
final class Blanks {
  private static final Pattern PLAIN = Pattern.compile("[^{}']*(?:\\{\\d}[^{}']*)*");
  private static final Pattern BLANK = Pattern.compile("\\{(\\d)}");

  private final List<String> texts = new ArrayList<>();
  private final List<Integer> values = new ArrayList<>();

  private Blanks(String phrase) {
    Matcher blank = BLANK.matcher(phrase);
    int done = 0;
    while (blank.find()) {
      texts.add(phrase.substring(done, blank.start()));
      values.add(Integer.parseInt(blank.group(1)));
      done = blank.end();
    }
    texts.add(phrase.substring(done));
  }

  /** The phrase; nothing if it has more to it than blanks. */
  static Optional<Blanks> of(String phrase) {
    return PLAIN.matcher(phrase).matches() ? Optional.of(new Blanks(phrase)) : Optional.empty();
  }

  /** Whether it can be filled with these: texts, as many as it needs. */
  boolean takes(Object... given) {
    for (int value : values) {
      if (value >= given.length || !(given[value] instanceof String)) {
        return false;
      }
    }
    return true;
  }

  /** The phrase with its values. */
  String filled(Object... given) {
    StringBuilder filled = new StringBuilder(texts.getFirst());
    for (int i = 0; i < values.size(); i++) {
      filled.append(given[values.get(i)]).append(texts.get(i + 1));
    }
    return filled.toString();
  }
}
