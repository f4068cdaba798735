package org.muster.domain;

import java.util.List;

/**
 * Where a record's statement comes from.
 *
 * @param source id of a {@link Source} or, if there is none of that id, the source's own text;
 *     several are parted by semicolons; empty if not given
 * @param url link to the statement itself; empty if not given
 * @param quote a few words of the source; empty if not given
 */
public record Citation(String source, String url, String quote) {
  /** The sources, each once, in the order in which they are named; empty if none is. */
  public List<String> sources() {
    return sources(source);
  }

  /** The sources that a text names, as {@link #sources()}. */
  public static List<String> sources(String text) {
    return text.indexOf(';') < 0 && !text.isBlank()
        ? List.of(text)
        : TextList.split(text).stream().distinct().toList();
  }
}
