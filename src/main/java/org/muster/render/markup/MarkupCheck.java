package org.muster.render.markup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.render.MarkupException;
import org.muster.render.Outline;
import org.muster.render.markup.MarkupEvent.End;
import org.muster.render.markup.MarkupEvent.Start;
import org.muster.render.markup.MarkupEvent.Text;

/**
 * Reads a markup file from its beginning to its end and refuses what a medium could not show as it
 * is meant: an element in the wrong place, an attribute that is missing or says what it may not, a
 * table whose rows do not fit its columns, a link within the document that leads nowhere, a
 * document without title, date or the marking that its briefing has.
 */
final class MarkupCheck {
  /** Enough to recognise a line by. */
  private static final int LONGEST_LINE = 160;

  private final MarkupReader in;
  private final String marking;
  private final OutlineReader outline;
  private final Deque<Element> open = new ArrayDeque<>();
  private @Nullable TableCheck table;
  private boolean dated;
  private boolean marked;
  private boolean titled;

  private MarkupCheck(MarkupReader in, String marking) {
    this.in = in;
    this.marking = marking;
    this.outline = new OutlineReader(in);
  }

  /**
   * Checks a whole document.
   *
   * @param marking the marking that it must have
   * @param digest SHA-256 of the markup, asked at its end
   * @throws MarkupException at the first fault
   */
  static Outline check(MarkupReader in, String marking, Supplier<String> digest) {
    MarkupCheck check = new MarkupCheck(in, marking);
    check.document();
    return check.outline.outline(digest.get());
  }

  /** A line of a file without the blanks around it, cut where it is very long. */
  static String line(Path markup, int number) throws IOException {
    try (Stream<String> lines = Files.lines(markup, StandardCharsets.UTF_8)) {
      String line = lines.skip(Math.max(number - 1L, 0)).findFirst().orElse("").strip();
      return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + "...";
    }
  }

  private void document() {
    MarkupEvent event = in.next();
    while (event != null) {
      if (event instanceof Start start) {
        start(start);
      } else if (event instanceof End end) {
        end(end.element());
      } else if (event instanceof Text text) {
        titled |= open.peek() == Element.TITLE && !text.text().isBlank();
      }
      outline.take(event);
      event = in.next();
    }
  }

  private void start(Start start) {
    Element element = start.element();
    place(element);
    attributes(start);
    if (element == Element.META) {
      meta(start.get("name", ""), start.get("content", ""));
    }
    if (element == Element.TABLE) {
      table = new TableCheck(in);
    } else if (table != null) {
      table.start(start);
    }
    open.push(element);
  }

  private void place(Element element) {
    Element parent = open.peek();
    if (parent == null) {
      if (element != Element.HTML) {
        throw in.problem("a document is one <html>, not <" + element.tag() + ">");
      }
      return;
    }
    Set<Element> may = Grammar.children(parent);
    if (!may.contains(element)) {
      throw in.problem(
          "<%s> may not stand directly in <%s>, which holds %s"
              .formatted(element.tag(), parent.tag(), may.isEmpty() ? "no element" : tags(may)));
    }
    if (element == Element.A && open.contains(Element.A)) {
      throw in.problem("a link may not stand in a link");
    }
    if (element == Element.BODY && !(titled && marked && dated)) {
      throw in.problem(
          "<head> needs a <title>, a <meta name=\"marking\"> and a <meta name=\"as-of\">");
    }
  }

  private static String tags(Set<Element> elements) {
    return elements.stream().map(Element::tag).collect(Collectors.joining(", "));
  }

  private void attributes(Start start) {
    Element element = start.element();
    for (String name : AttributeRule.required(element)) {
      if (start.get(name) == null) {
        throw in.problem("<" + element.tag() + "> needs the attribute '" + name + "'");
      }
    }
    if (!start.attributes().isEmpty()) {
      values(start);
    }
  }

  /** It has no others than its element may have: the reader sees to that. */
  private void values(Start start) {
    List<String> names = start.element().attributes();
    List<AttributeRule> rules = AttributeRule.all(start.element());
    for (int i = 0; i < names.size(); i++) {
      String value = start.get(names.get(i));
      if (value != null && !rules.get(i).holds().test(value)) {
        throw in.problem(
            "'%s' of <%s> is %s, not '%s'"
                .formatted(names.get(i), start.element().tag(), rules.get(i).words(), value));
      }
    }
  }

  private void meta(String name, String content) {
    if (name.equals("marking")) {
      if (!blanksFolded(content).equals(blanksFolded(marking))) {
        throw in.problem(
            "the marking is '" + content + "', but that of the briefing is '" + marking + "'");
      }
      marked = true;
    } else if (name.equals("as-of")) {
      if (!AttributeRule.of(Element.TIME, "datetime").holds().test(content)) {
        throw in.problem("as-of is a day YYYY-MM-DD, not '" + content + "'");
      }
      dated = true;
    }
  }

  private static String blanksFolded(String text) {
    return text.replaceAll("[ \\t\\n]+", " ").strip();
  }

  private void end(Element element) {
    open.pop();
    if (element == Element.TABLE) {
      table = null;
    }
    if (table != null) {
      table.end(element);
    }
  }
}
