package org.muster.briefing.amount;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.muster.domain.Quantity.Reason;

/**
 * A sum of amounts from which amounts can be taken out again, so that a sum over time costs one
 * step for each change and not one for each part.
 *
 * <p>Rule: beside persons who are there, a maximum alone ("up to 195") bounds nothing: it adds
 * neither to the lowest nor to the highest count, and the sum says at least how many there are.
 * Maxima are added to each other. Reason: "up to" is how ceilings are written, also by those who
 * report a presence; a range that ends in a ceiling reads as if that many were expected. Of
 * estimates of what has happened, as of deaths, "up to" is a highest count like any other.
 */
public final class Tally {
  private final TreeMap<Long, Long> units = new TreeMap<>();
  private final Map<Reason, Long> reasons = new EnumMap<>(Reason.class);
  private long low;
  private long best;
  private long high;
  private long parts;
  private long withoutBest;
  private long withoutHigh;
  private long maxima;
  private final boolean estimates;

  /** A sum of persons who are there. */
  public Tally() {
    this(false);
  }

  private Tally(boolean estimates) {
    this.estimates = estimates;
  }

  /** A sum of estimates of what has happened. */
  public static Tally ofEstimates() {
    return new Tally(true);
  }

  public void add(Amount amount) {
    change(amount, 1);
  }

  /**
   * Adds what is left of a sum: a highest count that came out of reckoning is no stated maximum.
   */
  public void addRest(Amount rest) {
    change(rest, 1);
    if (rest.maximum()) {
      maxima--;
    }
  }

  /** Takes out an amount that was added. */
  public void remove(Amount amount) {
    change(amount, -1);
  }

  private void change(Amount amount, int sign) {
    parts += sign;
    low += sign * amount.low();
    if (amount.best() == null) {
      withoutBest += sign;
    } else {
      best += sign * amount.best();
    }
    if (amount.high() == null) {
      withoutHigh += sign;
    } else {
      high += sign * amount.high();
    }
    if (amount.maximum()) {
      maxima += sign;
    }
    if (amount.unit() > 0) {
      count(units, amount.unit(), sign);
    }
    amount.reasons().forEach(reason -> count(reasons, reason, sign));
  }

  private static <K> void count(Map<K, Long> counts, K key, long number) {
    counts.merge(key, number, (a, b) -> a + b == 0 ? null : a + b);
  }

  /** Adds amounts that are estimates of what has happened, among which no maximum stands apart. */
  public void add(Amounts amounts) {
    if (!estimates) {
      throw new IllegalStateException("persons who are there are added one by one");
    }
    parts += amounts.parts();
    low += amounts.low();
    best += amounts.best();
    high += amounts.high();
    withoutBest += amounts.withoutBest();
    withoutHigh += amounts.withoutHigh();
    if (amounts.unit() > 0 && amounts.parts() != 0) {
      count(units, amounts.unit(), amounts.parts());
    }
    amounts.reasons().forEach((reason, number) -> count(reasons, reason, number));
  }

  public boolean empty() {
    return parts == 0;
  }

  public void clear() {
    parts = 0;
    units.clear();
    reasons.clear();
    low = 0;
    best = 0;
    high = 0;
    withoutBest = 0;
    withoutHigh = 0;
    maxima = 0;
  }

  /** The sum so far; exactly 0 if it is empty. */
  public Amount amount() {
    return new Amount(
        low,
        withoutBest != 0 ? null : Long.valueOf(best),
        withoutHigh != 0 || (maxima > 0 && low > 0 && !estimates) ? null : Long.valueOf(high),
        units.isEmpty() ? 0 : units.lastKey(),
        reasons.keySet());
  }
}
