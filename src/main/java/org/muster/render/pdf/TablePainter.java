package org.muster.render.pdf;

import java.util.ArrayList;
import java.util.List;
import org.muster.render.pdf.document.Backdrop;
import org.muster.render.pdf.document.Ink;
import org.muster.render.pdf.document.Tag;
import org.muster.render.pdf.text.InlineTags;

/** Draws the rows of one table: their cells, their rules, the header again on each page. */
final class TablePainter {
  private static final String REPEATED = "<</Type/Pagination/Subtype/Header>>";
  private static final double THICK = 0.9;
  private static final double THIN = 0.35;
  private static final int NO_COLOUR = -1;

  /** Part of a page up to which a header is drawn again on each. */
  private static final double LARGEST_HEAD = 0.4;

  private final Typesetting typesetting;
  private final Flow flow;
  private final TableColumns columns;
  private final List<RowLayout> head;
  private final boolean plain;
  private final double headSum;
  private final boolean repeated;

  /** Width of the rule between what was drawn last and what comes next. */
  private double ruleAbove;

  TablePainter(Typesetting typesetting, TableColumns columns, List<RowLayout> head, boolean plain) {
    this.typesetting = typesetting;
    this.flow = typesetting.flow();
    this.columns = columns;
    this.head = head;
    this.plain = plain;
    this.headSum = head.stream().mapToDouble(RowLayout::height).sum();
    this.repeated = headSum <= flow.pageHeight() * LARGEST_HEAD;
  }

  /** Height of the header as it stands on each page; 0 if it is too high to be repeated. */
  double headHeight() {
    return repeated ? headSum : 0;
  }

  /** Draws the header as part of the text. */
  void head(Tag table) {
    ruleAbove = plain && head.isEmpty() ? THIN : THICK;
    if (head.isEmpty()) {
      return;
    }
    Tag part = table.open("THead");
    for (RowLayout row : head) {
      if (repeated) {
        double top = headerRow(row);
        Tag tag = part.open("TR");
        List<InlineTags> tags = open(row, tag, "Column");
        lines(row, 0, row.lines(), top, tags);
        close(row, tag, tags);
      } else {
        row(row, part, "Column", TypeScale.TINT);
      }
    }
    part.close();
  }

  /** Turns the page and draws the header again, for the eye only. */
  void turn() {
    rule(flow.top(), THIN);
    flow.turn();
    ruleAbove = plain && head.isEmpty() ? THIN : THICK;
    if (repeated) {
      head.forEach(this::repeat);
    }
  }

  private void repeat(RowLayout row) {
    double top = headerRow(row);
    Ink ink = typesetting.pages().ink();
    ink.beginArtifact(REPEATED);
    for (RowLayout.Box box : row.boxes()) {
      for (int i = 0; i < box.block().lines(); i++) {
        double y = baseLine(box, top - row.padding(), i);
        typesetting.painter().plain(ink, box.block(), i, flow.left() + box.x(), y);
      }
    }
    ink.end();
  }

  private double headerRow(RowLayout row) {
    double top = flow.take(row.height());
    background(top, row.height(), TypeScale.TINT);
    rule(top, ruleAbove);
    ruleAbove = row.equals(head.getLast()) ? THICK : THIN;
    return top;
  }

  /** Draws a row; one that is higher than the page's rest goes on over pages. */
  void row(RowLayout row, Tag part, boolean shaded) {
    int colour = shaded && !plain ? TypeScale.ZEBRA : NO_COLOUR;
    row(row, part, "Row", row.row().group() ? TypeScale.TINT : colour);
  }

  private void row(RowLayout row, Tag part, String scope, int colour) {
    Tag tag = part.open("TR");
    List<InlineTags> tags = open(row, tag, scope);
    typesetting.links().arrive(row.row().id(), flow.top());
    if (row.row().total()) {
      ruleAbove = THICK;
    }
    int from = 0;
    do {
      int to = Math.min(row.lines(), from + Math.max(1, row.fitting(flow.room())));
      double height = row.height(to - from);
      double top = flow.take(height);
      if (colour != NO_COLOUR) {
        background(top, height, colour);
      }
      rule(top, ruleAbove);
      ruleAbove = THIN;
      lines(row, from, to, top, tags);
      from = to;
      if (from < row.lines()) {
        turn();
      }
    } while (from < row.lines());
    close(row, tag, tags);
  }

  /** Draws the rule below the last row. */
  void end() {
    rule(flow.top(), plain ? THIN : THICK);
  }

  private List<InlineTags> open(RowLayout row, Tag tag, String scope) {
    List<InlineTags> tags = new ArrayList<>(row.boxes().size());
    for (RowLayout.Box box : row.boxes()) {
      TableCell cell = box.cell();
      Tag own = tag.open(cell.header() ? "TH" : "TD");
      String span = cell.columns() > 1 ? "/ColSpan " + cell.columns() : "";
      if (cell.header()) {
        own.attributes("<</O/Table/Scope/" + scope + span + ">>");
      } else if (!span.isEmpty()) {
        own.attributes("<</O/Table" + span + ">>");
      }
      if (!cell.language().isEmpty()) {
        own.language(cell.language());
      }
      tags.add(new InlineTags(own, box.block()));
    }
    return tags;
  }

  private static void close(RowLayout row, Tag tag, List<InlineTags> tags) {
    for (int i = 0; i < row.boxes().size(); i++) {
      tags.get(i).close();
      tags.get(i).block().close();
    }
    tag.close();
  }

  private void lines(RowLayout row, int from, int to, double top, List<InlineTags> tags) {
    for (int i = 0; i < row.boxes().size(); i++) {
      RowLayout.Box box = row.boxes().get(i);
      int end = Math.min(to, box.block().lines());
      for (int line = from; line < end; line++) {
        double y = baseLine(box, top - row.padding(), line - from);
        typesetting.painter().line(box.block(), line, flow.left() + box.x(), y, tags.get(i));
      }
    }
  }

  private static double baseLine(RowLayout.Box box, double top, int line) {
    double size = box.block().size();
    return top - line * RowLayout.LEADING - TypeScale.baseLine(size, RowLayout.LEADING);
  }

  private void background(double top, double height, int colour) {
    Backdrop under = typesetting.pages().under();
    under.area(colour, flow.left(), top - height, columns.width(), height);
  }

  private void rule(double y, double width) {
    int colour = width == THICK ? TypeScale.ACCENT : TypeScale.RULE;
    typesetting.pages().under().rule(colour, flow.left(), y - width / 2, columns.width(), width);
  }
}
