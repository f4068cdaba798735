package org.muster.briefing;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives pictures of one sort ids of their own, {@code [a-z0-9-]+}. */
final class PictureIds {
  private final Set<String> given = new HashSet<>();

  /**
   * An id that no picture has yet.
   *
   * @param sort what the ids of the sort begin with
   * @param subject what the picture is of; empty if it needs not be told
   */
  String of(String sort, String subject) {
    String first = subject.isEmpty() ? sort : sort + "-" + slug(subject);
    String id = first;
    for (int n = 2; !given.add(id); n++) {
      id = first + "-" + n;
    }
    return id;
  }

  private static String slug(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }
}
