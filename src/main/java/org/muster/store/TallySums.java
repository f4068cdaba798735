package org.muster.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.muster.domain.RecordKind;
import org.muster.store.Head.Figures;

/**
 * Tallies being added up, or what is to be added to stored ones. Each is a row of numbers with its
 * key before them; rows lie in pages, and an open-addressing table over them finds one by touching
 * little memory, as hardly any two records in a row belong to the same tally.
 */
final class TallySums {
  /** Length of a row: records, records with people, and six numbers each of people and injured. */
  static final int NUMBERS = 14;

  /** Of the key, two components to a number. */
  private static final int KEY = 4;

  private static final int WIDTH = KEY + NUMBERS;
  private static final int PAGE = 1 << 10;
  private static final long INDEX = (1L << Integer.SIZE) - 1;

  private long[][] pages = new long[1][];

  /** Of each row its hash, above, and its index from 1 on, below; 0 for none. */
  private long[] table = new long[PAGE];

  private int size;

  /** Counts a record. */
  void add(RecordKind kind, Head head) {
    count(kind, head, 1);
  }

  /** Counts a record out. */
  void subtract(RecordKind kind, Head head) {
    count(kind, head, -1);
  }

  private void count(RecordKind kind, Head head, int sign) {
    int index = row(kind, head);
    long[] page = pages[index / PAGE];
    int row = (index % PAGE) * WIDTH + KEY;
    page[row] += sign;
    Figures people = head.people();
    page[row + 1] += people.low() > 0 || people.best() > 0 || people.high() > 0 ? sign : 0;
    count(page, row + 2, people, sign);
    count(page, row + 8, head.injured(), sign);
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

  /** Index of the row of a record's tally, which is added if there is none. */
  private int row(RecordKind kind, Head head) {
    long first = two(kind.code(), head.release());
    long second = two(head.operation(), head.hosts());
    long third = two(head.area(), head.span().month());
    long fourth = two(head.type(), head.status());
    int hash = hash(hash(hash(hash(0, first), second), third), fourth);
    int mask = table.length - 1;
    int at = hash & mask;
    for (long entry = table[at]; entry != 0; entry = table[at]) {
      int index = (int) (entry & INDEX) - 1;
      if ((int) (entry >>> Integer.SIZE) == hash && is(index, first, second, third, fourth)) {
        return index;
      }
      at = (at + 1) & mask;
    }
    int index = size++;
    long[] page = page(index);
    int row = (index % PAGE) * WIDTH;
    page[row] = first;
    page[row + 1] = second;
    page[row + 2] = third;
    page[row + 3] = fourth;
    table[at] = ((long) hash << Integer.SIZE) | size;
    if (size > table.length / 2) {
      grow();
    }
    return index;
  }

  private static long two(int first, int second) {
    return ((long) first << Integer.SIZE) | (second & INDEX);
  }

  private static int hash(int before, long value) {
    long mixed = (before * 31L + value) * 0x9E3779B97F4A7C15L;
    return (int) (mixed ^ (mixed >>> Integer.SIZE));
  }

  private boolean is(int index, long first, long second, long third, long fourth) {
    long[] page = pages[index / PAGE];
    int row = (index % PAGE) * WIDTH;
    return page[row] == first
        && page[row + 1] == second
        && page[row + 2] == third
        && page[row + 3] == fourth;
  }

  /** The page of a new row. */
  private long[] page(int index) {
    int number = index / PAGE;
    if (number == pages.length) {
      pages = Arrays.copyOf(pages, 2 * number);
    }
    if (index % PAGE == 0) {
      pages[number] = new long[PAGE * WIDTH];
    }
    return pages[number];
  }

  private void grow() {
    long[] old = table;
    table = new long[old.length * 2];
    int mask = table.length - 1;
    for (long entry : old) {
      if (entry != 0) {
        int at = (int) (entry >>> Integer.SIZE) & mask;
        while (table[at] != 0) {
          at = (at + 1) & mask;
        }
        table[at] = entry;
      }
    }
  }

  /** How many tallies it has. */
  int size() {
    return size;
  }

  /** A row's key in four numbers that are in the order of the components, and where the row is. */
  private record Sorting(long first, long second, long third, long fourth, int index)
      implements Comparable<Sorting> {
    @Override
    public int compareTo(Sorting other) {
      int c = Long.compare(first, other.first);
      c = c != 0 ? c : Long.compare(second, other.second);
      c = c != 0 ? c : Long.compare(third, other.third);
      return c != 0 ? c : Long.compare(fourth, other.fourth);
    }
  }

  /** The rows in the order of their keys, without those in which nothing is left. */
  List<TallyRow> sorted() {
    Sorting[] sorted = new Sorting[size];
    Arrays.setAll(sorted, this::sorting);
    Arrays.parallelSort(sorted);
    List<TallyRow> rows = new ArrayList<>();
    for (Sorting next : sorted) {
      TallyRow row = row(next.index());
      if (!row.empty()) {
        rows.add(row);
      }
    }
    return rows;
  }

  private Sorting sorting(int index) {
    long[] page = pages[index / PAGE];
    int row = (index % PAGE) * WIDTH;
    return new Sorting(
        ordered(page[row]),
        ordered(page[row + 1]),
        ordered(page[row + 2]),
        ordered(page[row + 3]),
        index);
  }

  /** The lower component is without a sign where it is compared. */
  private static long ordered(long two) {
    return two ^ (1L << (Integer.SIZE - 1));
  }

  private TallyRow row(int index) {
    long[] page = pages[index / PAGE];
    int row = (index % PAGE) * WIDTH;
    TallyKey key =
        new TallyKey(
            first(page[row]),
            second(page[row]),
            first(page[row + 1]),
            second(page[row + 1]),
            first(page[row + 2]),
            second(page[row + 2]),
            first(page[row + 3]),
            second(page[row + 3]));
    return new TallyRow(key, Arrays.copyOfRange(page, row + KEY, row + WIDTH));
  }

  private static int first(long two) {
    return (int) (two >>> Integer.SIZE);
  }

  private static int second(long two) {
    return (int) two;
  }
}
