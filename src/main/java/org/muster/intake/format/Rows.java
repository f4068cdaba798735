package org.muster.intake.format;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** The rows of a table, one after another, in constant memory. */
public interface Rows extends Closeable {
  /** What {@link #next()} found. */
  enum State {
    /** A row; its values are in {@link #row()}. */
    ROW,
    /** A row of blank fields only. */
    BLANK,
    /** A row with more or fewer fields than the header. */
    FIELD_COUNT,
    /** A row with a quote that is not closed, or with something behind the closing one. */
    QUOTES,
    /** A row that holds, within quotes, lines that look like rows. */
    SWALLOWS,
    /** A row with too many characters. */
    TOO_LONG,
    /** A cell that is read holds an error instead of a value, such as {@code #DIV/0!}. */
    CELL_ERROR,
    /** An element of a JSON list that is no object. */
    NO_OBJECT,
    /** There are no more rows. */
    END
  }

  /**
   * Reads the next row.
   *
   * @throws IOException if the table cannot be read
   */
  State next() throws IOException;

  /** The row, if it is sound; the same object each time. */
  Row row();

  /** 1-based place of the row: line on which it begins, row of a sheet, number of an object. */
  long line();

  /**
   * How many fields the row has; if its quotes are wrong, how many were told apart before; if a
   * cell holds an error, how many stand before it.
   */
  int fields();

  /** The row as it stands in the table. */
  String text();

  /**
   * Whether the cell of the row holds an error instead of a value.
   *
   * @param column of the layout
   */
  default boolean error(int column) {
    return false;
  }

  /**
   * Places of merged cells that take the value of one row from those below it, such as {@code
   * A4:A6}; known at the end.
   */
  default List<String> merged() {
    return List.of();
  }

  /** The fields of the row as they stand, as far as they can be told apart. */
  List<String> fieldTexts();
}
