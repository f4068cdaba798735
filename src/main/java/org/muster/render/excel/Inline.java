package org.muster.render.excel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a block or a cell of a table holds, folded to one text.
 *
 * @param text white space folded as in XHTML, {@code <br>} as a line feed, notes in brackets
 * @param typed the number or day that it is, null if it is text
 * @param link where its first link leads; empty if it has none
 * @param ids of elements inside it
 */
record Inline(String text, @Nullable Typed typed, String link, List<String> ids) {
  Inline {
    ids = List.copyOf(ids);
  }

  /** Text alone. */
  static Inline of(String text) {
    return new Inline(text, null, "", List.of());
  }

  /**
   * The only {@code <data>} or {@code <time>} of a cell that holds nothing else, beside notes.
   *
   * @param day whether the value is a day
   * @param value as it stands in the markup
   * @param from where its text begins in the cell's text
   * @param to where it ends
   */
  record Typed(boolean day, String value, int from, int to) {}

  /** The part of the text after the typed value: notes. */
  String after() {
    return typed == null ? "" : text.substring(typed.to());
  }
}
