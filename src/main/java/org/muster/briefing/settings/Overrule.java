package org.muster.briefing.settings;

import java.util.List;

/**
 * A guard against counting twice that is not to act, because somebody knows better.
 *
 * @param records ids of the records for which it holds, as briefings print them; empty: for all
 * @param reason printed with the method; never blank
 */
public record Overrule(Guard guard, List<String> records, String reason) {
  public Overrule {
    records = List.copyOf(records);
    if (reason.isBlank()) {
      throw new IllegalArgumentException("overruling the guard " + guard.id() + " has no reason");
    }
  }

  /** Whether it holds for what a guard has found among these records. */
  public boolean covers(Guard found, List<String> recordIds) {
    return guard == found && (records.isEmpty() || recordIds.stream().anyMatch(records::contains));
  }
}
