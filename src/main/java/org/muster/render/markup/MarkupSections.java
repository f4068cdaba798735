package org.muster.render.markup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * What stands under each heading of a document, as a short sum, so that two versions can be
 * compared by their sections.
 */
public final class MarkupSections {
  private final SequencedMap<String, CRC32> sums = new LinkedHashMap<>();
  private String section = "the head";
  private @Nullable StringBuilder heading;

  private MarkupSections() {}

  /**
   * Reads a markup file.
   *
   * @return by the heading of each section, or by the title of each sheet, in order; equal sums
   *     mean equal content
   * @throws org.muster.render.MarkupException if it is not in the vocabulary
   */
  public static SequencedMap<String, Long> of(Path markup) throws IOException {
    MarkupSections sections = new MarkupSections();
    try (MarkupReader in = MarkupReader.open(markup)) {
      for (MarkupEvent event = in.next(); event != null; event = in.next()) {
        sections.take(event);
      }
    }
    SequencedMap<String, Long> sums = new LinkedHashMap<>();
    for (Map.Entry<String, CRC32> one : sections.sums.entrySet()) {
      sums.put(one.getKey(), one.getValue().getValue());
    }
    return sums;
  }

  private void take(MarkupEvent event) {
    switch (event) {
      case MarkupEvent.Start start -> start(start);
      case MarkupEvent.Text text -> text(text.text());
      case MarkupEvent.End end -> {
        if (end.element() == Element.H1 || end.element() == Element.H2) {
          section = String.valueOf(heading).strip();
          heading = null;
        }
      }
    }
  }

  private void start(MarkupEvent.Start start) {
    if (start.element() == Element.H1 || start.element() == Element.H2) {
      heading = new StringBuilder();
    }
    String title = start.element() == Element.SECTION ? start.get("title") : null;
    section = title == null ? section : title;
    add("<" + start.element().tag());
    start.attributes().forEach((name, value) -> add(" " + name + "=" + value));
  }

  private void text(String text) {
    if (heading != null) {
      heading.append(text);
    }
    add(text);
  }

  private void add(String text) {
    sums.computeIfAbsent(section, name -> new CRC32())
        .update(text.getBytes(StandardCharsets.UTF_8));
  }
}
