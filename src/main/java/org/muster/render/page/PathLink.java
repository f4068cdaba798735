package org.muster.render.page;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A relative path as a link, in which nothing but the path has a meaning. */
final class PathLink {
  private static final String PLAIN = "-._~/";

  private PathLink() {}

  /**
   * Encodes a path.
   *
   * @throws IllegalArgumentException if it leaves the relative: begins with {@code /}
   */
  static String of(String path) {
    if (path.startsWith("/")) {
      throw new IllegalArgumentException("a link must be relative: " + path);
    }
    StringBuilder link = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (letter || PLAIN.indexOf(c) >= 0) {
        link.append(c);
      } else {
        link.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      }
    }
    return link.toString();
  }
}
