package org.muster.intake.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** A sheet of a workbook as a table. */
final class SheetTable implements Table {
  /** Opens the sheet's cells; each call begins anew. */
  @FunctionalInterface
  interface Cells {
    SheetCells open() throws IOException;
  }

  /** How many rows without a header are shown. */
  private static final int SAMPLES = 5;

  private final Cells cells;
  private final Limits limits;
  private final TableHead head;

  SheetTable(String name, String sheet, boolean hidden, Cells cells, Limits limits)
      throws IOException {
    this.cells = cells;
    this.limits = limits;
    List<Long> numbers = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    boolean wide = false;
    try (SheetCells all = cells.open()) {
      while (numbers.size() < CsvHead.LINES && all.next()) {
        boolean fits = all.cells().lastKey() < limits.columns();
        wide |= !fits;
        if (fits) {
          numbers.add(all.row());
          rows.add(fields(all.cells()));
        }
      }
    }
    this.head = new TableHead(name, sheet, hidden, wide, candidates(numbers, rows));
  }

  private static List<String> fields(SortedMap<Integer, String> cells) {
    List<String> fields = new ArrayList<>();
    cells.forEach(
        (column, text) -> {
          while (fields.size() < column) {
            fields.add("");
          }
          fields.add(Trim.trim(text));
        });
    return fields;
  }

  private static List<HeaderCandidate> candidates(List<Long> numbers, List<List<String>> rows) {
    List<HeaderCandidate> found = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      List<String> names = rows.get(i);
      List<String> next = i + 1 < rows.size() ? rows.get(i + 1) : List.of();
      List<String> tags =
          HxlTags.all(next) && next.size() <= names.size() ? padded(next, names.size()) : List.of();
      long number = numbers.get(i);
      found.add(
          new HeaderCandidate(
              number,
              number + 1,
              Dialect.NONE,
              names,
              tags,
              List.of(),
              i,
              String.join(" | ", names)));
    }
    if (!rows.isEmpty()) {
      List<List<String>> samples = rows.subList(0, Math.min(SAMPLES, rows.size()));
      long first = numbers.getFirst();
      found.add(
          new HeaderCandidate(first, first, Dialect.NONE, List.of(), List.of(), samples, 0, ""));
    }
    return found;
  }

  private static List<String> padded(List<String> fields, int width) {
    List<String> all = new ArrayList<>(fields);
    while (all.size() < width) {
      all.add("");
    }
    return all;
  }

  @Override
  public TableHead head() {
    return head;
  }

  @Override
  public Encoding.@Nullable Text encoding() {
    return null;
  }

  @Override
  public Rows rows(HeaderCandidate header, int[] columns, int width) throws IOException {
    return new SheetRows(
        cells.open(), header.rowsFrom(), columns, new TextRow(columns, width, limits));
  }
}
