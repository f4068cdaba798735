package org.muster.render.pdf;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Widths of a table's columns, which give to each other what they do not need. Lengths are points;
 * what cells need is given by row and column, and is 0 where a column has no cell of its own.
 */
final class ColumnWidths {
  /** Part of its width that a column of text keeps where another would fill fewer lines. */
  private static final double KEPT = 0.7;

  /** Width from which on a column of text gives to others what it fills itself. */
  private static final double AMPLE = 90;

  /** Part of its width that a column keeps, blank or not, for rows that are not known yet. */
  private static final double RESERVED = 0.75;

  /** A word of a text that is longer, as an address, may be broken. */
  private static final double LONGEST_WORD = 90;

  /** A word that is shorter, as "announced", is broken last of all. */
  private static final double SHORT_WORD = 40;

  /** What one column gives another at once. */
  private static final double PORTION = 2;

  private static final double ROUNDING = 1e-6;

  /** A figure that is longer may be folded. */
  private static final double WIDEST = 190;

  /**
   * What the cells of rows need.
   *
   * @param words for the longest word of each
   * @param folded to stand in two lines, in columns of numbers
   * @param whole to stand in one line
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
  record Needs(double[][] words, double[][] folded, double[][] whole) {}

  private final boolean[] numbers;
  private final double[] least;
  private double[] widths;

  /**
   * Columns of some widths.
   *
   * @param numbers whether each holds numbers
   */
  ColumnWidths(double[] widths, boolean[] numbers) {
    this.widths = widths.clone();
    this.numbers = numbers.clone();
    this.least = new double[widths.length];
  }

  double[] widths() {
    return widths.clone();
  }

  /** Gives columns what the words of their headers need, if the others can spare it. */
  void headed(double[][] words) {
    raise(words, i -> true);
    share(least);
  }

  /**
   * Gives columns of numbers what their words need; then, of what others leave blank, what their
   * cells need as a whole, or else what they need to fold but once, also of what others fill; then
   * the rest to the columns where it makes rows lower.
   *
   * @param headers what the cells of the header need to stand in one line
   * @param rows of all further rows, if they are complete
   */
  void filled(double[][] headers, Needs rows, boolean complete) {
    raise(rows.words(), i -> numbers[i]);
    share(least);
    double[] full = full(headers, rows.whole(), complete);
    double[] figures = capped(rows.whole(), WIDEST, i -> numbers[i]);
    if (!share(each(i -> Math.max(figures[i], Math.min(widths[i], full[i]))))) {
      double[] folded = capped(rows.folded(), WIDEST, i -> numbers[i]);
      double[] kept = kept(full);
      share(each(i -> Math.max(folded[i], kept[i])));
      keep(folded);
    }
    keep(figures);
    unbroken(rows.words(), full);
    keep(widest(rows.words()));
    lower(kept(full), rows.whole());
  }

  /** Gives columns of text what their words need; if that is too much, what the shorter ones do. */
  private void unbroken(double[][] words, double[] full) {
    boolean given = false;
    for (double most = LONGEST_WORD; !given && most >= SHORT_WORD; most -= PORTION) {
      double[] longest = capped(words, most, i -> !numbers[i]);
      given = share(each(i -> Math.max(longest[i], Math.min(widths[i], full[i]))));
    }
  }

  /** Least widths of columns that give to others not only what is blank. */
  private double[] kept(double[] full) {
    return each(
        i -> {
          double kept = numbers[i] ? widths[i] : Math.max(AMPLE, widths[i] * KEPT);
          return Math.max(least[i], Math.min(widths[i], Math.min(kept, full[i])));
        });
  }

  /** Widths beyond which columns are blank. */
  private double[] full(double[][] headers, double[][] cells, boolean complete) {
    double[] header = widest(headers);
    double[] whole = widest(cells);
    return each(
        i -> {
          double reserved = complete ? 0 : widths[i] * RESERVED;
          return Math.max(Math.max(reserved, least[i]), Math.max(header[i], whole[i]));
        });
  }

  private double[] capped(double[][] cells, double most, IntPredicate of) {
    double[] widest = widest(cells);
    return each(i -> of.test(i) ? Math.min(widest[i], most) : 0);
  }

  /** Lets columns that are as wide as this remain so. */
  private void keep(double[] reached) {
    for (int i = 0; i < least.length; i++) {
      least[i] = reached[i] <= widths[i] ? Math.max(least[i], reached[i]) : least[i];
    }
  }

  private double[] each(IntToDoubleFunction width) {
    return IntStream.range(0, widths.length).mapToDouble(width).toArray();
  }

  private double[] widest(double[][] cells) {
    return each(i -> Arrays.stream(cells).mapToDouble(row -> row[i]).max().orElse(0));
  }

  private void raise(double[][] cells, IntPredicate of) {
    double[] most = widest(cells);
    for (int i = 0; i < least.length; i++) {
      least[i] = of.test(i) ? Math.max(least[i], most[i]) : least[i];
    }
  }

  /**
   * Takes from columns that are wider than they must be what others lack.
   *
   * @return false, and nothing is taken, if that is not enough
   */
  private boolean share(double[] needed) {
    double[] over = each(i -> Math.max(0, widths[i] - needed[i]));
    double spare = Arrays.stream(over).sum();
    double lacking = Arrays.stream(each(i -> Math.max(0, needed[i] - widths[i]))).sum();
    if (lacking > spare) {
      return false;
    }
    if (lacking > 0) {
      widths = each(i -> over[i] == 0 ? needed[i] : widths[i] - over[i] / spare * lacking);
    }
    return true;
  }

  /**
   * Moves room from a column to another as long as that makes the rows lower.
   *
   * @param kept below which no column goes
   */
  private void lower(double[] kept, double[][] cells) {
    boolean lower = true;
    while (lower) {
      double[] heights = each(i -> height(i, 0, cells));
      double[] gains = each(i -> heights[i] - height(i, PORTION, cells));
      int taker = first(gains, i -> true);
      double[] losses = each(i -> heights[i] - height(i, -PORTION, cells));
      int giver = first(losses, i -> i != taker && widths[i] - PORTION >= kept[i]);
      lower = giver >= 0 && gains[taker] + losses[giver] > ROUNDING;
      if (lower) {
        widths[taker] += PORTION;
        widths[giver] -= PORTION;
      }
    }
  }

  /** The column with the highest value of some, or -1 if these are none. */
  private static int first(double[] values, IntPredicate of) {
    int best = -1;
    for (int i = 0; i < values.length; i++) {
      if (of.test(i) && (best < 0 || values[i] > values[best])) {
        best = i;
      }
    }
    return best;
  }

  /**
   * How high the cells of a column are if it is made wider by so much; one of many lines weighs
   * more than several of a few, as a row is as high as its highest.
   */
  private double height(int column, double by, double[][] cells) {
    double sum = 0;
    for (double[] row : cells) {
      double lines = Math.max(1, row[column] / (widths[column] + by));
      sum += lines * lines * lines * lines;
    }
    return sum;
  }
}
