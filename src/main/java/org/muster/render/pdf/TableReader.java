package org.muster.render.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.render.markup.Element;
import org.muster.render.markup.MarkupEvent;
import org.muster.render.markup.MarkupReader;
import org.muster.render.pdf.text.RichText;
import org.muster.render.pdf.text.TextSetting.Direction;
import org.muster.render.pdf.text.TextStyle;

/**
 * Reads a table row by row: what stands above the rows first, then as many rows as are asked for.
 */
final class TableReader {
  private final MarkupReader in;
  private final InlineReader inline;
  private final boolean plain;
  private final List<TableColumns.Given> columns = new ArrayList<>();
  private final List<TableRow> head = new ArrayList<>();
  private final List<TableRow> foot = new ArrayList<>();
  private final Deque<TableRow> ahead = new ArrayDeque<>();
  private RichText caption = RichText.EMPTY;
  private Element part = Element.TBODY;
  private boolean ended;

  /**
   * Reads up to the first row that is no header, or to the end of the table.
   *
   * @param plain whether the table is a list of facts, whose names stand out
   */
  TableReader(MarkupReader in, InlineReader inline, boolean plain) {
    this.in = in;
    this.plain = plain;
    this.inline = inline;
    lookAhead(1);
  }

  RichText caption() {
    return caption;
  }

  /** The columns as the table declares them; empty if it does not. */
  List<TableColumns.Given> columns() {
    return columns;
  }

  List<TableRow> head() {
    return head;
  }

  /** The rows below the last one; complete when {@link #next()} has given null. */
  List<TableRow> foot() {
    return foot;
  }

  /** The next rows without taking them; fewer only at the end of the table. */
  List<TableRow> lookAhead(int rows) {
    while (ahead.size() < rows && !ended) {
      step();
    }
    return List.copyOf(ahead);
  }

  /** The next row, or null at the end of the table. */
  @Nullable TableRow next() {
    lookAhead(1);
    return ahead.poll();
  }

  private void step() {
    MarkupEvent event = in.next();
    if (event == null) {
      throw in.problem("<table> does not end");
    }
    if (event instanceof MarkupEvent.Start start) {
      begin(start);
    } else if (event instanceof MarkupEvent.Text text) {
      throw in.problem("text stands between cells: " + text.text());
    } else {
      ended = event.ends(Element.TABLE);
    }
  }

  private void begin(MarkupEvent.Start start) {
    switch (start.element()) {
      case CAPTION -> caption = inline.read(Element.CAPTION, TypeScale.CAPTION);
      case COLGROUP -> {}
      case COL -> columns.add(TableColumns.Given.of(start));
      case THEAD, TBODY, TFOOT -> part = start.element();
      case TR -> row(start);
      default -> throw in.problem("<" + start.element().tag() + "> may not stand in <table>");
    }
  }

  private void row(MarkupEvent.Start start) {
    List<String> classes = List.of(start.get("class", "").split(" "));
    boolean total = part == Element.TFOOT || classes.contains("total");
    boolean group = classes.contains("group");
    List<TableCell> cells = new ArrayList<>();
    MarkupEvent event = in.next();
    while (event != null && !event.ends(Element.TR)) {
      if (event instanceof MarkupEvent.Start cell) {
        cells.add(cell(cell, total || group));
      }
      event = in.next();
    }
    TableRow row = new TableRow(start.get("id", ""), part == Element.TFOOT, total, group, cells);
    switch (part) {
      case THEAD -> head.add(row);
      case TFOOT -> foot.add(row);
      default -> ahead.add(row);
    }
  }

  private TableCell cell(MarkupEvent.Start start, boolean strong) {
    boolean header = start.element() == Element.TH;
    boolean bold = strong || (header && plain);
    TextStyle style = bold ? TypeScale.CELL.bold() : TypeScale.CELL;
    RichText text =
        inline.read(start.element(), part == Element.THEAD ? TypeScale.HEADER_CELL : style);
    return new TableCell(
        text,
        header || part == Element.THEAD,
        Integer.parseInt(start.get("colspan", "1")),
        start.get("lang", ""),
        Direction.of(start.get("dir", "")));
  }
}
