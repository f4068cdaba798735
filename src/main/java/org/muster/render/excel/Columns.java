package org.muster.render.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.muster.render.markup.MarkupEvent;
import org.muster.render.markup.MarkupReader;

/** What a table says about its columns. */
final class Columns {
  /** What a column holds. */
  enum Type {
    TEXT,
    NUMBER,
    DATE
  }

  /**
   * One column.
   *
   * @param share of the table's width in percent; 0 if not said
   * @param format number format in Excel's notation; empty if not said
   */
  record Column(double share, Type type, String format) {}

  private static final Column PLAIN = new Column(0, Type.TEXT, "");

  private final List<Column> columns = new ArrayList<>();

  /** Takes a {@code <col>}. */
  void add(MarkupReader in, MarkupEvent.Start col) {
    columns.add(new Column(share(in, col), type(in, col), col.get("format", "")));
  }

  /** The column at a 0-based index; text where nothing is said. */
  Column at(int index) {
    return index < columns.size() ? columns.get(index) : PLAIN;
  }

  int size() {
    return columns.size();
  }

  private static double share(MarkupReader in, MarkupEvent.Start col) {
    String width = col.get("width", "0");
    try {
      return Double.parseDouble(
          width.endsWith("%") ? width.substring(0, width.length() - 1) : width);
    } catch (NumberFormatException e) {
      throw in.problem("<col> width is a share in percent, not '" + width + "'");
    }
  }

  private static Type type(MarkupReader in, MarkupEvent.Start col) {
    String type = col.get("type", "text");
    try {
      return Type.valueOf(type.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw in.problem("<col> type is text, number or date, not '" + type + "'");
    }
  }
}
