package org.muster.briefing.strength;

import java.time.LocalDate;

/**
 * A run of days.
 *
 * @param to the last of them; before {@code from} if there are none
 */
record Days(LocalDate from, LocalDate to) {

  /** From that day on, without an end. */
  static Days from(LocalDate day) {
    return new Days(day, LocalDate.MAX);
  }

  boolean none() {
    return to.isBefore(from);
  }
}
