package org.muster.render.excel;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.render.markup.Element;
import org.muster.render.markup.MarkupEvent;
import org.muster.render.markup.MarkupReader;

/** Reads one table and writes its rows as they come. */
final class TableWriter {
  private final MarkupReader in;
  private final TextFlow flow;
  private final Columns columns = new Columns();
  private final RowReader reader;
  private final TableRows rows;

  private TableWriter(MarkupReader in, Book book, Page page, MarkupEvent.Start start) {
    this.in = in;
    this.flow = page.flow();
    boolean list = start.get("class", "data").equals("data");
    this.reader = new RowReader(in, book, columns, !list);
    this.rows = new TableRows(book, page.section(), columns, list);
  }

  /** Where a table comes to stand. */
  record Page(Section section, TextFlow flow) {}

  /**
   * Reads up to and with the end of a table.
   *
   * @param start its beginning, already read
   */
  static void write(MarkupReader in, Book book, Page page, MarkupEvent.Start start)
      throws IOException {
    page.flow().beforeTable();
    page.section().sheet().gap();
    book.declare(start.get("id", ""), page.section().sheet());
    new TableWriter(in, book, page, start).read();
  }

  private void read() throws IOException {
    for (MarkupEvent event = in.next();
        event == null || !event.ends(Element.TABLE);
        event = in.next()) {
      part(event);
    }
    rows.end();
  }

  private void part(@Nullable MarkupEvent event) throws IOException {
    if (!(event instanceof MarkupEvent.Start s)) {
      return;
    }
    switch (s.element()) {
      case CAPTION ->
          flow.add(
              new TextFlow.Block(Look.of(Role.CAPTION), new InlineReader(in).read(), List.of()));
      case COLGROUP -> {}
      case COL -> columns.add(in, s);
      case THEAD -> rows(Role.HEADER);
      case TBODY -> rows(Role.BODY);
      case TFOOT -> rows(Role.TOTAL);
      case TR -> rows.body(reader.read(s, Role.BODY));
      default -> throw in.problem("<" + s.element().tag() + "> may not stand in <table>");
    }
  }

  private void rows(Role part) throws IOException {
    MarkupEvent event = in.next();
    while (event instanceof MarkupEvent.Start s) {
      if (s.element() != Element.TR) {
        throw in.problem("<" + s.element().tag() + "> may not stand among the rows of a table");
      }
      RowReader.Row row = reader.read(s, part);
      switch (part) {
        case HEADER -> rows.head(row.cells());
        case TOTAL -> rows.foot(row);
        default -> rows.body(row);
      }
      event = in.next();
    }
  }
}
