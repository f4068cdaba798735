package org.muster.render.excel;

import java.util.List;

/** Asks for the widths that a table's columns need. */
final class ColumnFit {
  /** Characters for each column, on average, over which a table of many columns spreads. */
  private static final int COLUMN_CHARS = 11;

  /** Room for the button of a filter. */
  private static final int BUTTON_CHARS = 3;

  private final Columns columns;
  private final int pageChars;

  /**
   * For a table.
   *
   * @param pageChars characters over which a table with shares spreads, at least
   */
  ColumnFit(Columns columns, int pageChars) {
    this.columns = columns;
    this.pageChars = pageChars;
  }

  /** Asks for the shares of the table's width that the markup gives. */
  void shares(Widths widths) {
    int chars = Math.max(pageChars, COLUMN_CHARS * columns.size());
    for (int i = 0; i < columns.size(); i++) {
      double share = columns.at(i).share();
      if (share > 0) {
        widths.whole(i, (int) Math.round(share * chars / 100));
      }
    }
  }

  /**
   * Asks for what a row needs: a number for all its digits, else a spreadsheet shows ####; a text
   * for its longest word if the column has a share, else for its longest line up to a limit.
   */
  void measure(List<Cell> row, Widths widths) {
    for (int i = 0; i < row.size(); i++) {
      Cell cell = row.get(i);
      switch (cell.value()) {
        case Cell.Value.Nothing n -> {}
        case Cell.Value.Figure f -> widths.whole(i, f.shownChars());
        case Cell.Value.Text t -> {
          if (cell.look().role() == Role.HEADER) {
            widths.whole(i, longest(t.text(), true) + BUTTON_CHARS);
          } else if (cell.look().role() != Role.GROUP && columns.at(i).share() <= 0) {
            widths.text(i, longest(t.text(), false));
          }
        }
      }
    }
  }

  private static int longest(String text, boolean word) {
    int longest = 0;
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '\n';
      if (c == '\n' || (word && c == ' ')) {
        longest = Math.max(longest, i - begin);
        begin = i + 1;
      }
    }
    return longest;
  }
}
