package org.muster.render.pdf;

import java.util.List;

/**
 * One row as read.
 *
 * @param id empty for none
 * @param total whether it sums up the rows above
 */
record TableRow(String id, boolean total, List<TableCell> cells) {
  TableRow {
    cells = List.copyOf(cells);
  }

  /** How many columns it spans. */
  int columns() {
    return cells.stream().mapToInt(TableCell::columns).sum();
  }
}
