package org.muster.render.markup;

import org.jspecify.annotations.Nullable;
import org.muster.render.markup.MarkupEvent.Start;

/** The parts of one table: in order, with widths that fill it and rows that fit its columns. */
final class TableCheck {
  /** Widths are written with few decimals and need not add up to the last of them. */
  private static final double ROUNDING = 0.6;

  private final MarkupReader in;
  private @Nullable Element part;
  private int columns;
  private int cells;
  private int widths;
  private double width;

  TableCheck(MarkupReader in) {
    this.in = in;
  }

  /** An element begins within the table. */
  void start(Start start) {
    switch (start.element()) {
      case CAPTION, COLGROUP, THEAD, TBODY, TFOOT -> part(start.element());
      case COL -> column(start.get("width"));
      case TR -> cells = 0;
      case TH, TD -> cells += Integer.parseInt(start.get("colspan", "1"));
      default -> {}
    }
  }

  private void part(Element next) {
    boolean again = part == next && next != Element.TBODY;
    if (again || (part != null && next.compareTo(part) < 0)) {
      throw in.problem(
          "<"
              + next.tag()
              + "> is out of place: a table holds caption, colgroup, thead, tbody and tfoot in"
              + " this order, and only of tbody more than one");
    }
    part = next;
  }

  private void column(@Nullable String share) {
    columns++;
    if (share != null) {
      widths++;
      width += Double.parseDouble(share);
    }
  }

  /** An element ends within the table. */
  void end(Element element) {
    if (element == Element.COLGROUP) {
      widths();
    } else if (element == Element.TR) {
      row();
    }
  }

  private void widths() {
    if (widths > 0 && widths != columns) {
      throw in.problem(
          widths + " of " + columns + " columns have a width; either all have one or none");
    }
    if (widths > 0 && Math.abs(width - 100) > ROUNDING) {
      throw in.problem("the widths of the columns add up to " + width + " per cent, not to 100");
    }
  }

  private void row() {
    if (columns == 0) {
      columns = cells;
    }
    if (cells != columns) {
      throw in.problem(
          "the row has " + cells + " cells where the table has " + columns + " columns");
    }
  }
}
