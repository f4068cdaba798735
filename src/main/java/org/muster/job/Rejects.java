package org.muster.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.muster.delivery.EditionFolder;
import org.muster.intake.RejectTable;
import org.muster.intake.layout.Layout;
import org.muster.intake.layout.Layouts;
import org.muster.render.csv.CsvTable;

/**
 * Rejected rows by layout, to be mended and dropped again: one table, or one for each layout where
 * there are several; of a layout by which files have columns of their own, one for all files that
 * have the same. A file may have millions, so that none is held: they are gone through once more,
 * and each is written into its table.
 */
final class Rejects {
  /**
   * Tables that are open at a time; if there are more, the rows are gone through again for the
   * next. Each takes a tenth of a megabyte, and one of the 256 open files that some systems allow.
   */
  static final int OPEN_TABLES = 64;

  private final Layouts layouts;
  private final Rows rows;
  private final SortedMap<String, OfLayout> tables = new TreeMap<>();

  /** All rejected rows, each with the identity of its layout; the same ones each time. */
  interface Rows {
    void forEach(BiConsumer<String, List<String>> reader);
  }

  /** The tables of a layout, by the columns that their rows have of their files. */
  private record OfLayout(Layout layout, Map<List<String>, Table> tables) {}

  private static final class Table {
    private final List<String> header;
    private @Nullable CsvTable open;

    Table(List<String> header) {
      this.header = header;
    }
  }

  Rejects(Layouts layouts, Rows rows) {
    this.layouts = layouts;
    this.rows = rows;
  }

  /** Sees to it that there is a table for a row; to be told of each before they are written. */
  void expect(String layout, List<String> row) {
    OfLayout of = tables.computeIfAbsent(layout, this::ofLayout);
    of.tables.computeIfAbsent(
        RejectTable.fileColumns(of.layout, row),
        columns -> new Table(RejectTable.header(of.layout, columns)));
  }

  private OfLayout ofLayout(String identity) {
    Layout layout =
        layouts
            .find(identity)
            .orElseThrow(() -> new IllegalArgumentException("no layout " + identity));
    return new OfLayout(layout, new LinkedHashMap<>());
  }

  /** Writes the tables and returns their paths. */
  List<Path> write(EditionFolder output, String folder) throws IOException {
    List<Map.Entry<String, Table>> all = named(folder);
    List<Path> written = new ArrayList<>();
    for (int at = 0; at < all.size(); at += OPEN_TABLES) {
      write(output, all.subList(at, Math.min(at + OPEN_TABLES, all.size())), written);
    }
    return written;
  }

  private List<Map.Entry<String, Table>> named(String folder) {
    List<Map.Entry<String, Table>> all = new ArrayList<>();
    tables.forEach(
        (layout, of) -> {
          String name = folder + (tables.size() == 1 ? "rejects" : "rejects-" + layout);
          int number = 0;
          for (Table table : of.tables.values()) {
            number++;
            all.add(Map.entry(name + (number == 1 ? "" : "." + number) + ".csv", table));
          }
        });
    return all;
  }

  /** Opens the last table, writes all while it is open, and closes it behind the others. */
  private void write(
      EditionFolder output, List<Map.Entry<String, Table>> together, List<Path> written)
      throws IOException {
    if (together.isEmpty()) {
      rows.forEach(this::put);
      return;
    }
    Table table = together.getLast().getValue();
    written.add(
        output.replace(
            together.getLast().getKey(),
            out -> {
              CsvTable csv = new CsvTable(out, table.header);
              table.open = csv;
              write(output, together.subList(0, together.size() - 1), written);
              csv.flush();
              table.open = null;
            }));
  }

  /** Writes a row if its table is open. */
  private void put(String layout, List<String> row) {
    OfLayout of = tables.get(layout);
    Table table = of == null ? null : of.tables.get(RejectTable.fileColumns(of.layout, row));
    if (table != null && table.open != null) {
      table.open.row(RejectTable.cells(table.header, row));
    }
  }
}
