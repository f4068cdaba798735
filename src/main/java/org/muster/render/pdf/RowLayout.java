package org.muster.render.pdf;

import java.util.ArrayList;
import java.util.List;
import org.muster.render.pdf.text.TextBlock;
import org.muster.render.pdf.text.TextSetting;
import org.muster.render.pdf.text.TextSetting.Align;

/** The cells of one row broken into lines. */
final class RowLayout {
  /** Blank at both sides of a cell's text. */
  static final double SIDE = 4;

  /** Blank above and below. */
  private static final double PADDING = 2.8;

  /** The same in a dense table. */
  private static final double DENSE_PADDING = 0.9;

  static final double LEADING = 10.6;

  /** Further blank before a text beside a number, which ends where the text begins. */
  private static final double AFTER_NUMBER = 8;

  /** How far a number is made smaller where its column is too narrow, rather than broken. */
  private static final double SMALLEST = 0.6;

  private final double padding;
  private final TableRow row;
  private final List<Box> boxes;
  private final int lines;

  /**
   * A cell in its place.
   *
   * @param x of its text from the table's left edge
   */
  record Box(TableCell cell, double x, TextBlock block) {}

  private RowLayout(TableRow row, List<Box> boxes, double padding) {
    this.padding = padding;
    this.row = row;
    this.boxes = boxes;
    this.lines = lines(boxes);
  }

  private static int lines(List<Box> boxes) {
    int most = 0;
    for (Box box : boxes) {
      most = Math.max(most, box.block().lines());
    }
    return most;
  }

  static RowLayout of(TableRow row, TableColumns columns, Typesetting typesetting) {
    List<Box> boxes = new ArrayList<>(row.cells().size());
    int column = 0;
    for (TableCell cell : row.cells()) {
      if (column >= columns.count()) {
        throw new IllegalArgumentException(
            "a row has more cells than the table's " + columns.count() + " columns");
      }
      boolean number = columns.numbers()[column] && cell.columns() == 1;
      TextSetting setting =
          new TextSetting(LEADING, number ? Align.RIGHT : Align.START, cell.direction());
      double before = left(columns.numbers(), column);
      double width = columns.width(column, cell.columns()) - before - SIDE;
      TextBlock block = typesetting.block(cell.text(), Math.max(width, 1), setting);
      double word = number && block.lines() > 1 ? block.longestWord() : 0;
      if (word > width && width > word * SMALLEST) {
        block = typesetting.block(cell.text().scaled(width / word), width, setting);
      }
      double edge = columns.edges()[column];
      double x =
          typesetting.rightToLeft()
              ? columns.width() - edge - columns.width(column, cell.columns()) + SIDE
              : edge + before;
      boxes.add(new Box(cell, x, block));
      column += cell.columns();
    }
    return new RowLayout(row, boxes, columns.dense() ? DENSE_PADDING : PADDING);
  }

  /**
   * Blank at the side of a column's cells where reading begins.
   *
   * @param numbers whether each column holds numbers
   */
  static double left(boolean[] numbers, int column) {
    boolean beside = column > 0 && numbers[column - 1] && !numbers[column];
    return beside ? SIDE + AFTER_NUMBER : SIDE;
  }

  TableRow row() {
    return row;
  }

  List<Box> boxes() {
    return boxes;
  }

  /** Lines of its highest cell. */
  int lines() {
    return lines;
  }

  /** Blank above and below its lines. */
  double padding() {
    return padding;
  }

  /** Height with all lines. */
  double height() {
    return height(lines);
  }

  /** Height of a piece of it with so many lines. */
  double height(int lines) {
    return Math.max(lines, 1) * LEADING + 2 * padding;
  }

  /** How many lines fit a height. */
  int fitting(double height) {
    return (int) Math.floor((height - 2 * padding) / LEADING + 1e-6);
  }
}
