package org.muster.render.markup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What stands in a row of a table, as markup. */
final class RowContent {
  private final String markup;
  private final List<String> formats;

  /**
   * A row.
   *
   * @param formats the number format that each column of the table asks for; may be empty
   */
  RowContent(String markup, List<String> formats) {
    this.markup = markup;
    this.formats = formats;
  }

  /** Characters of it, with its tags. */
  int length() {
    return markup.length();
  }

  List<MarkupBlock.Cell> cells() throws IOException {
    List<MarkupBlock.Cell> cells = new ArrayList<>();
    TextGatherer text = new TextGatherer();
    int column = 0;
    int columns = 1;
    MarkupScan in = MarkupScan.of(markup);
    for (MarkupEvent event = in.next(); event != null; event = in.next()) {
      switch (event) {
        case MarkupEvent.Text words -> text.add(words.text());
        case MarkupEvent.Start start -> {
          if (start.element().inline()) {
            text.begin(start);
          } else {
            text.take();
            columns = Integer.parseInt(start.get("colspan", "1"));
          }
        }
        case MarkupEvent.End end -> {
          if (end.element().inline()) {
            text.end(end.element());
          } else {
            String format = column < formats.size() ? formats.get(column) : "";
            cells.add(new MarkupBlock.Cell(text.take(), columns, format));
            column += columns;
          }
        }
      }
    }
    return cells;
  }
}
