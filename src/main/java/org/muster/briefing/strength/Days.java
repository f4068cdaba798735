package org.muster.briefing.strength;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

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

  /** Those that are not among others, in order. */
  List<Days> without(List<Days> others) {
    List<Days> left = List.of(this);
    for (Days other : others) {
      left = left.stream().flatMap(days -> days.without(other).stream()).toList();
    }
    return left;
  }

  /** The same without one run: those before it, those after it, or both; empty if none is left. */
  List<Days> without(Days other) {
    if (other.none() || other.to.isBefore(from) || other.from.isAfter(to)) {
      return List.of(this);
    }
    List<Days> rest = new ArrayList<>();
    if (other.from.isAfter(from)) {
      rest.add(new Days(from, other.from.minusDays(1)));
    }
    if (other.to.isBefore(to)) {
      rest.add(new Days(other.to.plusDays(1), to));
    }
    return rest;
  }
}
