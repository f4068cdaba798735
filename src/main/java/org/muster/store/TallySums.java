package org.muster.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.muster.domain.RecordKind;
import org.muster.store.Head.Figures;

/** Tallies being added up, or what is to be added to stored ones. */
final class TallySums {
  /**
   * Length of a row: records, records with people; six numbers each of people and of injured, then
   * for each reason how many are unknown; summaries, imprecise places, partial dates, disordered
   * counts.
   */
  static final int NUMBERS = 28;

  /** Where the people's numbers begin. */
  static final int PEOPLE = 2;

  /** Where the injured's numbers begin. */
  static final int INJURED = 13;

  /** Where what is said of events begins. */
  static final int SAID = 24;

  private final Map<TallyKey, long[]> rows = new HashMap<>();

  /** Counts a record of a dataset. */
  void add(RecordKind kind, int dataset, Head head) {
    count(rows, TallyKey.of(kind, dataset, head, false), head, 1);
  }

  /** Counts a record out. */
  void subtract(RecordKind kind, int dataset, Head head) {
    count(rows, TallyKey.of(kind, dataset, head, false), head, -1);
  }

  /** The row of one event, which is with no others. */
  static TallyRow alone(int dataset, Head head) {
    TallyKey key = TallyKey.of(RecordKind.EVENT, dataset, head, true);
    long[] numbers = new long[NUMBERS];
    count(numbers, head, 1);
    return new TallyRow(key, numbers);
  }

  private static void count(Map<TallyKey, long[]> rows, TallyKey key, Head head, int sign) {
    count(rows.computeIfAbsent(key, k -> new long[NUMBERS]), head, sign);
  }

  private static void count(long[] row, Head head, int sign) {
    row[0] += sign;
    Figures people = head.people();
    int traits = head.traits();
    boolean some = people.low() > 0 || people.best() > 0 || people.high() > 0;
    row[1] += some || Traits.peopleReason(traits) == Traits.SEVERAL ? sign : 0;
    count(row, PEOPLE, people, Traits.peopleReason(traits), sign);
    count(row, INJURED, head.injured(), Traits.injuredReason(traits), sign);
    row[SAID] += Traits.summary(traits) ? sign : 0;
    row[SAID + 1] += Traits.imprecisePlace(traits) ? sign : 0;
    row[SAID + 2] += Traits.partialDate(traits) ? sign : 0;
    row[SAID + 3] += Traits.disordered(traits) ? sign : 0;
  }

  private static void count(long[] row, int at, Figures figures, int reason, int sign) {
    count(row, at, figures.low(), sign);
    count(row, at + 1, figures.best(), sign);
    count(row, at + 2, figures.high(), sign);
    if (reason > 0) {
      row[at + 5 + reason] += sign;
    }
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
