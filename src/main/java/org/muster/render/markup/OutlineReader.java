package org.muster.render.markup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muster.domain.Digests;
import org.muster.render.MarkupException;
import org.muster.render.Outline;

/** Gathers a document's outline while it is read, and refuses links that lead nowhere. */
public final class OutlineReader {
  private final MarkupReader in;
  private final Map<String, String> meta = new HashMap<>();
  private final List<Outline.Heading> headings = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  /** Ids to which links lead, with the line of the first. */
  private final Map<String, Integer> links = new LinkedHashMap<>();

  private String title = "";
  private String language = "";
  private boolean rightToLeft;
  private int before = Integer.MAX_VALUE;
  private @Nullable StringBuilder words;

  /**
   * At the beginning of a document.
   *
   * @param in gives the line of a fault
   */
  OutlineReader(MarkupReader in) {
    this.in = in;
  }

  /**
   * Reads a file.
   *
   * @throws MarkupException if it is not in the vocabulary, lacks language, title, marking or
   *     as-of, has an id twice or a link that leads nowhere
   */
  public static Outline read(Path markup) throws IOException {
    try (MarkupReader in = MarkupReader.open(markup)) {
      OutlineReader reader = new OutlineReader(in);
      for (MarkupEvent event = in.next(); event != null; event = in.next()) {
        reader.take(event);
      }
      return reader.outline(Digests.sha256(markup));
    }
  }

  /** The level of a heading element, 1..4. */
  public static int level(Element heading) {
    return heading.tag().charAt(1) - '0';
  }

  /** Notes a step of the document. */
  void take(MarkupEvent event) {
    if (event instanceof MarkupEvent.Start start) {
      begin(start);
    } else if (words != null) {
      if (event instanceof MarkupEvent.Text text) {
        words.append(text.text());
      } else if (event instanceof MarkupEvent.End end) {
        end(end.element(), words);
      }
    }
  }

  private void begin(MarkupEvent.Start start) {
    if (!start.attributes().isEmpty()) {
      references(start);
    }
    switch (start.element()) {
      case HTML -> {
        language = start.get("lang", "");
        rightToLeft = start.get("dir", "").equals("rtl");
      }
      case META -> meta.put(start.get("name", ""), start.get("content", ""));
      case TITLE, H1, H2, H3, H4 -> words = new StringBuilder();
      case NAV -> before = Math.min(before, headings.size());
      case BR -> {
        if (words != null) {
          words.append(' ');
        }
      }
      default -> {}
    }
  }

  private void references(MarkupEvent.Start start) {
    String id = start.get("id");
    if (id != null && !ids.add(id)) {
      throw in.problem("the id '" + id + "' is used twice");
    }
    String href = start.get("href");
    if (href != null && href.startsWith("#")) {
      links.putIfAbsent(href.substring(1), start.line());
    }
  }

  private void end(Element element, StringBuilder read) {
    String text = read.toString().replaceAll("\\s+", " ").strip();
    switch (element) {
      case TITLE -> title = text;
      case H1, H2, H3, H4 ->
          headings.add(new Outline.Heading(headings.size(), level(element), text));
      default -> {
        return;
      }
    }
    words = null;
  }

  /**
   * The outline of the whole document.
   *
   * @param digest SHA-256 of the markup
   * @throws MarkupException if language, title, marking or as-of is missing, or a link leads
   *     nowhere
   */
  Outline outline(String digest) {
    Outline outline =
        new Outline(
            digest,
            language,
            rightToLeft,
            title,
            meta,
            headings,
            Math.min(before, headings.size()),
            links.keySet());
    complete(outline);
    links.keySet().removeAll(ids);
    links.forEach(
        (id, line) -> {
          throw in.problem(line, "the link '#" + id + "' leads nowhere: no element has that id");
        });
    return outline;
  }

  private void complete(Outline outline) {
    if (language.isBlank()) {
      throw in.problem("<html> needs the language of the document in 'lang'");
    }
    if (title.isBlank()) {
      throw in.problem("<head> needs a <title>");
    }
    if (outline.marking().isBlank()) {
      throw in.problem("<head> needs a <meta name=\"marking\">: no page goes without");
    }
    try {
      LocalDate unused = outline.asOf();
    } catch (DateTimeParseException e) {
      throw in.problem("<head> needs a <meta name=\"as-of\"> with a day YYYY-MM-DD");
    }
  }
}
