package org.muster.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.muster.domain.RecordKind;
import org.muster.store.TallySheets.Sheet;

/**
 * What a file adds to the tallies. Held in memory up to a limit; what is more is written as sheets
 * that become visible together with the file.
 */
final class TallyDeltas {
  /** Tallies that are held in memory: about 75 MB. */
  static final int HELD = 400_000;

  private final TallySheets sheets;
  private final int limit;
  private final List<Sheet> written = new ArrayList<>();
  private TallySums sums = new TallySums();

  TallyDeltas(TallySheets sheets, int limit) {
    this.sheets = sheets;
    this.limit = limit;
  }

  /**
   * Counts records.
   *
   * @param dataset its number in the dictionary
   */
  void add(RecordKind kind, int dataset, List<Head> heads) {
    sums.add(kind, dataset, heads);
    writeIfMany();
  }

  /** Counts a record. */
  void add(RecordKind kind, int dataset, Head head) {
    sums.add(kind, dataset, head);
    writeIfMany();
  }

  /** Counts a record out. */
  void subtract(RecordKind kind, int dataset, Head head) {
    sums.subtract(kind, dataset, head);
    writeIfMany();
  }

  private void writeIfMany() {
    if (sums.size() >= limit) {
      write();
    }
  }

  private void write() {
    Iterator<TallyRow> sorted = sums.sorted();
    if (sorted.hasNext()) {
      written.add(sheets.write(sorted, written));
    }
    sums = new TallySums();
  }

  /** Makes all of it visible. */
  void accept() {
    write();
    sheets.accept(written);
  }
}
