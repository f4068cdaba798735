package org.muster.render.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.render.markup.MarkupEvent;
import org.muster.render.markup.MarkupReader;

/** Writes key figures as rows of label, value and remark. */
final class KeyFigures {
  private static final int LABEL_CHARS = 28;
  private static final int VALUE_CHARS = 14;
  private static final int VALUE_LIMIT = 40;
  private static final int REMARK_CHARS = 56;

  private final MarkupReader in;
  private final CellReader cells;
  private final Section section;
  private @Nullable Cell label;
  private @Nullable Cell value;
  private final List<String> remarks = new ArrayList<>();

  private KeyFigures(MarkupReader in, Book book, Section section) {
    this.in = in;
    this.cells = new CellReader(in, book, "");
    this.section = section;
  }

  /** Reads up to and with the end of a {@code <dl>} whose beginning was read last. */
  static void write(MarkupReader in, Book book, TableWriter.Page page) throws IOException {
    page.flow().beforeTable();
    page.section().sheet().gap();
    KeyFigures figures = new KeyFigures(in, book, page.section());
    figures.items();
    figures.flush();
  }

  private void items() throws IOException {
    MarkupEvent event = in.next();
    while (event instanceof MarkupEvent.Start s) {
      switch (s.element()) {
        case DIV -> items();
        case DT -> {
          flush();
          label = Cell.text(new InlineReader(in).read().text(), Look.of(Role.LABEL));
        }
        case DD -> detail(new InlineReader(in).read());
        default -> throw in.problem("<" + s.element().tag() + "> may not stand in <dl>");
      }
      event = in.next();
    }
  }

  private void detail(Inline inline) {
    if (value == null) {
      value = cells.cell(inline, Look.of(Role.FIGURE));
    } else {
      remarks.add(inline.text());
    }
  }

  private void flush() throws IOException {
    Cell name = label;
    if (name == null) {
      return;
    }
    Cell shown = value == null ? Cell.empty(Look.of(Role.FIGURE)) : value;
    Cell remark = Cell.text(String.join("; ", remarks), Look.of(Role.REMARK));
    SheetWriter sheet = section.room(1);
    sheet.widths().whole(0, LABEL_CHARS);
    sheet.widths().whole(1, Math.max(VALUE_CHARS, Math.min(shown.text().length(), VALUE_LIMIT)));
    sheet.widths().whole(2, REMARK_CHARS);
    sheet.row(List.of(name, shown, remark));
    label = null;
    value = null;
    remarks.clear();
  }
}
