package org.muster.render.page;

import java.io.IOException;
import java.util.List;

/**
 * A table of the program's own pages, in the look of a briefing's.
 *
 * @param name class by which the style sheet's own rules find it
 */
record PlainTable(String name, String caption, List<Column> columns) {
  /** Kind of a column's cells. */
  enum Kind {
    TEXT(""),
    NUMBER("n"),
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

  PlainTable {
    columns = List.copyOf(columns);
  }

  /** Its rules for narrow screens. */
  String rules() {
    return StyleSheet.stacking(name, columns.stream().map(Column::label).toList());
  }

  void begin(HtmlWriter html) throws IOException {
    html.start("div", "class", "region", "role", "group", "tabindex", "0", "aria-label", caption)
        .newLine();
    html.start("table", "class", "data stacks " + name, "data-rows", "any").newLine();
    html.start("caption").element("span", caption).end("caption").newLine();
    html.start("thead").newLine().start("tr");
    for (Column column : columns) {
      html.element("th", column.label(), "scope", "col", "class", column.kind().style);
    }
    html.end("tr").newLine().end("thead").newLine().start("tbody").newLine();
  }

  /**
   * Writes a row.
   *
   * @param style class of the row; may be empty
   * @param cells as many as there are columns
   */
  void row(HtmlWriter html, String style, List<String> cells) throws IOException {
    html.start("tr", "class", style);
    for (int i = 0; i < cells.size(); i++) {
      String kind = columns.get(i).kind().style;
      if (i == 0) {
        html.element("th", cells.get(i), "scope", "row", "class", kind, "dir", "auto");
      } else {
        html.element("td", cells.get(i), "class", kind, "dir", "auto");
      }
    }
    html.end("tr").newLine();
  }

  void end(HtmlWriter html) throws IOException {
    html.end("tbody").newLine().end("table").newLine().end("div").newLine();
  }
}
