package org.muster.render.page;

import java.util.ArrayList;
import java.util.List;
import org.muster.render.markup.Element;
import org.muster.render.markup.MarkupEvent;

/**
 * The shape of a table.
 *
 * @param caption empty if it has none
 * @param labels of the columns, from a head of one row; empty if there is no such head
 * @param types text, number or date for each column that names one
 * @param regular whether no cell spans several columns, so that a cell's place tells its column
 * @param rows of its body, if they are all of one kind and may stand in any order; else 0
 * @param figures whether its figures stand in one line each
 */
record TableSketch(
    String caption,
    List<String> labels,
    List<String> types,
    boolean regular,
    int rows,
    Fit figures) {
  /** How the figures of a table, "unknown (not reported)" with notes, stand in its columns. */
  enum Fit {
    /** In one line, in the shares that the table gives its columns. */
    GIVEN,
    /** In one line, if columns are as wide as what they hold wants. */
    OWN,
    /** Folded, as otherwise no room would be left for texts. */
    FOLDED
  }

  /** Fewer columns find room on a phone. */
  private static final int FEWEST_TO_STACK = 4;

  /** Fewer rows are seen at a glance. */
  private static final int FEWEST_TO_SORT = 4;

  TableSketch {
    labels = List.copyOf(labels);
    types = List.copyOf(types);
  }

  /** Whether a narrow screen shows each row as a block of labelled lines. */
  boolean stacks() {
    return regular && labels.size() >= FEWEST_TO_STACK;
  }

  /** Whether a reader may put its rows in another order. */
  boolean sorts() {
    return regular && !labels.isEmpty() && rows >= FEWEST_TO_SORT;
  }

  /** Whether it has figures, which stand in one line each. */
  boolean unfolded() {
    return types.contains("number") && figures != Fit.FOLDED;
  }

  /** What stands in a column: text, number or date. */
  String type(int column) {
    return column < types.size() ? types.get(column) : "text";
  }

  int columns() {
    return Math.max(labels.size(), types.size());
  }

  /** A table that is being read. */
  static final class Sketching {
    private final List<String> labels = new ArrayList<>();
    private final List<String> types = new ArrayList<>();
    private String caption = "";
    private boolean inHead;
    private int headRows;
    private int cells;
    private int spanning;
    private boolean regular = true;
    private boolean inBody;
    private boolean alike = true;
    private int bodies;
    private int rows;
    private final FigureRoom room = new FigureRoom();

    void begin(MarkupEvent.Start start) {
      switch (start.element()) {
        case COL -> {
          types.add(start.get("type", "text"));
          room.column(start);
        }
        case THEAD -> inHead = true;
        case TBODY -> {
          inBody = true;
          bodies++;
        }
        case TR -> {
          rows += inBody ? 1 : 0;
          alike &= !inBody || !isSumOrGroup(start.get("class", ""));
          cells = 0;
          spanning = 0;
          room.row();
        }
        case TH, TD -> {
          room.cell(start);
          cells++;
          spanning = start.get("colspan", "1").equals("1") ? spanning : cells;
        }
        default -> {}
      }
    }

    /** Text of a cell or of the caption. */
    void text(String text, boolean raised) {
      room.text(text, raised);
    }

    /**
     * An element ends.
     *
     * @param words since the table's last caption or head began
     */
    void finish(Element element, String words) {
      switch (element) {
        case CAPTION -> caption = words;
        case TH -> {
          if (inHead) {
            labels.add(words);
          }
        }
        case TR -> {
          headRows += inHead ? 1 : 0;
          regular &= spanning == 0 || (spanning == cells && !inHead);
          alike &= !inBody || spanning == 0;
        }
        case TD -> room.finish();
        case THEAD -> inHead = false;
        case TBODY -> inBody = false;
        default -> {}
      }
    }

    private static boolean isSumOrGroup(String classes) {
      List<String> all = List.of(classes.split(" ", -1));
      return all.contains("total") || all.contains("group");
    }

    TableSketch sketch() {
      return new TableSketch(
          caption,
          headRows == 1 ? labels : List.of(),
          types,
          regular && headRows == 1,
          alike && bodies == 1 ? rows : 0,
          room.fit());
    }
  }
}
