package org.muster.store;

import java.util.ArrayList;
import java.util.List;
import org.muster.domain.Marking;

/**
 * A marking as one text, such that no two markings share it: each part with its length before it. A
 * label that itself looks like a list of codes stays what it is.
 */
final class ReleaseClass {
  private ReleaseClass() {}

  static String text(Marking marking) {
    StringBuilder text = new StringBuilder();
    append(text, marking.label());
    marking.releasableTo().forEach(code -> append(text, code));
    return text.toString();
  }

  private static void append(StringBuilder text, String part) {
    text.append(part.length()).append(':').append(part);
  }

  static Marking marking(String text) {
    List<String> parts = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      int colon = text.indexOf(':', at);
      int end = colon + 1 + Integer.parseInt(text, at, colon, 10);
      parts.add(text.substring(colon + 1, end));
      at = end;
    }
    return new Marking(parts.getFirst(), parts.subList(1, parts.size()));
  }
}
