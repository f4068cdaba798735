package org.muster.render.excel;

import java.util.ArrayList;
import java.util.List;

/** Finds the widths of a sheet's columns, in characters of the default font. */
final class Widths {
  private static final double NARROWEST = 6;
  private static final double WIDEST_TEXT = 60;
  private static final double WIDEST = 100;

  /** Room beside the text, and for the button of a filter. */
  static final double MARGIN = 2;

  private final List<double[]> columns = new ArrayList<>();

  /**
   * A text that may be folded: asks for its width up to a limit.
   *
   * @param limit in characters
   */
  void text(int column, int chars, double limit) {
    raise(column, Math.min(chars + MARGIN, limit));
  }

  /** The widest that a text asks for: a column's share of a table, or if that is 0 the usual. */
  static double limit(double share) {
    return share > 0 ? share : WIDEST_TEXT;
  }

  /** Something that cannot be folded, such as a number: asks for its whole width. */
  void whole(int column, int chars) {
    raise(column, Math.min(chars + MARGIN, WIDEST));
  }

  /** Width in which a text of so many characters is not folded, unless it is very long. */
  static double wanted(int chars) {
    return Math.min(chars + MARGIN, WIDEST_TEXT);
  }

  /** Makes a column wider. */
  void widen(int column, double chars) {
    at(column)[0] += chars;
  }

  private void raise(int column, double chars) {
    double[] width = at(column);
    width[0] = Math.max(width[0], chars);
  }

  private double[] at(int column) {
    while (columns.size() <= column) {
      columns.add(new double[] {NARROWEST});
    }
    return columns.get(column);
  }

  /** Columns that have a width. */
  int size() {
    return columns.size();
  }

  /** Width of all columns in characters. */
  double total() {
    return columns.stream().mapToDouble(width -> width[0]).sum();
  }

  /** Width of a 0-based column in characters. */
  double chars(int column) {
    return at(column)[0];
  }
}
