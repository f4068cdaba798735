package org.muster.render.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the rows of one table; on each further sheet its header is repeated. The first rows wait
 * until the widths of the columns are found by them, so that each is as high as its texts then are.
 */
final class TableRows {
  /** Rows that wait: enough to tell which columns are blank, few enough to hold long texts. */
  private static final int AHEAD = 200;

  private final Book book;
  private final Section section;
  private final boolean list;
  private final List<List<Cell>> head = new ArrayList<>();
  private final List<RowReader.Row> waiting = new ArrayList<>();
  private final ColumnFit fit;
  private final Sums sums = new Sums();
  private @Nullable SheetWriter sheet;
  private boolean begun;
  private int firstHead;
  private int lastBody;
  private int width;

  /**
   * Begins.
   *
   * @param list whether it is a list to filter and sort
   */
  TableRows(Book book, Section section, Columns columns, boolean list) {
    this.book = book;
    this.section = section;
    this.list = list;
    this.fit = new ColumnFit(columns, section.plan().pageChars());
  }

  /** A row of the header; before all others. */
  void head(List<Cell> row) {
    head.add(row);
  }

  /** A row of the body. */
  void body(RowReader.Row row) throws IOException {
    if (begun) {
      writeBody(row);
      return;
    }
    waiting.add(row);
    if (waiting.size() == AHEAD) {
      begin();
    }
  }

  /** A row of the foot, which is not sorted with the body. */
  void foot(RowReader.Row row) throws IOException {
    begin();
    place(1);
    write(new RowReader.Row(sums.totals(row.cells()), row.ids()));
    book.countRow();
  }

  /** A row of a chart's numbers, which is none of the markup. */
  void chart(List<Cell> row) throws IOException {
    write(new RowReader.Row(row, List.of()));
    lastBody = sheet().next() - 1;
  }

  /** Ends the table. */
  void end() throws IOException {
    begin();
    place(0);
    endArea();
  }

  /** Writes what waits. */
  private void begin() throws IOException {
    if (!begun && !waiting.isEmpty()) {
      Widths widths = section.room(head.size() + 1).widths();
      head.forEach(row -> fit.measure(row, widths));
      waiting.forEach(row -> fit.measure(row.cells(), widths));
      fit.spread(waiting.stream().map(RowReader.Row::cells).toList(), widths);
    }
    begun = true;
    for (RowReader.Row row : waiting) {
      writeBody(row);
    }
    waiting.clear();
  }

  private void writeBody(RowReader.Row row) throws IOException {
    write(row);
    book.countRow();
    lastBody = sheet().next() - 1;
    sums.add(lastBody, row.cells());
  }

  private void write(RowReader.Row row) throws IOException {
    boolean isLong = LongText.isIn(row.cells());
    List<List<Cell>> parts = isLong ? book.longText().rows(row.cells()) : List.of(row.cells());
    place(1);
    if (isLong) {
      row.cells().stream()
          .filter(c -> c.text().length() > Cell.TEXT_LIMIT)
          .forEach(c -> book.noticeLongText(sheet(), c.text()));
    }
    for (String id : row.ids()) {
      book.declare(id, sheet());
    }
    for (List<Cell> part : parts) {
      place(1);
      put(part);
    }
  }

  private void put(List<Cell> row) throws IOException {
    fit.measure(row, sheet().widths());
    width = Math.max(width, row.size());
    sheet().row(row);
  }

  /** Makes sure that so many rows follow under a header on the present sheet. */
  private void place(int rows) throws IOException {
    SheetWriter before = sheet;
    if (before != null && !before.hasRoom(rows)) {
      sums.breakOff();
      endArea();
    }
    SheetWriter now = section.room(before == null ? head.size() + rows : rows);
    if (now != before) {
      sheet = now;
      firstHead = now.next();
      for (List<Cell> row : head) {
        put(row);
      }
      lastBody = now.next() - 1;
    }
  }

  private void endArea() {
    List<String> names =
        head.isEmpty() ? List.of() : head.get(head.size() - 1).stream().map(Cell::text).toList();
    int lastHead = firstHead + head.size() - 1;
    sheet().tables().add(new TableArea(names, firstHead, lastHead, lastBody, width, list));
  }

  private SheetWriter sheet() {
    SheetWriter present = sheet;
    if (present == null) {
      throw new IllegalStateException("the table has not begun");
    }
    return present;
  }
}
