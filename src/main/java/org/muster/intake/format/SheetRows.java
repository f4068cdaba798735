package org.muster.intake.format;

import java.io.IOException;
import java.util.List;

/** The rows of a sheet below its header. Rows without any cell are no rows. */
final class SheetRows implements Rows {
  private final SheetCells cells;
  private final long from;
  private final int[] columns;
  private final TextRow row;
  private int error;

  /**
   * Over a sheet.
   *
   * @param from 1-based number of the first row
   * @param columns which column of the layout each of the sheet's columns is; -1 if it is not read
   */
  SheetRows(SheetCells cells, long from, int[] columns, TextRow row) {
    this.cells = cells;
    this.from = from;
    this.columns = columns;
    this.row = row;
  }

  @Override
  public State next() throws IOException {
    do {
      if (!cells.next()) {
        return State.END;
      }
      cells.count();
    } while (cells.row() < from);
    row.begin();
    error = -1;
    cells.cells().forEach(this::put);
    if (row.tooLong()) {
      return State.TOO_LONG;
    }
    if (row.blank()) {
      return State.BLANK;
    }
    if (row.used() > columns.length) {
      return State.FIELD_COUNT;
    }
    return error >= 0 ? State.CELL_ERROR : State.ROW;
  }

  private void put(int column, String text) {
    row.put(column, text);
    boolean read = column < columns.length && columns[column] >= 0;
    if (read && error < 0 && cells.error(column)) {
      error = column;
    }
  }

  @Override
  public Row row() {
    return row;
  }

  @Override
  public long line() {
    return cells.row();
  }

  @Override
  public int fields() {
    return error >= 0 ? error : row.used();
  }

  @Override
  public String text() {
    return String.join(" | ", row.fields());
  }

  @Override
  public List<String> fieldTexts() {
    return row.fields();
  }

  @Override
  public void close() throws IOException {
    cells.close();
  }
}
