package org.muster.render.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.render.markup.MarkupEvent;
import org.muster.render.markup.MarkupReader;
import org.muster.render.pdf.document.Tag;
import org.muster.render.pdf.text.TextBlock;
import org.muster.render.pdf.text.TextSetting;

/**
 * Sets one table of any length, a row at a time. Caption and header stand with the first row, the
 * rows of the foot with the last; a row is split only if no page can hold it.
 */
final class TableLayout {
  /** Rows in one TBody: keeps the longest list of kids short (several TBody are allowed). */
  private static final int ROWS_IN_BODY = 1000;

  private static final double CAPTION_GAP = 4;

  /** A split row begins only where so many of its lines fit. */
  private static final int LINES_OF_SPLIT_ROW = 3;

  private final MarkupReader in;
  private final boolean plain;
  private final TableReader table;
  private final Typesetting typesetting;
  private final Flow flow;
  private final List<RowLayout> head = new ArrayList<>();
  private @Nullable Tag body;
  private long rows;

  TableLayout(MarkupReader in, InlineReader inline, Typesetting typesetting, boolean plain) {
    this.in = in;
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
    TableRow row = table.next();
    RowLayout next = row == null ? null : layout(row, columns);
    flow.space(TypeScale.BLOCK);
    Tag tag = begin(start.get("id", ""), parent, painter, next);
    painter.head(tag);
    while (next != null) {
      RowLayout present = next;
      TableRow following = table.next();
      next = following == null ? null : layout(following, columns);
      double below = next == null ? footHeight(columns) : 0;
      place(present, painter, below);
      painter.row(present, body(tag), rows % 2 == 1);
      rows++;
    }
    end(tag, columns, painter);
    return rows;
  }

  private RowLayout layout(TableRow row, TableColumns columns) {
    try {
      return RowLayout.of(row, columns, typesetting);
    } catch (IllegalArgumentException e) {
      throw in.problem(String.valueOf(e.getMessage()));
    }
  }

  private Tag begin(String id, Tag parent, TablePainter painter, @Nullable RowLayout first) {
    TextSetting setting = TextSetting.start(TypeScale.leading(TypeScale.CAPTION));
    TextBlock caption = typesetting.block(table.caption(), flow.width(), setting);
    double above = caption.lines() == 0 ? 0 : caption.height() + CAPTION_GAP;
    double needed = above + painter.headHeight();
    if (first != null) {
      boolean whole = needed + first.height() <= flow.pageHeight();
      needed += whole ? first.height() : first.height(LINES_OF_SPLIT_ROW);
    }
    flow.start(needed);
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

  /** Turns the page if the row does not fit with what must stand below it. */
  private void place(RowLayout row, TablePainter painter, double below) {
    double page = flow.pageHeight() - painter.headHeight();
    boolean whole = row.height() + below <= page;
    double needed =
        whole ? row.height() + below : row.height(Math.min(row.lines(), LINES_OF_SPLIT_ROW));
    if (!flow.fits(needed)) {
      painter.turn();
    }
  }

  private double footHeight(TableColumns columns) {
    double height = 0;
    for (TableRow row : table.foot()) {
      height += layout(row, columns).height();
    }
    return height;
  }

  private Tag body(Tag tag) {
    Tag open = body;
    if (open == null || rows % ROWS_IN_BODY == 0) {
      if (open != null) {
        open.close();
      }
      open = tag.open("TBody");
      body = open;
    }
    return open;
  }

  private void end(Tag tag, TableColumns columns, TablePainter painter) {
    if (body != null) {
      body.close();
    }
    if (!table.foot().isEmpty()) {
      Tag foot = tag.open("TFoot");
      for (TableRow row : table.foot()) {
        RowLayout layout = layout(row, columns);
        place(layout, painter, 0);
        painter.row(layout, foot, false);
        rows++;
      }
      foot.close();
    }
    painter.end();
    tag.close();
    flow.space(TypeScale.BLOCK);
  }
}
