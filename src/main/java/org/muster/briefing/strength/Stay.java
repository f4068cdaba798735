package org.muster.briefing.strength;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * A unit at one post from its first day to its last, whatever its figures were in between.
 *
 * @param to last day on which it can be there; {@link LocalDate#MAX} if that is open
 * @param levels in order of time; not empty
 */
record Stay(String unit, LocalDate from, LocalDate to, List<Statement> levels) {
  /** Who ends first. */
  static final Comparator<Stay> BY_END =
      Comparator.comparing(Stay::to).thenComparing(Stay::from).thenComparing(Stay::unit);

  /** Who begins first. */
  static final Comparator<Stay> BY_BEGINNING =
      Comparator.comparing(Stay::from).thenComparing(Stay::to).thenComparing(Stay::unit);

  /** The stays of one unit; days without any of its figures lie between them. */
  static List<Stay> of(String unit, TreeSet<Statement> statements, LocalDate asOf) {
    List<Statement> levels =
        Post.levels(statements).stream()
            .sorted(
                Comparator.comparing((Statement s) -> s.since(asOf))
                    .thenComparing(Statement.LATEST_LAST))
            .toList();
    List<Stay> stays = new ArrayList<>();
    for (Statement level : levels) {
      LocalDate from = level.since(asOf);
      LocalDate to = level.spell().last();
      if (to.isBefore(from)) {
        continue;
      }
      Stay last = stays.isEmpty() ? null : stays.getLast();
      if (last != null && !from.minusDays(1).isAfter(last.to)) {
        stays.set(stays.size() - 1, last.with(level, to));
      } else {
        stays.add(new Stay(unit, from, to, List.of(level)));
      }
    }
    return stays;
  }

  private Stay with(Statement level, LocalDate until) {
    List<Statement> more = new ArrayList<>(levels);
    more.add(level);
    return new Stay(unit, from, until.isAfter(to) ? until : to, more);
  }
}
