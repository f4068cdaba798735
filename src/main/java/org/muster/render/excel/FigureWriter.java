package org.muster.render.excel;

import java.io.IOException;
import java.util.List;
import org.muster.render.chart.Figure;
import org.muster.render.markup.MarkupEvent;
import org.muster.render.markup.MarkupReader;

/** Writes a figure: its caption, room for the chart, and below it the numbers that it shows. */
final class FigureWriter {
  private final Book book;
  private final TableWriter.Page page;

  FigureWriter(Book book, TableWriter.Page page) {
    this.book = book;
    this.page = page;
  }

  /**
   * Reads up to and with the end of a figure.
   *
   * @param start its beginning, already read
   */
  void write(MarkupReader in, MarkupEvent.Start start) throws IOException {
    Figure figure = Figure.read(in, start);
    Numbers numbers = Numbers.of(figure.chart(), book.language());
    page.flow().beforeTable();
    page.section().sheet().gap();
    List<String> ids = figure.id().isEmpty() ? List.of() : List.of(figure.id());
    Inline caption = Inline.of(figure.caption().replaceAll("\\s+", " "));
    page.flow().add(new TextFlow.Block(Look.of(Role.CAPTION), caption, ids));
    List<List<Cell>> below = numbers.rows();
    int covered = numbers.chartRows() == 0 ? 0 : numbers.chartRows() + 1;
    int needed = covered + 2 + below.size();
    SheetWriter sheet = page.section().room(needed);
    if (!sheet.hasRoom(needed)) {
      throw in.problem("the figure has more numbers than a sheet has rows");
    }
    int top = sheet.next();
    if (covered > 0) {
      sheet.skip(covered);
      sheet
          .charts()
          .add(new ChartArea(figure, top, numbers.chartRows(), numbers, sheet.next() + 1));
    }
    TableRows rows = new TableRows(book, page.section(), new Columns(), false);
    rows.head(numbers.header());
    for (List<Cell> row : below) {
      rows.chart(row);
    }
    rows.end();
    if (!numbers.rest().isBlank()) {
      page.flow().add(new TextFlow.Block(Look.of(Role.LINE), Inline.of(numbers.rest()), List.of()));
    }
  }
}
