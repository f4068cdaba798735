package org.muster.render.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.muster.render.markup.Element;
import org.muster.render.markup.MarkupEvent;
import org.muster.render.markup.MarkupReader;

/**
 * What must be known of a markup file before its page is written, from a first reading.
 *
 * @param language of the document
 * @param direction ltr, rtl or empty
 * @param meta names and contents, in order
 * @param headings in order, those of the contents' own section too
 * @param tables in order
 * @param ids all that the markup has
 * @param listed ids of list items, to which notes and sources belong
 * @param references how many links lead to an id
 * @param contents numbers, in order of their beginning, of sections that hold the contents
 */
record Survey(
    String language,
    String direction,
    String title,
    Map<String, String> meta,
    List<Heading> headings,
    List<TableSketch> tables,
    Set<String> ids,
    Set<String> listed,
    Map<String, Integer> references,
    Set<Integer> contents) {

  /**
   * A heading.
   *
   * @param target id to which the contents lead; empty if the heading needs one of its own
   * @param section number of the innermost section around it, -1 if there is none
   * @param boxed whether it stands in a remark, and so not in the contents
   */
  record Heading(Element level, String text, String target, int section, boolean boxed) {}

  /**
   * Reads a file once.
   *
   * @throws org.muster.render.MarkupException if it is not in the vocabulary or an id occurs twice
   */
  static Survey of(Path markup) throws IOException {
    try (MarkupReader in = MarkupReader.open(markup)) {
      Surveyor surveyor = new Surveyor(in);
      for (MarkupEvent event = in.next(); event != null; event = in.next()) {
        surveyor.take(event);
      }
      return surveyor.survey();
    }
  }

  String marking() {
    return meta.getOrDefault("marking", "");
  }

  /** An id that the markup does not have. */
  String unused(String wish) {
    String id = wish;
    while (ids.contains(id)) {
      id += "-";
    }
    return id;
  }
}
