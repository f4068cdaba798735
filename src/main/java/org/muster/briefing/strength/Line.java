package org.muster.briefing.strength;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Amount;
import org.muster.briefing.amount.Reading;

/**
 * One line of an operation's table, before its figures have notes.
 *
 * @param present null if the records say nothing of a presence
 * @param ceiling null if there is none
 * @param imputed null if there is none
 * @param said the records to which its remark refers, in listing order
 */
public record Line(
    LineKey key,
    @Nullable Reading present,
    @Nullable Reading ceiling,
    Announced announced,
    @Nullable Reading imputed,
    List<Statement> said) {
  public Line {
    said = List.copyOf(said);
  }

  /** By how many are present: most first, not known last. */
  public long rank() {
    if (present == null || present.amount().unknown()) {
      return Long.MAX_VALUE;
    }
    Amount amount = present.amount();
    return -amount.height();
  }
}
