package org.muster.briefing.settings;

import java.time.Period;
import java.util.List;

/**
 * How is counted.
 *
 * @param staleAfter age from which on a figure that is carried forward is marked as stale; positive
 * @param imprecise what becomes of an event that does not lie in one month
 * @param datasets names of datasets, the one that counts first where several speak of the same
 *     operation; those not named come after
 * @param overrules guards that are not to act
 */
public record CountingSettings(
    Period staleAfter, Imprecise imprecise, List<String> datasets, List<Overrule> overrules) {
  /** Stale after a year; imprecise events apart; nothing overruled. */
  public static final CountingSettings DEFAULTS =
      new CountingSettings(Period.ofYears(1), Imprecise.APART, List.of(), List.of());

  public CountingSettings {
    datasets = List.copyOf(datasets);
    overrules = List.copyOf(overrules);
    if (staleAfter.isNegative() || staleAfter.isZero()) {
      throw new IllegalArgumentException("counting.stale-after is not positive: " + staleAfter);
    }
  }

  /** What becomes of an event that does not lie in one month. It is never put on its first day. */
  public enum Imprecise {
    /** It is counted in a row of its own. */
    APART,
    /** Its deaths are spread over its days, the total kept. */
    SPREAD
  }
}
