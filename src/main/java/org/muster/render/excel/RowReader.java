package org.muster.render.excel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.muster.render.markup.Element;
import org.muster.render.markup.MarkupEvent;
import org.muster.render.markup.MarkupReader;

/** Reads rows of a table into cells. */
final class RowReader {
  private final MarkupReader in;
  private final InlineReader texts;
  private final Book book;
  private final Columns columns;
  private final boolean labels;

  /** By column. */
  private final List<CellReader> cells = new ArrayList<>();

  /** By column, with the role that it had last. */
  private final List<Look> looks = new ArrayList<>();

  /**
   * For a table.
   *
   * @param labels whether the heads of its rows are labels of what stands beside them
   */
  RowReader(MarkupReader in, Book book, Columns columns, boolean labels) {
    this.in = in;
    this.texts = new InlineReader(in);
    this.book = book;
    this.columns = columns;
    this.labels = labels;
  }

  /**
   * A row.
   *
   * @param ids of the row and what is in it
   */
  record Row(List<Cell> cells, List<String> ids) {
    Row {
      cells = List.copyOf(cells);
      ids = List.copyOf(ids);
    }
  }

  /**
   * Reads up to and with the end of a row.
   *
   * @param start its beginning, already read
   * @param part what its cells are unless its class says otherwise
   */
  Row read(MarkupEvent.Start start, Role part) {
    Role role = part == Role.HEADER ? part : role(start.get("class", ""), part);
    List<Cell> row = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    if (!start.get("id", "").isEmpty()) {
      ids.add(start.get("id", ""));
    }
    MarkupEvent event = in.next();
    while (event instanceof MarkupEvent.Start s) {
      if (s.element() != Element.TD && s.element() != Element.TH) {
        throw in.problem("<" + s.element().tag() + "> may not stand in <tr>");
      }
      cell(s, role, row, ids);
      event = in.next();
    }
    while (row.size() < columns.size()) {
      row.add(Cell.empty(look(role, row.size())));
    }
    return new Row(row, ids);
  }

  private void cell(MarkupEvent.Start start, Role role, List<Cell> row, List<String> ids) {
    boolean label = role == Role.BODY && labels && start.element() == Element.TH;
    Look look = look(label ? Role.LABEL : role, row.size()).rtl(start.get("dir", "").equals("rtl"));
    Inline inline = texts.read();
    if (!inline.ids().isEmpty()) {
      ids.addAll(inline.ids());
    }
    row.add(
        role == Role.HEADER
            ? Cell.text(inline.text(), look)
            : reader(row.size()).cell(inline, look));
    int span = span(start);
    for (int i = 1; i < span; i++) {
      row.add(Cell.empty(look(role, row.size())));
    }
    if (row.size() > SheetWriter.COLUMN_LIMIT) {
      throw in.problem("a sheet has no more than " + SheetWriter.COLUMN_LIMIT + " columns");
    }
  }

  private CellReader reader(int column) {
    while (cells.size() <= column) {
      cells.add(new CellReader(in, book, columns.at(cells.size()).format()));
    }
    return cells.get(column);
  }

  /** The look of a column's cells; the same object for a role that comes again. */
  private Look look(Role role, int column) {
    while (looks.size() <= column) {
      looks.add(placed(role, looks.size()));
    }
    Look last = looks.get(column);
    if (last.role() != role) {
      last = last.role(role);
      looks.set(column, last);
    }
    return last;
  }

  private Look placed(Role role, int column) {
    boolean number = isNumber(column);
    return Look.of(role).end(number).indent(!number && isNumber(column - 1) ? 1 : 0);
  }

  /** A text beside a number has an indent, because the number ends where the text begins. */
  private boolean isNumber(int column) {
    return column >= 0 && columns.at(column).type() == Columns.Type.NUMBER;
  }

  private static Role role(String classes, Role part) {
    if (classes.isEmpty()) {
      return part;
    }
    List<String> names = Arrays.asList(classes.split("\\s+"));
    if (names.contains("total")) {
      return Role.TOTAL;
    }
    return names.contains("group") ? Role.GROUP : part;
  }

  private int span(MarkupEvent.Start start) {
    String span = start.get("colspan");
    if (span == null) {
      return 1;
    }
    if (!span.matches("[1-9]\\d{0,4}")) {
      throw in.problem("colspan is a number from 1, not '" + span + "'");
    }
    return Integer.parseInt(span);
  }
}
