package org.muster.briefing.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Amount;

/**
 * Spreads a count of persons over stretches of time by their days.
 *
 * <p>Rule: each stretch gets its whole share rounded down; what is left goes, one by one, to those
 * that were cut most, the earlier of equals (largest remainder). Reason: shares are whole persons
 * and add up to the count (PRIO-GRID's monthly {@code ucdp_ged}).
 *
 * <p>Rule: low, best and high are spread each by itself, but a stretch's low is never above its
 * best, nor its best above its high, where the whole count has that order. Reason: by largest
 * remainders alone a greater count can give a stretch less (the Alabama paradox): 10 persons over
 * 6, 6 and 2 days give 4, 4 and 2, but 11 give 5, 5 and 1.
 */
final class Shares {
  private final long[] days;
  private final long sum;

  /** Shares by as many days, each positive. */
  Shares(long[] days) {
    this.days = days.clone();
    long all = 0;
    for (long some : days) {
      all += some;
    }
    this.sum = all;
  }

  /** The shares of an amount, one for each stretch; they add up to it. */
  List<Amount> of(Amount amount) {
    Long middle = amount.best();
    long[] best = middle == null ? null : of(middle, null, null);
    long[] low = of(amount.low(), null, middle == null || amount.low() > middle ? null : best);
    long[] high = high(amount, best, low);
    List<Amount> shares = new ArrayList<>(days.length);
    for (int i = 0; i < days.length; i++) {
      shares.add(
          new Amount(
              low[i],
              best == null ? null : Long.valueOf(best[i]),
              high == null ? null : Long.valueOf(high[i]),
              unit(amount.unit(), best == null ? low[i] : best[i]),
              amount.reasons()));
    }
    return shares;
  }

  private long @Nullable [] high(Amount amount, long @Nullable [] best, long[] low) {
    Long high = amount.high();
    if (high == null) {
      return null;
    }
    Long middle = amount.best();
    long below = middle == null ? amount.low() : middle;
    return of(high, high < below ? null : best == null ? low : best, null);
  }

  /** A share is rounded no coarser than it is large, or it would be shown as nothing. */
  private static long unit(long unit, long share) {
    long fine = unit;
    while (fine > 1 && share < fine) {
      fine /= 10;
    }
    return fine;
  }

  /**
   * Shares of one count.
   *
   * @param least what each stretch gets at least, in all not more than the count
   * @param most what each stretch gets at most, in all not less than the count
   */
  private long[] of(long count, long @Nullable [] least, long @Nullable [] most) {
    long[] shares = new long[days.length];
    long left = count;
    for (int i = 0; i < days.length; i++) {
      long whole = count * days[i] / sum;
      shares[i] = Math.max(least == null ? 0 : least[i], whole);
      left -= shares[i];
    }
    for (; left > 0; left--) {
      shares[mostCut(count, shares, most)]++;
    }
    for (; left < 0; left++) {
      shares[leastCut(count, shares, least)]--;
    }
    return shares;
  }

  private int mostCut(long count, long[] shares, long @Nullable [] most) {
    int found = -1;
    for (int i = 0; i < days.length; i++) {
      boolean room = most == null || shares[i] < most[i];
      if (room && (found < 0 || cut(count, shares, i) > cut(count, shares, found))) {
        found = i;
      }
    }
    return found;
  }

  private int leastCut(long count, long[] shares, long @Nullable [] least) {
    int found = -1;
    for (int i = 0; i < days.length; i++) {
      boolean spare = shares[i] > (least == null ? 0 : least[i]);
      if (spare && (found < 0 || cut(count, shares, i) <= cut(count, shares, found))) {
        found = i;
      }
    }
    return found;
  }

  /** By how much a share is below its exact value, in persons times all days. */
  private long cut(long count, long[] shares, int i) {
    return count * days[i] - shares[i] * sum;
  }
}
