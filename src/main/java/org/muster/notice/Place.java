package org.muster.notice;

/**
 * Where in a dropped file something was seen.
 *
 * @param file path relative to the drop folder, with {@code /}; empty if it is about no file
 * @param line 1-based line on which the row begins; 0 if not about a line
 * @param column name of the column; empty if not about a column
 */
public record Place(String file, long line, String column) {
  /** About no file. */
  public static final Place NOWHERE = new Place("", 0, "");

  /** About a whole file. */
  public static Place file(String file) {
    return new Place(file, 0, "");
  }

  /** About a row. */
  public static Place row(String file, long line) {
    return new Place(file, line, "");
  }

  /** The same row, at one of its columns. */
  public Place at(String columnName) {
    return new Place(file, line, columnName);
  }
}
