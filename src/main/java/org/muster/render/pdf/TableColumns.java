package org.muster.render.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.muster.render.markup.MarkupEvent;
import org.muster.render.pdf.text.RichText;
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
  /** Rows that are looked at for widths. */
  static final int SAMPLE = 40;

  /** A column does not grow beyond this for its widest cell, in points; it wraps. */
  private static final double WIDEST = 190;

  private static final double NARROWEST = 18;

  /** Part of its given width that a column of text keeps where figures would fill fewer lines. */
  private static final double KEPT = 0.7;

  /** Width from which on a column of text gives to such figures, in points. */
  private static final double AMPLE = 90;

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

  /**
   * Columns of a width in all. Where the table gives their shares, a column is made wider for the
   * longest word of its header and for its longest number, and as far as columns of text can spare
   * it for its figures as a whole: "unknown (not reported)", "at least 2,500" with notes.
   */
  static TableColumns of(TableReader table, Typesetting typesetting, double width, boolean dense) {
    List<TableRow> sample = new ArrayList<>(table.head());
    @Nullable TableRow first = sample.isEmpty() ? null : sample.getFirst();
    boolean given = table.columns().stream().anyMatch(column -> column.width() > 0);
    List<TableRow> rows = table.lookAhead(SAMPLE);
    sample.addAll(rows);
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
    double[] least = new double[count];
    widest(table.head(), least, numbers, false, typesetting::longestWord);
    double[] widths = widened(widths(shares, width), least);
    widest(rows, least, numbers, true, typesetting::longestWord);
    widths = widened(widths, least);
    for (int i = 0; i < count; i++) {
      double kept = Math.min(widths[i], Math.max(AMPLE, widths[i] * KEPT));
      least[i] = numbers[i] ? least[i] : Math.max(least[i], kept);
    }
    widest(rows, least, numbers, true, text -> whole(text, typesetting));
    return new TableColumns(edges(widened(widths, least)), numbers, dense);
  }

  private static double whole(RichText text, Typesetting typesetting) {
    return typesetting.block(text, WIDEST, TextSetting.start(1)).width();
  }

  /**
   * Raises the least widths of columns to what their cells need.
   *
   * @param figures whether of columns of numbers alone
   */
  private static void widest(
      List<TableRow> rows,
      double[] least,
      boolean[] numbers,
      boolean figures,
      ToDoubleFunction<RichText> need) {
    for (TableRow row : rows) {
      int column = 0;
      for (TableCell cell : row.cells()) {
        if (cell.columns() == 1 && column < numbers.length && (numbers[column] || !figures)) {
          double width =
              need.applyAsDouble(cell.text()) + RowLayout.left(numbers, column) + RowLayout.SIDE;
          least[column] = Math.max(least[column], width);
        }
        column += cell.columns();
      }
    }
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
