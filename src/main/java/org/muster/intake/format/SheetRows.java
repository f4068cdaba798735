package org.muster.intake.format;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rows of a sheet below its header. Rows without any cell are no rows. */
final class SheetRows implements Rows {
  private static final Pattern PLACE =
      Pattern.compile("([A-Z]{1,3})(\\d{1,9}):[A-Z]{1,3}(\\d{1,9})");

  private final SheetCells cells;
  private final long from;
  private final int[] columns;
  private final TextRow row;
  private final BitSet errors = new BitSet();
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
    errors.clear();
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
    row.put(column, text, cells.number(column));
    boolean read = column < columns.length && columns[column] >= 0;
    if (read && cells.error(column)) {
      error = error < 0 ? column : error;
      errors.set(columns[column]);
    }
  }

  @Override
  public boolean error(int of) {
    return errors.get(of);
  }

  @Override
  public List<String> merged() {
    return cells.merged().stream().filter(this::hidesValues).toList();
  }

  /** Whether merged cells are of a column that is read, and of several rows below the header. */
  private boolean hidesValues(String place) {
    Matcher m = PLACE.matcher(place);
    if (!m.matches()) {
      return false;
    }
    int column = 0;
    for (char letter : m.group(1).toCharArray()) {
      column = column * 26 + letter - 'A' + 1;
    }
    long first = Long.parseLong(m.group(2));
    return first >= from
        && Long.parseLong(m.group(3)) > first
        && column <= columns.length
        && columns[column - 1] >= 0;
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
