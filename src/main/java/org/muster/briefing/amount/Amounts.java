package org.muster.briefing.amount;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.muster.domain.Quantity.Reason;

/**
 * Several amounts added up, such that they can join a sum and leave it again.
 *
 * @param parts how many amounts; all numbers are below 0 if they are to be taken out
 * @param low sum of the lowest counts, in persons
 * @param best sum of the best estimates that there are
 * @param high sum of the highest counts that there are
 * @param withoutBest parts that have no best estimate
 * @param withoutHigh parts that nothing bounds from above
 * @param unit of every part; see {@link Amount#unit}
 * @param reasons how many parts are unknown for which reason
 */
public record Amounts(
    long parts,
    long low,
    long best,
    long high,
    long withoutBest,
    long withoutHigh,
    long unit,
    Map<Reason, Long> reasons) {
  /** Of nothing. */
  public static final Amounts NONE = new Amounts(0, 0, 0, 0, 0, 0, 0, Map.of());

  public Amounts {
    reasons = Map.copyOf(reasons);
  }

  /** One amount. */
  public static Amounts of(Amount amount) {
    return new Amounts(
        1,
        amount.low(),
        orZero(amount.best()),
        orZero(amount.high()),
        amount.best() == null ? 1 : 0,
        amount.high() == null ? 1 : 0,
        amount.unit(),
        counted(amount));
  }

  private static Map<Reason, Long> counted(Amount amount) {
    if (amount.reasons().isEmpty()) {
      return Map.of();
    }
    Map<Reason, Long> counts = new EnumMap<>(Reason.class);
    amount.reasons().forEach(reason -> counts.put(reason, 1L));
    return counts;
  }

  private static long orZero(@Nullable Long count) {
    return count == null ? 0 : count;
  }

  /** As many times the same. */
  public Amounts times(long times) {
    if (times == 1 || parts == 0) {
      return this;
    }
    Map<Reason, Long> counts = new EnumMap<>(Reason.class);
    reasons.forEach((reason, count) -> counts.put(reason, count * times));
    return new Amounts(
        parts * times,
        low * times,
        best * times,
        high * times,
        withoutBest * times,
        withoutHigh * times,
        unit,
        counts);
  }

  /**
   * The amount of each part.
   *
   * @throws IllegalStateException if there is none; if they are not all alike, it is of none
   */
  public Amount each() {
    if (parts == 0) {
      throw new IllegalStateException("there is no part");
    }
    return new Amount(
        low / parts,
        withoutBest == 0 ? Long.valueOf(best / parts) : null,
        withoutHigh == 0 ? Long.valueOf(high / parts) : null,
        unit,
        reasons.keySet());
  }
}
