package org.muster.render.excel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.muster.render.markup.Element;
import org.muster.render.markup.MarkupEvent;
import org.muster.render.markup.MarkupReader;

/** The sections of a markup file, for a table of contents that stands before them. */
final class Contents {
  private Contents() {}

  /** The id of a section by its 0-based number; no id of markup has a space. */
  static String id(int section) {
    return " " + section;
  }

  /** Titles of the top-level sections; reads the whole file. */
  static List<String> titles(Path markup) throws IOException {
    List<String> titles = new ArrayList<>();
    int depth = 0;
    try (MarkupReader in = MarkupReader.open(markup)) {
      for (MarkupEvent event = in.next(); event != null; event = in.next()) {
        if (event instanceof MarkupEvent.Start s && s.element() == Element.SECTION) {
          if (depth == 0) {
            titles.add(s.get("title", ""));
          }
          depth++;
        } else if (event.ends(Element.SECTION)) {
          depth--;
        }
      }
    }
    return titles;
  }
}
