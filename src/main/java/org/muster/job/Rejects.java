package org.muster.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.muster.delivery.EditionFolder;
import org.muster.intake.RejectTable;
import org.muster.intake.layout.Layouts;
import org.muster.render.csv.CsvTable;

/**
 * Rejected rows by layout, to be mended and dropped again: one table, or one for each layout where
 * there are several; of a layout by which files have columns of their own, one for all files that
 * have the same. A file may have millions, so that none is held: they are gone through once more
 * for each table.
 */
final class Rejects {
  private final Layouts layouts;
  private final Rows rows;
  private final SortedMap<String, Set<List<String>>> headers = new TreeMap<>();

  /** All rejected rows, each with the identity of its layout; the same ones each time. */
  interface Rows {
    void forEach(BiConsumer<String, List<String>> reader);
  }

  Rejects(Layouts layouts, Rows rows) {
    this.layouts = layouts;
    this.rows = rows;
  }

  /** Sees to it that there is a table for a row; to be told of each before they are written. */
  void expect(String layout, List<String> row) {
    headers
        .computeIfAbsent(layout, l -> new LinkedHashSet<>())
        .add(RejectTable.header(layouts, layout, row));
  }

  /** Writes the tables and returns their paths. */
  List<Path> write(EditionFolder output, String folder) throws IOException {
    List<Path> written = new ArrayList<>();
    for (Map.Entry<String, Set<List<String>>> layout : headers.entrySet()) {
      String name = headers.size() == 1 ? "rejects" : "rejects-" + layout.getKey();
      int number = 0;
      for (List<String> header : layout.getValue()) {
        number++;
        written.add(
            output.replace(
                folder + name + (number == 1 ? "" : "." + number) + ".csv",
                out -> {
                  CsvTable table = new CsvTable(out, header);
                  rows.forEach((of, row) -> put(layout.getKey(), header, of, row, table));
                  table.flush();
                }));
      }
    }
    return written;
  }

  private void put(
      String layout, List<String> header, String of, List<String> row, CsvTable table) {
    if (of.equals(layout) && RejectTable.header(layouts, of, row).equals(header)) {
      table.row(RejectTable.cells(header, row));
    }
  }
}
