package org.muster.briefing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of an operation's table, before its figures have notes.
 *
 * @param present null if the records say nothing of a presence
 * @param ceiling null if there is none
 * @param imputed null if there is none
 * @param said the records to which its remark refers, in listing order
 */
record Line(
    LineKey key,
    @Nullable Reading present,
    @Nullable Reading ceiling,
    Announced announced,
    @Nullable Reading imputed,
    List<Statement> said) {
  Line {
    said = List.copyOf(said);
  }

  /** By how many are present: most first, not known last. */
  long rank() {
    if (present == null || present.amount().unknown()) {
      return Long.MAX_VALUE;
    }
    Amount amount = present.amount();
    return -(amount.best() != null ? amount.best() : amount.low());
  }
}
