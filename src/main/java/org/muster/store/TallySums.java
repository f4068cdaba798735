package org.muster.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.muster.domain.RecordKind;
import org.muster.store.Head.Figures;

/**
 * Tallies being added up, or what is to be added to stored ones. Each is a row of numbers with its
 * key before them; rows lie in pages, and an open-addressing table over them finds one by touching
 * little memory, as hardly any two records in a row belong to the same tally. The few whose records
 * are alike in more than that lie apart, and so does what would make a number of a row too large.
 */
final class TallySums {
  /**
   * Length of a row: records, records with people; six numbers each of people and of injured, then
   * for each reason how many are unknown; summaries, imprecise places, partial dates, disordered
   * counts; as how many events more than one each they count, all and those that may have people.
   * What is added later stands at the end.
   */
  static final int NUMBERS = 30;

  /** Where the people's numbers begin. */
  static final int PEOPLE = 2;

  /** Where the injured's numbers begin. */
  static final int INJURED = 13;

  /** Where what is said of events begins. */
  static final int SAID = 24;

  /**
   * Where it stands as how many events more than one each they count; then in how many of these
   * there may be people.
   */
  static final int FURTHER = 28;

  /** Components of the key. */
  private static final int KEY = 13;

  /** Which of them is the month. */
  private static final int MONTH = 5;

  private static final int WIDTH = KEY + NUMBERS;

  /** So many rows are fetched at a time: memory answers late, but many at once. */
  private static final int TOGETHER = 64;

  private static final int PAGE = 1 << 10;
  private static final long INDEX = (1L << Integer.SIZE) - 1;

  private final Map<TallyKey, long[]> apart = new HashMap<>();
  private final int[][] wanted = new int[TOGETHER][KEY];
  private final int[] hashes = new int[TOGETHER];
  private final long[] counted = new long[NUMBERS];
  private int[][] pages = new int[1][];

  /** Of each row its hash, above, and its index from 1 on, below; 0 for none. */
  private long[] table = new long[PAGE];

  private int size;

  /** Of what was fetched. */
  @SuppressWarnings("UnusedVariable") // nobody asks for it, but so nothing is left unread
  private int fetched;

  /** Counts records of a dataset. */
  void add(RecordKind kind, int dataset, List<Head> heads) {
    for (int from = 0; from < heads.size(); from += TOGETHER) {
      int some = Math.min(heads.size() - from, TOGETHER);
      for (int i = 0; i < some; i++) {
        hashes[i] = want(kind, dataset, heads.get(from + i), wanted[i]);
      }
      fetch(some);
      for (int i = 0; i < some; i++) {
        count(kind, dataset, heads.get(from + i), 1, i);
      }
    }
  }

  /** Reads where the first so many wanted rows are likely to be, none waiting for the others. */
  private void fetch(int some) {
    int[] indexes = new int[some];
    for (int i = 0; i < some; i++) {
      indexes[i] = (int) (table[hashes[i] & (table.length - 1)] & INDEX) - 1;
    }
    for (int index : indexes) {
      if (index >= 0) {
        int[] page = pages[index / PAGE];
        int row = (index % PAGE) * WIDTH;
        fetched += page[row] + page[row + KEY + PEOPLE] + page[row + KEY + SAID];
      }
    }
  }

  /** Counts a record of a dataset. */
  void add(RecordKind kind, int dataset, Head head) {
    count(kind, dataset, head, 1);
  }

  /** Counts a record out. */
  void subtract(RecordKind kind, int dataset, Head head) {
    count(kind, dataset, head, -1);
  }

  private void count(RecordKind kind, int dataset, Head head, int sign) {
    hashes[0] = want(kind, dataset, head, wanted[0]);
    count(kind, dataset, head, sign, 0);
  }

  /**
   * Counts a record.
   *
   * @param which of the wanted rows is its own
   */
  private void count(RecordKind kind, int dataset, Head head, int sign, int which) {
    Arrays.fill(counted, 0);
    count(counted, head, sign);
    boolean lonely = TallyKey.apart(kind, wanted[which][MONTH]);
    if (lonely || !addToRow(row(wanted[which], hashes[which]))) {
      long[] numbers =
          apart.computeIfAbsent(TallyKey.of(kind, dataset, head, false), key -> new long[NUMBERS]);
      for (int i = 0; i < NUMBERS; i++) {
        numbers[i] += counted[i];
      }
    }
  }

  /** Adds what was counted to a row; false, and nothing is added, if it does not fit. */
  private boolean addToRow(int index) {
    int[] page = pages[index / PAGE];
    int row = (index % PAGE) * WIDTH + KEY;
    for (int i = 0; i < NUMBERS; i++) {
      long sum = page[row + i] + counted[i];
      if (sum != (int) sum) {
        return false;
      }
    }
    for (int i = 0; i < NUMBERS; i++) {
      page[row + i] += (int) counted[i];
    }
    return true;
  }

  /** The row of one event, which is with no others. */
  static TallyRow alone(int dataset, Head head) {
    TallyKey key = TallyKey.of(RecordKind.EVENT, dataset, head, true);
    long[] numbers = new long[NUMBERS];
    count(numbers, head, 1);
    return new TallyRow(key, numbers);
  }

