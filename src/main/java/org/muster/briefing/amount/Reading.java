package org.muster.briefing.amount;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.muster.domain.Entry;
import org.muster.domain.Quantity.Reason;

/**
 * An amount and the records that it stands on.
 *
 * @param basis never empty
 */
public record Reading(Amount amount, List<Entry> basis) {
  public Reading {
    basis = List.copyOf(basis);
    if (basis.isEmpty()) {
      throw new IllegalArgumentException("an amount stands on no record");
    }
  }

  /** Not known, as the records say nothing of it. */
  public static Reading notReported(List<? extends Entry> basis) {
    return new Reading(Amount.unknown(Reason.NOT_REPORTED), List.copyOf(basis));
  }

  /** The sum of readings of one measure; not of none. */
  public static Reading sum(Collection<Reading> parts) {
    Tally tally = new Tally();
    List<Entry> basis = new ArrayList<>();
    for (Reading part : parts) {
      tally.add(part.amount);
      basis.addAll(part.basis);
    }
    return new Reading(tally.amount(), basis);
  }

  public boolean known() {
    return !amount.unknown();
  }
}
