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
  static final int SAMPLE = 300;

  /** A column does not grow beyond this for its widest cell, in points; it wraps. */
  private static final double WIDEST = 190;

  private static final double NARROWEST = 18;

  /** Steps in which a width is looked for, in points. */
  private static final double FOLDING = 4;

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
   * longest word of its header and for its longest number, and as far as others can spare it for
   * its figures as a whole, "unknown (not reported)" or "at least 2,500" with notes, and for long
   * texts.
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
    ColumnWidths widths = new ColumnWidths(widths(shares, width), numbers);
    ToDoubleFunction<RichText> word = typesetting::longestWord;
    ToDoubleFunction<RichText> whole = text -> whole(text, width, typesetting);
    widths.headed(measured(table.head(), numbers, word));
    widths.filled(
        measured(table.head(), numbers, whole),
        new ColumnWidths.Needs(
            measured(rows, numbers, word),
            measured(rows, numbers, text -> folded(text, typesetting)),
            measured(rows, numbers, whole)),
        rows.size() < SAMPLE);
    return new TableColumns(edges(widths.widths()), numbers, dense);
  }

  /** What the cells of each row need of their columns; 0 for those that span several. */
  private static double[][] measured(
      List<TableRow> rows, boolean[] numbers, ToDoubleFunction<RichText> need) {
    double[][] widths = new double[rows.size()][numbers.length];
    for (int row = 0; row < widths.length; row++) {
      int column = 0;
      for (TableCell cell : rows.get(row).cells()) {
        if (cell.columns() == 1 && column < numbers.length) {
          widths[row][column] =
              need.applyAsDouble(cell.text()) + RowLayout.left(numbers, column) + RowLayout.SIDE;
        }
        column += cell.columns();
      }
    }
    return widths;
  }

  private static double whole(RichText text, double width, Typesetting typesetting) {
    return typesetting.block(text, width, TextSetting.start(1)).width();
  }

  /** The least width at which a text stands in two lines, but for a few points. */
  private static double folded(RichText text, Typesetting typesetting) {
    TextSetting setting = TextSetting.start(1);
    double width = typesetting.longestWord(text);
    while (width < WIDEST && typesetting.block(text, width, setting).lines() > 2) {
      width += FOLDING;
    }
    return width;
  }

  private static double[] widths(double[] shares, double width) {
    double sum = Arrays.stream(shares).sum();
    return Arrays.stream(shares).map(share -> share / sum * width).toArray();
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
