package org.muster.render.pdf.proof;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.render.ReadBack;
import org.muster.render.markup.MarkupBlock;
import org.muster.render.markup.MarkupText;

/** Compares one table: its caption, its rows as far as asked for, and how many rows there are. */
final class TableComparison {
  private final StructureElement table;
  private final TableRows rows;
  private final ReadBack.Extent extent;
  private final Differing differing;
  private String name = "a table";
  private long row;
  private long passed;
  private MarkupBlock.@Nullable Row last;

  /** Is told what differs. */
  interface Differing {
    void differ(String where, String expected, String found);
  }

  /** The blocks of a table in the markup. */
  interface Blocks {
    /** The next one, null at the end of the table. */
    @Nullable MarkupBlock next() throws IOException;
  }

  TableComparison(StructureElement table, ReadBack.Extent extent, Differing differing) {
    this.table = table;
    this.rows = new TableRows(table);
    this.extent = extent;
    this.differing = differing;
  }

  /**
   * Compares it.
   *
   * @param blocks of the table in the markup
   */
  void run(Blocks blocks) throws IOException {
    long expected = 0;
    for (MarkupBlock block = blocks.next(); block != null; block = blocks.next()) {
      switch (block) {
        case MarkupBlock.Words words -> caption(words.text().plain());
        case MarkupBlock.Row one -> {
          expected++;
          row(one);
        }
        default -> {}
      }
    }
    if (last != null) {
      rows.skip(passed - 1);
      compare(last, rows.next());
    }
    long found = rows.count();
    if (found != expected) {
      differing.differ(name + ", number of rows", "" + expected, "" + found);
    }
  }

  private void caption(String expected) throws IOException {
    name = "table \"" + expected.strip().replaceAll("\\s+", " ") + "\"";
    StructureElement first = table.size() == 0 ? null : table.at(0);
    Said said =
        first != null && first.type().equals("Caption") ? first.said() : new Said(List.of());
    if (!said.is(MarkupText.essence(expected))) {
      differing.differ(name + ", caption", expected, said.text());
    }
  }

  private void row(MarkupBlock.Row expected) throws IOException {
    if (!expected.header()) {
      row++;
    }
    if (expected.header() || extent.covers(row, expected.total())) {
      rows.skip(passed);
      passed = 0;
      last = null;
      compare(expected, rows.next());
    } else {
      passed++;
      last = expected;
    }
  }

  private void compare(MarkupBlock.Row expected, @Nullable StructureElement found)
      throws IOException {
    if (found == null) {
      return;
    }
    List<MarkupBlock.Cell> all = expected.cells();
    int cells = all.size();
    if (found.size() != cells) {
      differing.differ(where(expected, found) + ", cells", "" + cells, "" + found.size());
    }
    for (int i = 0; i < Math.min(cells, found.size()); i++) {
      Said said = found.at(i).said();
      String text = all.get(i).text().plain();
      if (!said.is(MarkupText.essence(text))) {
        differing.differ(
            "%s, column %d".formatted(where(expected, found), i + 1), text, said.text());
      }
    }
  }

  private String where(MarkupBlock.Row expected, StructureElement found) {
    int page = found.page();
    return "%s%s, %s"
        .formatted(
            page == 0 ? "" : "page " + page + ", ",
            name,
            expected.header() ? "header" : "row " + row);
  }
}
