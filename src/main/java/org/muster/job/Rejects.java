package org.muster.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.muster.delivery.EditionFolder;
import org.muster.intake.RejectTable;
import org.muster.intake.layout.Layouts;
import org.muster.render.csv.CsvTable;

/**
 * Rejected rows by layout, to be mended and dropped again: one table, or one for each layout where
 * there are several; of a layout by which files have columns of their own, one for all files that
 * have the same.
 */
final class Rejects {
  private final Layouts layouts;
  private final SortedMap<String, Map<List<String>, List<List<String>>>> tables = new TreeMap<>();

  Rejects(Layouts layouts) {
    this.layouts = layouts;
  }

  void add(String layout, List<String> row) {
    List<String> header = RejectTable.header(layouts, layout, row);
    tables
        .computeIfAbsent(layout, l -> new LinkedHashMap<>())
        .computeIfAbsent(header, h -> new ArrayList<>())
        .add(RejectTable.cells(header, row));
  }

  /** Writes the tables and returns their paths. */
  List<Path> write(EditionFolder output, String folder) throws IOException {
    List<Path> written = new ArrayList<>();
    for (Map.Entry<String, Map<List<String>, List<List<String>>>> layout : tables.entrySet()) {
      String name = tables.size() == 1 ? "rejects" : "rejects-" + layout.getKey();
      int number = 0;
      for (Map.Entry<List<String>, List<List<String>>> one : layout.getValue().entrySet()) {
        number++;
        written.add(
            output.replace(
                folder + name + (number == 1 ? "" : "." + number) + ".csv",
                out -> {
                  CsvTable table = new CsvTable(out, one.getKey());
                  one.getValue().forEach(table::row);
                  table.flush();
                }));
      }
    }
    return written;
  }
}
