package org.muster.render.pdf.proof;

import org.jspecify.annotations.Nullable;

/** The rows of a table of the structure, one after the other; header, body and foot alike. */
final class TableRows {
  private final StructureElement table;
  private int nextPart;
  private @Nullable StructureElement part;
  private int nextRow;
  private int rowsOfPart;
  private long taken;

  TableRows(StructureElement table) {
    this.table = table;
  }

  /** The next row, null if there is none. */
  @Nullable StructureElement next() {
    if (!toPart()) {
      return null;
    }
    taken++;
    StructureElement in = part;
    return in == null ? null : in.at(nextRow++);
  }

  /** Passes over rows without reading them, if there are as many. */
  void skip(long rows) {
    long left = rows;
    while (left > 0 && toPart()) {
      int now = (int) Math.min(left, rowsOfPart - nextRow);
      nextRow += now;
      taken += now;
      left -= now;
    }
  }

  /** Rows that were taken or passed over. */
  long taken() {
    return taken;
  }

  /** Rows in all; there is no next one after this. */
  long count() {
    skip(Long.MAX_VALUE);
    return taken;
  }

  /** Goes to the part that has the next row. */
  private boolean toPart() {
    while (part == null || nextRow == rowsOfPart) {
      if (nextPart == table.size()) {
        return false;
      }
      StructureElement candidate = table.at(nextPart++);
      boolean rows = !candidate.type().equals("Caption");
      part = candidate;
      nextRow = 0;
      rowsOfPart = rows ? candidate.size() : 0;
    }
    return true;
  }
}
