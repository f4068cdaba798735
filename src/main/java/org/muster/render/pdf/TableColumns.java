package org.muster.render.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.render.markup.MarkupEvent;
import org.muster.render.pdf.text.TextBlock;
import org.muster.render.pdf.text.TextSetting;

/**
 * Where the columns of a table stand and how their cells are aligned.
 *
 * @param edges x of each column's left edge from the table's, and of the last one's right edge
 * @param numbers whether each holds numbers, which stand at the right
 * @param dense whether its rows are low
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
record TableColumns(double[] edges, boolean[] numbers, boolean dense) {
  /** Rows that are looked at where widths are not given. */
  static final int SAMPLE = 40;

  /** A column does not grow beyond this for its widest cell, in points; it wraps. */
  private static final double WIDEST = 190;

  private static final double NARROWEST = 18;

  /**
   * A column as the table declares it.
   *
   * @param width share of the table; 0 if not given
   */
  record Given(double width, boolean number) {
    static Given of(MarkupEvent.Start col) {
      String width = col.get("width", "");
      return new Given(
          width.isEmpty() ? 0 : Double.parseDouble(width), col.get("type", "").equals("number"));
    }
  }

  /** Columns of a width in all. */
  static TableColumns of(TableReader table, Typesetting typesetting, double width, boolean dense) {
    List<TableRow> sample = new ArrayList<>(table.head());
    @Nullable TableRow first = sample.isEmpty() ? null : sample.getFirst();
    boolean given = table.columns().stream().anyMatch(column -> column.width() > 0);
    sample.addAll(table.lookAhead(given ? 1 : SAMPLE));
    if (first == null) {
      first = sample.isEmpty() ? null : sample.getFirst();
    }
    int count = Math.max(table.columns().size(), first == null ? 1 : first.columns());
    double[] shares = new double[count];
    boolean[] numbers = new boolean[count];
    for (int i = 0; i < table.columns().size(); i++) {
      shares[i] = table.columns().get(i).width();
      numbers[i] = table.columns().get(i).number();
    }
    if (!given) {
      shares = natural(sample, count, typesetting);
    }
    double[] least = words(table.head(), numbers, typesetting);
    return new TableColumns(edges(widened(widths(shares, width), least)), numbers, dense);
  }

  /** Width of the longest word in the header of each column, so that none is broken. */
  private static double[] words(List<TableRow> head, boolean[] numbers, Typesetting typesetting) {
    double[] widths = new double[numbers.length];
    for (TableRow row : head) {
      int column = 0;
      for (TableCell cell : row.cells()) {
        if (cell.columns() == 1 && column < numbers.length) {
          double word =
              typesetting.longestWord(cell.text())
                  + RowLayout.left(numbers, column)
                  + RowLayout.SIDE;
          widths[column] = Math.max(widths[column], word);
        }
        column += cell.columns();
      }
    }
    return widths;
  }

  private static double[] widths(double[] shares, double width) {
    double sum = Arrays.stream(shares).sum();
    return Arrays.stream(shares).map(share -> share / sum * width).toArray();
  }

  /** Takes from columns that are wider than they must be what others lack. */
  private static double[] widened(double[] widths, double[] least) {
    double lacking = 0;
    double spare = 0;
    for (int i = 0; i < widths.length; i++) {
      lacking += Math.max(0, least[i] - widths[i]);
      spare += Math.max(0, widths[i] - least[i]);
    }
    if (lacking == 0 || lacking > spare) {
      return widths;
    }
    double[] out = new double[widths.length];
    for (int i = 0; i < out.length; i++) {
      double over = Math.max(0, widths[i] - least[i]);
      out[i] = over == 0 ? least[i] : widths[i] - over / spare * lacking;
    }
    return out;
  }

  private static double[] natural(List<TableRow> rows, int count, Typesetting typesetting) {
    double[] widths = new double[count];
    Arrays.fill(widths, NARROWEST);
    for (TableRow row : rows) {
      int column = 0;
      for (TableCell cell : row.cells()) {
        if (cell.columns() == 1 && column < count) {
          TextBlock block = typesetting.block(cell.text(), WIDEST, TextSetting.start(1));
          widths[column] = Math.max(widths[column], block.width() + 2 * RowLayout.SIDE);
        }
        column += cell.columns();
      }
    }
    return widths;
  }

  private static double[] edges(double[] widths) {
    double[] edges = new double[widths.length + 1];
    for (int i = 0; i < widths.length; i++) {
      edges[i + 1] = edges[i] + widths[i];
    }
    return edges;
  }

  int count() {
    return numbers.length;
  }

  double width() {
    return edges[edges.length - 1];
  }

  /** Width of some columns together; what spans beyond the last is cut there. */
  double width(int from, int columns) {
    return edges[Math.min(from + columns, count())] - edges[from];
  }
}
