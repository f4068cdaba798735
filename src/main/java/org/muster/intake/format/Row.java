package org.muster.intake.format;

/**
 * The row that is being read: the values of the wanted columns, without white space at either end,
 * and what was noticed on the way. There is one for a table; each row takes the place of the last.
 */
public interface Row {
  /** The value of a column of the layout; empty if blank or if the table has no such column. */
  String value(int column);

  /** Length of the value in characters; {@link #value} holds less of it if it is over the limit. */
  int length(int column);

  /** Whether the value holds a control character, a line break, or U+FFFD to U+FFFF. */
  boolean odd(int column);

  /**
   * Whether the value is a number of the table's format, as in a workbook or in JSON, and no text:
   * then a point in it stands before a fraction.
   */
  default boolean number(int column) {
    return false;
  }

  /**
   * A number for all values: equal for equal values, and for others with a chance of one in
   * 2<sup>64</sup>.
   *
   * @param seed what it begins with
   * @return 0 if the row does not know
   */
  default long mark(long seed) {
    return 0;
  }
}
