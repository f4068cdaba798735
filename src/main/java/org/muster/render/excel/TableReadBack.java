package org.muster.render.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.render.ReadBack;
import org.muster.render.markup.MarkupBlock;
import org.muster.render.markup.MarkupText;

/** Compares one table: its rows as far as asked for, and how many there are. */
final class TableReadBack {
  private final SheetRows rows;
  private final CellComparison cells;
  private final ReadBack.Extent extent;
  private final Differing differing;
  private final List<MarkupBlock.Row> header = new ArrayList<>();
  private long row;
  private long passed;
  private final SumCheck sums = new SumCheck();
  private boolean ended;
  private MarkupBlock.@Nullable Row last;

  /** Is told what differs. */
  interface Differing {
    void differ(String where, String expected, String found);
  }

  TableReadBack(SheetRows rows, CellComparison cells, ReadBack.Extent extent, Differing differing) {
    this.rows = rows;
    this.cells = cells;
    this.extent = extent;
    this.differing = differing;
  }

  /** The next row of the markup. */
  void row(MarkupBlock.Row expected) throws IOException {
    if (ended) {
      return;
    }
    if (expected.header()) {
      header.add(expected);
      compare(expected, rows.next());
      return;
    }
    row++;
    if (extent.covers(row, expected.total()) || !expected.within(Cell.TEXT_LIMIT / 2)) {
      // A row that is longer than a cell holds goes on in further rows.
      pass(passed);
      passed = 0;
      last = null;
      compare(expected, next());
    } else {
      passed++;
      last = expected;
    }
  }

  /** The table has no more rows. */
  void end() throws IOException {
    MarkupBlock.Row expected = last;
    if (expected != null && !ended) {
      pass(passed - 1);
      compare(expected, next());
    }
  }

  private void pass(long count) throws IOException {
    long left = count - rows.pass(count);
    while (left > 0 && furtherSheet()) {
      left -= rows.pass(left);
    }
    if (count > 0) {
      sums.pass(rows.number());
    }
  }

  private @Nullable SheetRow next() throws IOException {
    SheetRow next = rows.next();
    return next != null || !furtherSheet() ? next : rows.next();
  }

  /** Goes to the next sheet, where the header stands again. */
  private boolean furtherSheet() throws IOException {
    if (!rows.nextSheet()) {
      return false;
    }
    for (MarkupBlock.Row one : header) {
      compare(one, rows.next());
    }
    return true;
  }

  private void compare(MarkupBlock.Row expected, @Nullable SheetRow found) throws IOException {
    if (found == null) {
      ended = true;
      differing.differ(
          "sheet '" + rows.sheet() + "', after row " + rows.number(), first(expected), "");
      return;
    }
    List<SheetRow.Found> whole = whole(found);
    int column = 0;
    for (MarkupBlock.Cell cell : expected.cells()) {
      SheetRow.Found one = at(whole, column);
      if (!cells.says(one, cell.text(), cell.format())) {
        differ(column, found, cell.text().noted(), cells.shown(one));
      }
      nothing(whole, column + 1, column + cell.columns(), found);
      column += cell.columns();
    }
    nothing(whole, column, whole.size(), found);
    if (!expected.header()) {
      sums.wrong(whole, rows.sheet(), found.number())
          .forEach((at, right) -> differ(at, found, right, "=" + at(whole, at).formula()));
      sums.add(whole, expected.total(), rows.number());
    }
  }

  private static SheetRow.Found at(List<SheetRow.Found> cells, int column) {
    return column < cells.size() ? cells.get(column) : SheetRow.Found.NOTHING;
  }

  /** Looks whether cells are empty that none of the markup's stands in. */
  private void nothing(List<SheetRow.Found> whole, int from, int to, SheetRow row) {
    for (int column = from; column < to; column++) {
      if (!at(whole, column).shown().isEmpty()) {
        differ(column, row, "", at(whole, column).shown());
      }
    }
  }

  private void differ(int column, SheetRow row, String expected, String found) {
    differing.differ(
        "sheet '%s', cell %s%d".formatted(rows.sheet(), RowXml.columnName(column), row.number()),
        expected,
        found);
  }

  private static String first(MarkupBlock.Row row) throws IOException {
    return "a row that begins with "
        + row.cells().stream()
            .map(cell -> cell.text().noted())
            .filter(text -> !MarkupText.essence(text).isEmpty())
            .findFirst()
            .orElse("nothing");
  }

  /** The cells of a row with what goes on in the rows below it. */
  private List<SheetRow.Found> whole(SheetRow found) throws IOException {
    List<SheetRow.Found> all = new ArrayList<>(found.cells());
    List<SheetRow.Found> part = found.cells();
    LongText signs = cells.longText();
    while (part.stream().anyMatch(cell -> signs.goesOn(cell.text()))) {
      SheetRow more = next();
      if (more == null) {
        break;
      }
      for (int i = 0; i < Math.min(all.size(), more.cells().size()); i++) {
        SheetRow.Found begun = all.get(i);
        String text = signs.without(begun.text(), false) + signs.without(more.at(i).text(), true);
        all.set(i, new SheetRow.Found(text, begun.number(), begun.style(), begun.formula()));
      }
      part = more.cells();
    }
    return all;
  }
}
