package org.muster.render.excel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks whether the formulas at a table's foot say what stands in their cells: that each adds up
 * the column's rows above it, all of them, and that these add up to the number that is shown.
 */
final class SumCheck {
  private static final Pattern SUM = Pattern.compile("SUM\\(([A-Z]+)(\\d+):([A-Z]+)(\\d+)\\)");

  private final Column nothing = new Column();
  private final List<Column> columns = new ArrayList<>();
  private String sheet = "";
  private int first;

  /** The last row that is no sum itself, and the last one at all. */
  private int lastPart;

  private int last;
  private boolean known = true;

  /** What the rows of a column add up to: those up to the last part, and all. */
  private static final class Column {
    private BigDecimal parts = BigDecimal.ZERO;
    private BigDecimal all = BigDecimal.ZERO;
  }

  /** Rows were passed over, so that it is not known what they add up to. */
  void pass(int to) {
    known = false;
    last = to;
    lastPart = to;
  }

  /**
   * Takes a row of the body or the foot.
   *
   * @param total whether it is one of sums
   * @param to the number of the last row that it fills
   */
  void add(List<SheetRow.Found> row, boolean total, int to) {
    last = to;
    lastPart = total ? lastPart : to;
    for (int at = 0; at < row.size(); at++) {
      if (columns.size() <= at) {
        columns.add(new Column());
      }
      BigDecimal number = row.get(at).number();
      Column column = columns.get(at);
      column.all = number == null ? column.all : column.all.add(number);
    }
    if (!total) {
      columns.forEach(column -> column.parts = column.all);
    }
  }

  /**
   * The formulas of a row that are not right, by the 0-based column, with the right ones.
   *
   * @param on name of its sheet
   * @param number of the row
   */
  SortedMap<Integer, String> wrong(List<SheetRow.Found> row, String on, int number) {
    if (first == 0) {
      first = number;
      sheet = on;
    }
    SortedMap<Integer, String> wrong = new TreeMap<>();
    for (int at = 0; at < row.size(); at++) {
      SheetRow.Found cell = row.get(at);
      if (!cell.formula().isEmpty() && !(sheet.equals(on) && isRight(cell, at))) {
        String column = RowXml.columnName(at);
        wrong.put(at, "=SUM(%s%d:%s%d)".formatted(column, first, column, lastPart));
      }
    }
    return wrong;
  }

  private boolean isRight(SheetRow.Found cell, int at) {
    Matcher sum = SUM.matcher(cell.formula());
    String name = RowXml.columnName(at);
    if (!sum.matches()
        || !sum.group(1).equals(name)
        || !sum.group(3).equals(name)
        || Integer.parseInt(sum.group(2)) != first) {
      return false;
    }
    Column column = at < columns.size() ? columns.get(at) : nothing;
    int to = Integer.parseInt(sum.group(4));
    return (to == lastPart && adds(cell, column.parts)) || (to == last && adds(cell, column.all));
  }

  private boolean adds(SheetRow.Found cell, BigDecimal sum) {
    BigDecimal shown = cell.number();
    return shown != null && (!known || shown.compareTo(sum) == 0);
  }
}
