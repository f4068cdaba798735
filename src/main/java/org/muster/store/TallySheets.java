package org.muster.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.muster.store.PartTable.Packed;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The tallies, packed: sheets of sorted rows, to be read over each other. A file adds one with what
 * it changes; sheets that are not much larger than what is added are merged with it, so that there
 * are few, and a small file rewrites little. A million rows in a table of their own took longer to
 * write than the records themselves, and had to be read to be checked.
 */
final class TallySheets {
  /** Rows to a piece of a sheet. */
  private static final int PIECE = 10_000;

  private final JdbcTemplate jdbc;
  private final PartTable parts;

  /**
   * A sheet that was written.
   *
   * @param rows how many
   * @param records what their numbers of records add up to; below 0 if more were counted out
   */
  record Sheet(long number, long rows, long records) {}

  TallySheets(JdbcTemplate jdbc, PartTable parts) {
    this.jdbc = jdbc;
    this.parts = parts;
  }

  /** The sheets that are visible, in the order of writing. */
  private List<Sheet> visible() {
    return jdbc.query(
        "SELECT sheet_no, row_count, record_count FROM tally_sheet ORDER BY sheet_no",
        (row, n) -> new Sheet(row.getLong(1), row.getLong(2), row.getLong(3)));
  }

  private long newest() {
    Long newest = jdbc.queryForObject("SELECT MAX(sheet_no) FROM tally_sheet", Long.class);
    return newest == null ? 0 : newest;
  }

  /**
   * Writes a sheet that is not visible yet.
   *
   * @param before those that were written and are not visible either
   */
  Sheet write(Iterator<TallyRow> sorted, List<Sheet> before) {
    return write(sorted, (before.isEmpty() ? newest() : before.getLast().number()) + 1);
  }

  private Sheet write(Iterator<TallyRow> sorted, long number) {
    ByteSink sink = new ByteSink();
    int pieces = 0;
    long rows = 0;
    long records = 0;
    while (sorted.hasNext()) {
      TallyRow row = sorted.next();
      row.write(sink);
      records += row.numbers()[0];
      if (++rows % PIECE == 0 || !sorted.hasNext()) {
        parts.insert(Packed.of(new PartKey(Part.TALLIES, number, pieces++), sink));
        sink.clear();
      }
    }
    return new Sheet(number, rows, records);
  }

  /** Makes what sheets hold visible, in one sheet with the newest visible ones. */
  void accept(List<Sheet> added) {
    if (added.isEmpty()) {
      return;
    }
    List<Sheet> merged = new ArrayList<>(added);
    long rows = added.stream().mapToLong(Sheet::rows).sum();
    for (Sheet earlier : visible().reversed()) {
      if (earlier.rows() > 2 * rows) {
        break;
      }
      merged.add(earlier);
      rows += earlier.rows();
    }
    Sheet sheet = added.getFirst();
    if (merged.size() > 1) {
      sheet = write(read(merged), added.getLast().number() + 1);
      merged.forEach(this::delete);
    }
    jdbc.update(
        "INSERT INTO tally_sheet (sheet_no, row_count, record_count) VALUES (?, ?, ?)",
        sheet.number(),
        sheet.rows(),
        sheet.records());
  }

  private void delete(Sheet sheet) {
    parts.delete(List.of(Part.TALLIES), sheet.number());
    jdbc.update("DELETE FROM tally_sheet WHERE sheet_no = ?", sheet.number());
  }

  /** Removes what was written and never became visible. */
  void deleteInvisible() {
    parts.deleteFrom(List.of(Part.TALLIES), newest() + 1);
  }

  /** Removes all tallies. */
  void clear() {
    visible().forEach(this::delete);
    deleteInvisible();
  }

  /** Hands on all tallies in the order of their keys. */
  void forEach(Consumer<TallyRow> reader) {
    read(visible()).forEachRemaining(reader);
  }

  private Iterator<TallyRow> read(List<Sheet> sheets) {
    return new TallyMerge(sheets.stream().map(Rows::new).toList());
  }

  /** The rows of one sheet, a piece at a time. */
  private final class Rows implements Iterator<TallyRow> {
    private final Sheet sheet;
    private long left;
    private int piece;
    private ByteSource source = new ByteSource(new byte[0]);

    Rows(Sheet sheet) {
      this.sheet = sheet;
      this.left = sheet.rows();
    }

    @Override
    public boolean hasNext() {
      return left > 0;
    }

    @Override
    public TallyRow next() {
      if (!source.hasMore()) {
        source = new ByteSource(parts.read(new PartKey(Part.TALLIES, sheet.number(), piece++)));
      }
      left--;
      return TallyRow.read(source);
    }
  }
}
