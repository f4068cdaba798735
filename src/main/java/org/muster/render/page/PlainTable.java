package org.muster.render.page;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table of the program's own pages, in the look of a briefing's.
 *
 * @param name class by which the style sheet's own rules find it
 * @param rows each with as many cells as there are columns
 */
record PlainTable(String name, String caption, List<Column> columns, List<Row> rows) {
  /** Kind of a column's cells. */
  enum Kind {
    TEXT(""),
    NUMBER("n"),
    /** Name of a file or a column. */
    NAME("name"),
    SENTENCE("sentence"),
    /** Text as it stands in a file. */
    RAW("raw");

    private final String style;

    Kind(String style) {
      this.style = style;
    }
  }

  /** A column. */
  record Column(String label, Kind kind) {
    static Column text(String label) {
      return new Column(label, Kind.TEXT);
    }

    static Column number(String label) {
      return new Column(label, Kind.NUMBER);
    }
  }

  /**
   * A row.
   *
   * @param style its class; may be empty
   */
  record Row(String style, List<String> cells) {
    Row {
      cells = List.copyOf(cells);
    }
  }

  PlainTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * A table with the columns that hold something in any row; the first, which names rows, always.
   */
  static PlainTable filled(String name, String caption, List<Column> columns, List<Row> rows) {
    List<Integer> kept =
        IntStream.range(0, columns.size())
            .filter(i -> i == 0 || rows.stream().anyMatch(row -> !row.cells().get(i).isEmpty()))
            .boxed()
            .toList();
    return new PlainTable(
        name,
        caption,
        kept.stream().map(columns::get).toList(),
        rows.stream()
            .map(row -> new Row(row.style(), kept.stream().map(row.cells()::get).toList()))
            .toList());
  }

  /** Its rules for narrow screens. */
  String rules() {
    return StyleSheet.stacking(name, columns.stream().map(Column::label).toList());
  }

  void write(HtmlWriter html) throws IOException {
    html.start("div", "class", "region", "role", "group", "tabindex", "0", "aria-label", caption)
        .newLine();
    html.start("table", "class", "data stacks " + name, "data-rows", "any").newLine();
    html.start("caption").element("span", caption).end("caption").newLine();
    html.start("thead").newLine().start("tr");
    for (Column column : columns) {
      html.element("th", column.label(), "scope", "col", "class", column.kind().style);
    }
    html.end("tr").newLine().end("thead").newLine().start("tbody").newLine();
    for (Row row : rows) {
      write(row, html);
    }
    html.end("tbody").newLine().end("table").newLine().end("div").newLine();
  }

  private void write(Row row, HtmlWriter html) throws IOException {
    html.start("tr", "class", row.style());
    for (int i = 0; i < columns.size(); i++) {
      String kind = columns.get(i).kind().style;
      if (i == 0) {
        html.element("th", row.cells().get(i), "scope", "row", "class", kind, "dir", "auto");
      } else {
        html.element("td", row.cells().get(i), "class", kind, "dir", "auto");
      }
    }
    html.end("tr").newLine();
  }
}
