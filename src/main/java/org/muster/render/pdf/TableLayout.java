package org.muster.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;
import org.muster.render.markup.MarkupEvent;
import org.muster.render.markup.MarkupReader;
import org.muster.render.pdf.document.Tag;
import org.muster.render.pdf.text.TextBlock;
import org.muster.render.pdf.text.TextSetting;

/**
 * Sets one table of any length, a row at a time. A small one stays on one page; of another, caption
 * and header stand with the first rows that must stand together. A row is split only if no page can
 * hold it.
 */
final class TableLayout {
  /** Rows in one TBody: keeps the longest list of kids short (several TBody are allowed). */
  private static final int ROWS_IN_BODY = 1000;

  private static final double CAPTION_GAP = 4;

  /** A split row begins only where so many of its lines fit. */
  private static final int LINES_OF_SPLIT_ROW = 3;

  /** Part of a page up to which a table is small. */
  private static final double SMALL = 0.25;

  private final MarkupReader in;
  private final boolean plain;
  private final TableReader table;
  private final DoubleSupplier legend;
  private final Typesetting typesetting;
  private final Flow flow;
  private final List<RowLayout> head = new ArrayList<>();
  private @Nullable Tag part;
  private boolean foot;
  private long rows;

  /**
   * A table whose start has been read.
   *
   * @param legend gives, once the table is read, the height of what must stand below its last rows
   */
  TableLayout(
      MarkupReader in,
      InlineReader inline,
      Typesetting typesetting,
      boolean plain,
      DoubleSupplier legend) {
    this.in = in;
    this.legend = legend;
    this.plain = plain;
    this.table = new TableReader(in, inline, plain);
    this.typesetting = typesetting;
    this.flow = typesetting.flow();
  }

  /** Sets the table up to its end; returns how many rows it has beside those of the header. */
  long set(MarkupEvent.Start start, Tag parent) {
    TableColumns columns =
        TableColumns.of(table, typesetting, flow.width(), start.get("class", "").equals("dense"));
    for (TableRow row : table.head()) {
      head.add(layout(row, columns));
    }
    TablePainter painter = new TablePainter(typesetting, columns, head, plain);
    RowsAhead ahead = new RowsAhead(table, row -> layout(row, columns), legend);
    flow.space(TypeScale.BLOCK);
    Tag tag = begin(start.get("id", ""), parent, painter, ahead);
    painter.head(tag);
    RowLayout row = ahead.first();
    while (row != null) {
      if (rows > 0) {
        place(row, painter, ahead);
      }
      boolean shaded = rows % 2 == 1 && !row.row().foot();
      painter.row(row, part(tag, row.row().foot()), shaded);
      rows++;
      ahead.take();
      row = ahead.first();
    }
    if (part != null) {
      part.close();
    }
    painter.end();
    tag.close();
    flow.space(TypeScale.BLOCK);
    return rows;
  }

  private RowLayout layout(TableRow row, TableColumns columns) {
    try {
      return RowLayout.of(row, columns, typesetting);
    } catch (IllegalArgumentException e) {
      throw in.problem(String.valueOf(e.getMessage()));
    }
  }

  private Tag begin(String id, Tag parent, TablePainter painter, RowsAhead ahead) {
    TextSetting setting = TextSetting.start(TypeScale.leading(TypeScale.CAPTION));
    TextBlock caption = typesetting.block(table.caption(), flow.width(), setting);
    double above = caption.lines() == 0 ? 0 : caption.height() + CAPTION_GAP;
    above += painter.headHeight();
    flow.start(above + beginning(ahead, flow.pageHeight() - above));
    typesetting.links().arrive(id, flow.top());
    Tag tag = parent.open("Table");
    if (caption.lines() > 0) {
      Tag words = tag.open("Caption");
      typesetting.flow(caption, flow.left(), words);
      words.close();
      flow.take(CAPTION_GAP);
    }
    return tag;
  }

  /** Height of the rows with which the table begins: what of it a page can hold together. */
  private double beginning(RowsAhead ahead, double page) {
    double small = ahead.whole(flow.pageHeight() * SMALL);
    double needed = small <= page ? small : ahead.together(RowsAhead.TOGETHER);
    RowLayout first = ahead.first();
    return first == null || needed <= page ? needed : needed(first, ahead, page);
  }

  /** Turns the page if the row does not fit with what must stand below it. */
  private void place(RowLayout row, TablePainter painter, RowsAhead ahead) {
    if (!flow.fits(needed(row, ahead, flow.pageHeight() - painter.headHeight()))) {
      painter.turn();
    }
  }

  /** Height of the next row with what must stand below it, or what of it a page can hold. */
  private static double needed(RowLayout row, RowsAhead ahead, double page) {
    double together = ahead.together(1);
    if (together <= page) {
      return together;
    }
    return row.height() <= page
        ? row.height()
        : row.height(Math.min(row.lines(), LINES_OF_SPLIT_ROW));
  }

  private Tag part(Tag table, boolean ofFoot) {
    Tag open = part;
    if (open == null || foot != ofFoot || (!foot && rows % ROWS_IN_BODY == 0)) {
      if (open != null) {
        open.close();
      }
      open = table.open(ofFoot ? "TFoot" : "TBody");
      part = open;
      foot = ofFoot;
    }
    return open;
  }
}
