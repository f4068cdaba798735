package org.muster.render.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table that come next, so many of them that it is known which must stand together:
 * two at least where the table has as many, sums with the row above them, a row that names others
 * with the first of these, and the last ones with the legend below the table. Heights are points.
 */
final class RowsAhead {
  /** Fewest rows that a page holds of a table that has as many. */
  static final int TOGETHER = 2;

  /** Rows that are known before one is placed; of more than that, some may be parted. */
  private static final int KNOWN = 8;

  private final TableReader table;
  private final Function<TableRow, RowLayout> layout;
  private final DoubleSupplier legend;
  private final Deque<RowLayout> rows = new ArrayDeque<>();
  private boolean complete;
  private double below;

  /**
   * The rows of a table from its first.
   *
   * @param legend gives, once the table is read, the height of what must stand below its last rows
   */
  RowsAhead(TableReader table, Function<TableRow, RowLayout> layout, DoubleSupplier legend) {
    this.table = table;
    this.layout = layout;
    this.legend = legend;
  }

  /** The next row, or null behind the last. */
  @Nullable RowLayout first() {
    know(1);
    return rows.peek();
  }

  /** Takes the next row away. */
  void take() {
    rows.remove();
  }

  private void know(int count) {
    while (rows.size() < count && !complete) {
      TableRow row = table.next();
      if (row == null) {
        table.foot().forEach(sum -> rows.add(layout.apply(sum)));
        below = legend.getAsDouble();
        complete = true;
      } else {
        rows.add(layout.apply(row));
      }
    }
  }

  /** Height of all rows and the legend, or infinity if that is more than a limit. */
  double whole(double limit) {
    while (!complete && height() <= limit) {
      know(rows.size() + 1);
    }
    double height = height() + below;
    return complete && height <= limit ? height : Double.POSITIVE_INFINITY;
  }

  private double height() {
    return rows.stream().mapToDouble(RowLayout::height).sum();
  }

  /**
   * Height of the next rows that must stand together, and of the legend if these are the last.
   *
   * @param least how many they are at least
   */
  double together(int least) {
    know(KNOWN);
    double height = 0;
    int count = 0;
    @Nullable RowLayout above = null;
    for (RowLayout row : rows) {
      if (above != null && count >= least && !joined(above, row, count)) {
        return height;
      }
      height += row.height();
      count++;
      above = row;
    }
    return complete ? height + below : height;
  }

  private boolean joined(RowLayout above, RowLayout row, int count) {
    boolean last = complete && rows.size() - count < TOGETHER;
    return last || above.row().group() || row.row().total();
  }
}
