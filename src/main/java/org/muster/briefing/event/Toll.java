package org.muster.briefing.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Amount;
import org.muster.domain.Event;
import org.muster.domain.Quantity;
import org.muster.domain.Quantity.Reason;

/**
 * The persons killed and injured in an event, or a share of them.
 *
 * @param deaths whether at least one person was, or may have been, killed
 * @param killed null where it is not applicable
 * @param injured null where it is not applicable
 */
record Toll(boolean deaths, @Nullable Amount killed, @Nullable Amount injured) {

  /**
   * Of an event.
   *
   * <p>Rule: an event has deaths if its lowest, best or highest count is above 0, or if it says
   * "several" or the like. Reason: of UCDP's events 8 % have a best count of 0 and a highest above
   * it; all of them are recorded because somebody may have been killed.
   */
  static Toll of(Event event) {
    Quantity killed = event.killed();
    boolean deaths =
        above(killed.low())
            || above(killed.best())
            || above(killed.high())
            || killed.reason() == Reason.NOT_COUNTED;
    return new Toll(deaths, amount(killed), amount(event.injured()));
  }

  private static boolean above(@Nullable Long count) {
    return count != null && count > 0;
  }

  private static @Nullable Amount amount(Quantity quantity) {
    return quantity.reason() == Reason.NOT_APPLICABLE ? null : Amount.of(quantity);
  }

  /** Whether there is a figure at all that can be spread. */
  boolean known() {
    return (killed != null && !killed.unknown()) || (injured != null && !injured.unknown());
  }

  /** Its shares by days, in order; what is not applicable is not applicable in each. */
  List<Toll> shares(long[] days) {
    Shares shares = new Shares(days);
    List<Amount> dead = killed == null ? List.of() : shares.of(killed);
    List<Amount> hurt = injured == null ? List.of() : shares.of(injured);
    List<Toll> tolls = new ArrayList<>(days.length);
    for (int i = 0; i < days.length; i++) {
      tolls.add(
          new Toll(
              deaths, dead.isEmpty() ? null : dead.get(i), hurt.isEmpty() ? null : hurt.get(i)));
    }
    return tolls;
  }
}
