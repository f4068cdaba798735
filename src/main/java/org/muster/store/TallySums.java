package org.muster.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.muster.domain.RecordKind;
import org.muster.store.Head.Figures;

/** Tallies being added up, or what is to be added to stored ones. */
final class TallySums {
  /** Length of a row: records, records with people, and six numbers each of people and injured. */
  static final int NUMBERS = 14;

  private final Map<TallyKey, long[]> rows = new HashMap<>();

  /** Counts a record. */
  void add(RecordKind kind, Head head) {
    count(kind, head, 1);
  }

  /** Counts a record out. */
  void subtract(RecordKind kind, Head head) {
    count(kind, head, -1);
  }

  private void count(RecordKind kind, Head head, int sign) {
    long[] row = rows.computeIfAbsent(TallyKey.of(kind, head), key -> new long[NUMBERS]);
    row[0] += sign;
    Figures people = head.people();
    row[1] += people.low() > 0 || people.best() > 0 || people.high() > 0 ? sign : 0;
    count(row, 2, people, sign);
    count(row, 8, head.injured(), sign);
  }

  private static void count(long[] row, int at, Figures figures, int sign) {
    count(row, at, figures.low(), sign);
    count(row, at + 1, figures.best(), sign);
    count(row, at + 2, figures.high(), sign);
  }

  private static void count(long[] row, int at, long figure, int sign) {
    if (figure != Figures.NONE) {
      row[at] += sign * figure;
      row[at + 3] += sign;
    }
  }

  /** How many tallies it has. */
  int size() {
    return rows.size();
  }

  /** The rows in the order of their keys, without those in which nothing is left. */
  List<TallyRow> sorted() {
    return rows.entrySet().stream()
        .map(row -> new TallyRow(row.getKey(), row.getValue()))
        .filter(row -> !row.empty())
        .sorted(Comparator.comparing(TallyRow::key))
        .toList();
  }
}
