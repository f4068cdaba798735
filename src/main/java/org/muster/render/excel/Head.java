package org.muster.render.excel;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import org.muster.render.markup.Element;
import org.muster.render.markup.MarkupEvent;
import org.muster.render.markup.MarkupReader;

/**
 * What the head of the markup says about the document.
 *
 * @param meta content of each {@code <meta>} by its name
 * @param asOf business date; the properties' creation date
 * @param rtl whether sheets run from right to left
 */
record Head(String title, Map<String, String> meta, LocalDate asOf, boolean rtl) {
  /** Longest marking that fits header and footer of a page, of 255 characters with their codes. */
  private static final int MARKING_LIMIT = 200;

  Head {
    meta = Map.copyOf(meta);
  }

  /** The content of a {@code <meta>}; empty if there is none. */
  String get(String name) {
    return meta.getOrDefault(name, "");
  }

  /** The document's marking; empty if it has none. */
  String marking() {
    return get("marking");
  }

  /**
   * Reads from the beginning of the file up to and with the beginning of its body.
   *
   * @throws org.muster.render.MarkupException if there is no body, the date is none, or the marking
   *     fits no page header
   */
  static Head read(MarkupReader in) {
    Map<String, String> meta = new HashMap<>();
    StringBuilder title = new StringBuilder();
    boolean rtl = false;
    for (MarkupEvent event = in.next(); event != null; event = in.next()) {
      if (event instanceof MarkupEvent.Text t) {
        title.append(t.text());
      } else if (event instanceof MarkupEvent.Start s) {
        switch (s.element()) {
          case HTML -> rtl = s.get("dir", "").equals("rtl");
          case META -> meta.put(s.get("name", ""), s.get("content", "").strip());
          case BODY -> {
            return new Head(title.toString().strip(), meta, asOf(in, meta), rtl).checked(in);
          }
          default -> {}
        }
      }
    }
    throw in.problem("the file has no <" + Element.BODY.tag() + ">");
  }

  private static LocalDate asOf(MarkupReader in, Map<String, String> meta) {
    String day = meta.getOrDefault("as-of", "");
    try {
      return LocalDate.parse(day);
    } catch (DateTimeParseException e) {
      throw in.problem("<meta name=\"as-of\"> needs a day YYYY-MM-DD, not '" + day + "'");
    }
  }

  private Head checked(MarkupReader in) {
    if (marking().length() > MARKING_LIMIT) {
      throw in.problem(
          "the marking has more than " + MARKING_LIMIT + " characters, no page header holds it");
    }
    return this;
  }
}
