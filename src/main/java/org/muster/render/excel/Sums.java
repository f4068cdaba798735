package org.muster.render.excel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the numbers at a table's foot that are the sums of their columns.
 *
 * <p>Rule: a number becomes a formula only if every cell of its column's body is a number or empty,
 * at least two are numbers, and they add up to it exactly; the number stays as its value. Reason:
 * where an unknown is among the parts, or a total is no sum, a formula would claim what is not so.
 */
final class Sums {
  /** One column. */
  private static final class Column {
    private BigDecimal sum = BigDecimal.ZERO;
    private int numbers;
    private boolean other;
  }

  private final List<Column> columns = new ArrayList<>();
  private int first = -1;
  private int last = -1;

  /**
   * Takes a row of the body.
   *
   * @param row 0-based
   */
  void add(int row, List<Cell> cells) {
    first = first < 0 ? row : first;
    last = row;
    while (columns.size() < cells.size()) {
      columns.add(new Column());
    }
    for (int i = 0; i < cells.size(); i++) {
      Column column = columns.get(i);
      switch (cells.get(i).value()) {
        case Cell.Value.Nothing n -> {}
        case Cell.Value.Figure f -> {
          column.sum = column.sum.add(f.number());
          column.numbers++;
        }
        default -> column.other = true;
      }
    }
  }

  /** Forgets all rows: what follows stands on another sheet, where no formula reaches them. */
  void breakOff() {
    columns.forEach(column -> column.other = true);
  }

  /** A row of the foot with its sums as formulas. */
  List<Cell> totals(List<Cell> foot) {
    List<Cell> totals = new ArrayList<>(foot);
    for (int i = 0; i < foot.size() && i < columns.size(); i++) {
      Column column = columns.get(i);
      boolean adds = !column.other && column.numbers > 1;
      if (adds
          && foot.get(i).value() instanceof Cell.Value.Figure f
          && f.number().compareTo(column.sum) == 0) {
        totals.set(i, foot.get(i).sum(first, last));
      }
    }
    return totals;
  }
}
