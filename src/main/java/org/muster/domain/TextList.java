package org.muster.domain;

import java.util.Arrays;
import java.util.List;

/** Several texts in one column, parted by semicolons. */
final class TextList {
  private TextList() {}

  /** Its items, trimmed, without blank ones. */
  static List<String> split(String text) {
    return text.isBlank()
        ? List.of()
        : Arrays.stream(text.split(";")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  /**
   * The same items, if they can be written into one column and read again.
   *
   * @param what they are, for the refusal
   * @throws IllegalArgumentException if one is blank, not trimmed or holds a semicolon
   */
  static List<String> checked(String what, List<String> items) {
    for (String item : items) {
      if (item.isEmpty() || item.indexOf(';') >= 0 || !item.strip().equals(item)) {
        throw new IllegalArgumentException(
            what + " '" + item + "' is blank, not trimmed or holds a semicolon");
      }
    }
    return List.copyOf(items);
  }
}
