package org.muster.briefing;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Amount;
import org.muster.briefing.amount.Reading;
import org.muster.briefing.settings.Scope;
import org.muster.briefing.strength.Finding;
import org.muster.briefing.strength.Piece;
import org.muster.briefing.strength.Portion;

/**
 * All that is worked out for a total over several operations, before its figures have notes.
 *
 * <p>Rule: each operation adds the figure that it shows by itself, the mission's own or its
 * contributors' parts, never both; an operation of which no figure is known makes the total a
 * lowest bound. Reason: unknown is not zero.
 *
 * @param portions of the operations in the scope of which some record is counted, by code
 * @param present null if there is no portion
 * @param overTime those present over time
 * @param stated totals that publishers state for the scope, one for each code or name that has one
 * @param findings what the guards have found across its operations
 * @param remarks on what was left out
 */
record ScopeAccount(
    Scope scope,
    List<Portion> portions,
    @Nullable Reading present,
    List<Piece> overTime,
    List<Portion> stated,
    List<Finding> findings,
    List<String> remarks) {
  ScopeAccount {
    portions = List.copyOf(portions);
    stated = List.copyOf(stated);
    findings = List.copyOf(findings);
    remarks = List.copyOf(remarks);
  }

  /** The operations under which somebody is present, or may be. */
  List<Portion> somebody() {
    return portions.stream().filter(portion -> !portion.nobody()).toList();
  }

  /** Under how many operations somebody is present; a range where that is not known of some. */
  Amount operations() {
    return count(somebody().stream().map(portion -> portion.presence().present()).toList());
  }

  /** How many of the readings have somebody; a range where some are not known. */
  static Amount count(List<Reading> readings) {
    long certain = readings.stream().filter(r -> r.amount().height() > 0).count();
    return certain == readings.size()
        ? Amount.of(certain)
        : new Amount(certain, null, (long) readings.size(), 0, Set.of());
  }
}
