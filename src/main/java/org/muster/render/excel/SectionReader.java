package org.muster.render.excel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.muster.render.markup.Element;
import org.muster.render.markup.MarkupEvent;
import org.muster.render.markup.MarkupReader;

/** Reads the blocks of one section onto its sheets. */
final class SectionReader {
  private final MarkupReader in;
  private final Path markup;
  private final Book book;
  private final TableWriter.Page page;

  /**
   * Begins a section.
   *
   * @param markup the file that is read
   */
  SectionReader(MarkupReader in, Path markup, Book book, Section section) {
    this.in = in;
    this.markup = markup;
    this.book = book;
    this.page = new TableWriter.Page(section, new TextFlow(book, section));
  }

  /** Reads up to and with the section's end. */
  void read() throws IOException {
    blocks(Role.LINE);
    page.flow().end();
  }

  /** Reads blocks up to and with the end of what they stand in. */
  private void blocks(Role text) throws IOException {
    MarkupEvent event = in.next();
    while (event instanceof MarkupEvent.Start s) {
      block(s, text);
      event = in.next();
    }
  }

  private void block(MarkupEvent.Start start, Role text) throws IOException {
    switch (start.element()) {
      case H1 -> text(start, Look.of(Role.TITLE), "");
      case H2 -> text(start, Look.of(Role.HEADING), "");
      case H3, H4 -> text(start, Look.of(Role.SUBHEADING), "");
      case P -> text(start, Look.of(text).indent(text == Role.ASIDE ? 1 : 0), "");
      case UL, OL -> list(start.element() == Element.OL, text);
      case ASIDE -> blocks(Role.ASIDE);
      case SECTION, DIV, COLUMNS, COLUMN -> blocks(text);
      case NAV -> {
        contents();
        blocks(text);
      }
      case DL -> KeyFigures.write(in, book, page);
      case TABLE -> TableWriter.write(in, book, page, start);
      case FIGURE -> new FigureWriter(book, page).write(in, start);
      default -> throw in.problem("<" + start.element().tag() + "> may not stand in <section>");
    }
  }

  private void text(MarkupEvent.Start start, Look look, String bullet) throws IOException {
    Inline read = new InlineReader(in).read();
    List<String> ids = new ArrayList<>(read.ids());
    if (!start.get("id", "").isEmpty()) {
      ids.add(start.get("id", ""));
    }
    Inline inline = new Inline(bullet + read.text(), null, read.link(), List.of());
    Look directed = look.rtl(start.get("dir", "").equals("rtl"));
    page.flow().add(new TextFlow.Block(directed, inline, ids));
  }

  private void list(boolean numbered, Role text) throws IOException {
    Look look = Look.of(text).indent(1);
    int number = 1;
    MarkupEvent event = in.next();
    while (event instanceof MarkupEvent.Start s) {
      if (s.element() != Element.LI) {
        throw in.problem("<" + s.element().tag() + "> may not stand in a list");
      }
      text(s, look, numbered ? number + ". " : "• ");
      number++;
      event = in.next();
    }
  }

  /** A line for each sheet, which leads there. */
  private void contents() throws IOException {
    List<String> titles = Contents.titles(markup);
    for (int i = 0; i < titles.size(); i++) {
      Inline line = new Inline(titles.get(i), null, "#" + Contents.id(i), List.of());
      page.flow().add(new TextFlow.Block(Look.of(Role.LINE).indent(1), line, List.of()));
    }
  }
}
