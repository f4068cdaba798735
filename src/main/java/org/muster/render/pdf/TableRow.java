package org.muster.render.pdf;

import java.util.List;

/**
 * One row as read.
 *
 * @param id empty for none
 * @param foot whether it stands below all others, wherever it is read
 * @param total whether it sums up the rows above
 * @param group whether it names the rows below
 */
record TableRow(String id, boolean foot, boolean total, boolean group, List<TableCell> cells) {
  TableRow {
    cells = List.copyOf(cells);
  }

  /** How many columns it spans. */
  int columns() {
    return cells.stream().mapToInt(TableCell::columns).sum();
  }
}
