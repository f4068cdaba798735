package org.muster.render.excel;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Asks for the widths that a table's columns need. */
final class ColumnFit {
  /** Characters for each column, on average, over which a table of many columns spreads. */
  private static final int COLUMN_CHARS = 11;

  /** Room for the button of a filter. */
  private static final int BUTTON_CHARS = 2;

  /** Longest word that is not broken. */
  private static final int WORD_CHARS = 24;

  /** Longest linked text for which a column is made wide: LibreOffice does not fold one. */
  private static final int LINK_CHARS = 40;

  /** Lines into which a text is folded at most while there is paper left. */
  private static final int MOST_LINES = 5;

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

  /**
   * Asks for what a row needs: a number for all its digits, else a spreadsheet shows ####; a head
   * for its longest word; a text for its longest word too, and for its longest line up to the
   * column's share of the table's width; a linked text for all of it.
   */
  void measure(List<Cell> row, Widths widths) {
    for (int i = 0; i < row.size(); i++) {
      switch (row.get(i).value()) {
        case Cell.Value.Nothing n -> {}
        case Cell.Value.Figure f -> widths.whole(i, f.shownChars());
        case Cell.Value.Sum s -> widths.whole(i, s.shownChars());
        case Cell.Value.Text t -> {
          text(t.text(), row.get(i).look().role(), i, widths);
          if (!row.get(i).link().isEmpty()) {
            widths.whole(i, Math.min(longest(t.text(), false), LINK_CHARS));
          }
        }
      }
    }
  }

  private void text(String text, Role role, int column, Widths widths) {
    if (role == Role.HEADER) {
      widths.whole(column, longest(text, true) + BUTTON_CHARS);
    } else if (role != Role.GROUP && text.length() + Widths.MARGIN > widths.chars(column)) {
      body(text, column, widths);
    }
  }

  /** A text of the body asks for nothing where its column has all that it could ask for. */
  private void body(String text, int column, Widths widths) {
    double limit = Widths.limit(share(column));
    if (widths.chars(column) < Math.max(limit, WORD_CHARS + Widths.MARGIN)) {
      widths.text(column, longest(text, false), limit);
      widths.whole(column, Math.min(longest(text, true), WORD_CHARS));
    }
  }

  /**
   * Gives what columns of these rows leave of the paper's width to those whose texts are folded,
   * first to those that need least, as blank columns are many in a list of one publisher's records;
   * then so much as long texts need not to be folded into a tower, until the paper is full.
   *
   * @param rows measured before
   */
  void spread(List<List<Cell>> rows, Widths widths) {
    int[] longest = new int[columns.size()];
    Arrays.setAll(longest, column -> longest(rows, column));
    boolean wide = PrintLayout.large(widths.total());
    double paper = wide ? PrintLayout.A3_CHARS : PrintLayout.A4_CHARS;
    share(wide ? paper : Math.min(chars(), paper), i -> Widths.wanted(longest[i]), widths);
    double upright = Math.min(1, (double) pageChars / Section.Plan.WIDE_CHARS);
    share(paper * upright, i -> Widths.wanted(longest[i] / MOST_LINES), widths);
  }

  /**
   * Widens columns to what they want, first those that lack least.
   *
   * @param most characters of all columns together
   */
  private void share(double most, IntToDoubleFunction wanted, Widths widths) {
    double spare = most - widths.total();
    double[] lacking = new double[columns.size()];
    Arrays.setAll(lacking, column -> wanted.applyAsDouble(column) - widths.chars(column));
    List<Integer> order =
        IntStream.range(0, lacking.length)
            .filter(column -> lacking[column] > 0)
            .boxed()
            .sorted(Comparator.comparingDouble(column -> lacking[column]))
            .toList();
    for (int column : order) {
      double more = Math.min(lacking[column], spare);
      if (more > 0) {
        widths.widen(column, more);
        spare -= more;
      }
    }
  }

  private static int longest(List<List<Cell>> rows, int column) {
    int longest = 0;
    for (List<Cell> row : rows) {
      Cell cell = column < row.size() ? row.get(column) : null;
      if (cell != null
          && cell.value() instanceof Cell.Value.Text text
          && cell.look().role() != Role.GROUP) {
        longest = Math.max(longest, longest(text.text(), false));
      }
    }
    return longest;
  }

  private double share(int column) {
    return columns.at(column).share() * chars() / 100;
  }

  /** Characters over which the table spreads. */
  private int chars() {
    return Math.max(pageChars, COLUMN_CHARS * columns.size());
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
