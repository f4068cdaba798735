package org.muster.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
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
 * there are several.
 */
final class Rejects {
  private final Layouts layouts;
  private final SortedMap<String, List<List<String>>> rows = new TreeMap<>();

  Rejects(Layouts layouts) {
    this.layouts = layouts;
  }

  void add(String layout, List<String> row) {
    rows.computeIfAbsent(layout, l -> new ArrayList<>()).add(row);
  }

  /** Writes the tables and returns their paths. */
  List<Path> write(EditionFolder output, String folder) throws IOException {
    List<Path> written = new ArrayList<>();
    for (Map.Entry<String, List<List<String>>> layout : rows.entrySet()) {
      String name = rows.size() == 1 ? "rejects.csv" : "rejects-" + layout.getKey() + ".csv";
      written.add(
          output.replace(
              folder + name,
              out -> {
                CsvTable table = new CsvTable(out, RejectTable.header(layouts, layout.getKey()));
                layout.getValue().forEach(table::row);
                table.flush();
              }));
    }
    return written;
  }
}
