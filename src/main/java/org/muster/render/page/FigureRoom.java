package org.muster.render.page;

import java.util.ArrayList;
import java.util.List;
import org.muster.render.markup.MarkupEvent.Start;

/** Whether the figures of a table find room in one line each; lengths are characters. */
final class FigureRoom {
  /** What a line of the page has, at its full width. */
  private static final int LINE = 116;

  /** What figures may take of it with the gaps beside them; the rest is for texts. */
  private static final int FOR_FIGURES = 88;

  private static final int GAP = 4;

  /** Part of a letter's width that one of a raised note has. */
  private static final double RAISED = 0.7;

  /** A column of the table; its longest figure is 0 if it holds no numbers. */
  private static final class Column {
    private final boolean numbers;
    private final double given;
    private double longest;

    Column(Start col) {
      numbers = col.get("type", "").equals("number");
      given = Double.parseDouble(col.get("width", "100")) / 100 * LINE;
    }

    private double needed() {
      return numbers ? longest + GAP : 0;
    }
  }

  private final List<Column> columns = new ArrayList<>();
  private int at;
  private boolean alone;
  private double length;

  void column(Start col) {
    columns.add(new Column(col));
  }

  void row() {
    at = 0;
  }

  void cell(Start cell) {
    int covered = Integer.parseInt(cell.get("colspan", "1"));
    alone = covered == 1;
    at += covered;
    length = 0;
  }

  void text(String text, boolean raised) {
    length += text.strip().length() * (raised ? RAISED : 1);
  }

  /** A cell of the body ends. */
  void finish() {
    if (alone && at <= columns.size()) {
      Column column = columns.get(at - 1);
      column.longest = Math.max(column.longest, length);
    }
  }

  TableSketch.Fit fit() {
    if (columns.stream().mapToDouble(Column::needed).sum() > FOR_FIGURES) {
      return TableSketch.Fit.FOLDED;
    }
    return columns.stream().allMatch(column -> column.needed() <= column.given)
        ? TableSketch.Fit.GIVEN
        : TableSketch.Fit.OWN;
  }
}
