package org.muster.briefing.event;

import org.muster.briefing.amount.Amount;
import org.muster.briefing.amount.Amounts;
import org.muster.briefing.amount.Tally;
import org.muster.domain.Quantity.Reason;

/**
 * Persons killed, or injured, in some events.
 *
 * <p>Rule: low, best and high are added separately; an event that states none of them makes the sum
 * say "at least". What is not applicable adds nothing and is no 0. Reason: publishers leave deaths
 * empty for demonstrations, which are not counted for deaths at all (ACLED's monthly figures).
 */
public final class PeopleSum {
  private final Tally tally = Tally.ofEstimates();
  private long notApplicable;

  /**
   * Adds the persons of some events.
   *
   * @param amounts of those for which they are applicable
   * @param without how many others there are
   */
  void add(Amounts amounts, long without) {
    notApplicable += without;
    tally.add(amounts);
  }

  /** Whether nothing was added, and nothing was found not applicable. */
  public boolean none() {
    return tally.empty() && notApplicable == 0;
  }

  /** Whether it is a number of nothing that occurs here. */
  public boolean notApplicable() {
    return tally.empty() && notApplicable != 0;
  }

  /** The sum; 0 of nothing, and unknown where it is not applicable. */
  public Amount amount() {
    return notApplicable() ? Amount.unknown(Reason.NOT_APPLICABLE) : tally.amount();
  }
}