  /** Puts down what a record counts; the numbers must be 0. */
  private static void count(long[] numbers, Head head, int sign) {
    numbers[0] = sign;
    Figures people = head.people();
    int traits = head.traits();
    boolean some =
        people.low() > 0
            || people.best() > 0
            || people.high() > 0
            || Traits.peopleReason(traits) == Traits.SEVERAL;
    numbers[1] = some ? sign : 0;
    count(numbers, PEOPLE, people, Traits.peopleReason(traits), sign);
    count(numbers, INJURED, head.injured(), Traits.injuredReason(traits), sign);
    numbers[SAID] = Traits.summary(traits) ? sign : 0;
    long events = sign * (1 + head.further());
    numbers[SAID + 1] = Traits.imprecisePlace(traits) ? events : 0;
    numbers[SAID + 2] = Traits.partialDate(traits) ? events : 0;
    numbers[SAID + 3] = Traits.disordered(traits) ? sign : 0;
    numbers[FURTHER] = sign * head.further();
    numbers[FURTHER + 1] = some ? sign * furtherWithPeople(head) : 0;
  }

  /** More than one, in how many of its events there may be somebody: never more than persons. */
  private static long furtherWithPeople(Head head) {
    Figures people = head.people();
    return people.high() == Figures.NONE
        ? head.further()
        : Math.min(
            head.further(), Math.max(people.high(), Math.max(people.best(), people.low())) - 1);
  }

  private static void count(long[] numbers, int at, Figures figures, int reason, int sign) {
    count(numbers, at, figures.low(), sign);
    count(numbers, at + 1, figures.best(), sign);
    count(numbers, at + 2, figures.high(), sign);
    if (reason > 0) {
      numbers[at + 5 + reason] = sign;
    }
  }

  private static void count(long[] numbers, int at, long figure, int sign) {
    if (figure != Figures.NONE) {
      numbers[at] = sign * figure;
      numbers[at + 3] = sign;
    }
  }

  /** Index of the row that has a key, which is added if there is none. */
  private int row(int[] key, int hash) {
    int mask = table.length - 1;
    int at = hash & mask;
    for (long entry = table[at]; entry != 0; entry = table[at]) {
      int index = (int) (entry & INDEX) - 1;
      if ((int) (entry >>> Integer.SIZE) == hash && has(index, key)) {
        return index;
      }
      at = (at + 1) & mask;
    }
    int index = size++;
    System.arraycopy(key, 0, page(index), (index % PAGE) * WIDTH, KEY);
    table[at] = ((long) hash << Integer.SIZE) | size;
    if (size > table.length / 2) {
      grow();
    }
    return index;
  }

  /** Notes the key of a record, in the order of its components, and gives its hash. */
  private static int want(RecordKind kind, int dataset, Head head, int[] key) {
    key[0] = kind.code();
    key[1] = head.release();
    key[2] = head.operation();
    key[3] = head.hosts();
    key[4] = head.area();
    key[MONTH] = head.span().month();
    key[6] = head.type();
    key[7] = head.status();
    key[8] = dataset;
    key[9] = head.source();
    key[10] = head.force();
    key[11] = Traits.causeCode(head.traits());
    key[12] = TallyKey.units(kind, head);
    long hash = 0;
    for (int component : key) {
      hash = (hash + component) * 0x9E3779B97F4A7C15L;
    }
    return (int) (hash >>> Integer.SIZE);
  }

  private boolean has(int index, int[] key) {
    int row = (index % PAGE) * WIDTH;
    return Arrays.equals(pages[index / PAGE], row, row + KEY, key, 0, KEY);
  }

  /** The page of a new row. */
  private int[] page(int index) {
    int number = index / PAGE;
    if (number == pages.length) {
      pages = Arrays.copyOf(pages, 2 * number);
    }
    if (index % PAGE == 0) {
      pages[number] = new int[PAGE * WIDTH];
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
    return size + apart.size();
  }

  /**
   * The rows in the order of their keys, without those in which nothing is left; to be taken before
   * more is counted.
   */
  Iterator<TallyRow> sorted() {
    int[] column = new int[size];
    int[] order = CountingOrder.of(size, KEY, component -> column(component, column));
    List<TallyRow> lonely = new ArrayList<>(apart.size());
    apart.forEach((key, numbers) -> lonely.add(new TallyRow(key, numbers)));
    lonely.sort(Comparator.comparing(TallyRow::key));
    return new TallyMerge(List.of(new Rows(order), lonely.iterator()));
  }

  /** The rows in an order. */
  private final class Rows implements Iterator<TallyRow> {
    private final int[] order;
    private int next;

    Rows(int[] order) {
      this.order = order;
    }

    @Override
    public boolean hasNext() {
      return next < order.length;
    }

    @Override
    public TallyRow next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return row(order[next++]);
    }
  }

  /** Fills in a component of all rows' keys; they are compared in the order of the components. */
  private int[] column(int component, int[] column) {
    for (int index = 0; index < size; index++) {
      column[index] = pages[index / PAGE][(index % PAGE) * WIDTH + component];
    }
    return column;
  }

  private TallyRow row(int index) {
    int[] page = pages[index / PAGE];
    int row = (index % PAGE) * WIDTH;
    TallyKey key =
        new TallyKey(
            page[row],
            page[row + 1],
            page[row + 2],
            page[row + 3],
            page[row + 4],
            page[row + 5],
            page[row + 6],
            page[row + 7],
            page[row + 8],
            page[row + 9],
            page[row + 10],
            page[row + 11],
            page[row + 12],
            null);
    long[] numbers = new long[NUMBERS];
    for (int i = 0; i < NUMBERS; i++) {
      numbers[i] = page[row + KEY + i];
    }
    return new TallyRow(key, numbers);
  }
}
