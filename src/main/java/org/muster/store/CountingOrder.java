package org.muster.store;

import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * Orders rows by columns of numbers without comparing rows: column by column, from the one that
 * counts least, by counting how often each number occurs.
 */
final class CountingOrder {
  private static final int DIGITS = 1 << Short.SIZE;

  private int[] order;
  private int[] next;

  private CountingOrder(int rows) {
    this.order = new int[rows];
    this.next = new int[rows];
    Arrays.setAll(order, row -> row);
  }

  /**
   * The rows' numbers from 0 on, in their order; rows that are equal in all columns stay in the
   * order in which they are.
   *
   * @param columns how many there are; the first, number 0, counts most
   * @param column gives of each row its number in a column; it is asked for one after the other,
   *     and may give them in the same array
   */
  static int[] of(int rows, int columns, IntFunction<int[]> column) {
    CountingOrder sorting = new CountingOrder(rows);
    for (int number = columns - 1; number >= 0 && rows > 1; number--) {
      sorting.by(column.apply(number));
    }
    return sorting.order;
  }

  private void by(int[] column) {
    int least = column[0];
    int greatest = column[0];
    for (int value : column) {
      least = Math.min(least, value);
      greatest = Math.max(greatest, value);
    }
    // Without a sign, the difference is right even where it overflows.
    int range = greatest - least;
    if (range != 0) {
      by(column, least, 0, range >>> Short.SIZE == 0 ? range + 1 : DIGITS);
    }
    if (range >>> Short.SIZE != 0) {
      by(column, least, Short.SIZE, (range >>> Short.SIZE) + 1);
    }
  }

  /** By the 16 bits from a place on, of which there are so many values. */
  private void by(int[] column, int least, int shift, int values) {
    int[] places = new int[values + 1];
    for (int value : column) {
      places[((value - least) >>> shift & DIGITS - 1) + 1]++;
    }
    for (int value = 1; value <= values; value++) {
      places[value] += places[value - 1];
    }
    for (int row : order) {
      next[places[(column[row] - least) >>> shift & DIGITS - 1]++] = row;
    }
    int[] sorted = next;
    next = order;
    order = sorted;
  }
}
