package org.muster.briefing.strength;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Amount;
import org.muster.briefing.amount.Reading;
import org.muster.briefing.amount.Tally;
import org.muster.domain.Entry;
import org.muster.domain.Quantity;

/**
 * The level of one contributor, category and place on a date: the latest figure that holds on it,
 * moved by the changes that have taken effect since.
 *
 * <p>Rule: a level resets what was before; a change is counted only from the day after the last day
 * that the level can stand for; an end ends it, and an unknown end stays open. Reason: levels are
 * stocks and are never added over time; adding three quarterly levels made 423,300 of the US troops
 * in Iraq of 2006 (troopdata, issue 6). A change needs a base: "200 more" says nothing of how many
 * there are.
 */
final class LevelRule {
  private final LocalDate asOf;
  private final LocalDate lastDay;
  private final Function<Quantity, Amount> reading;

  private final TreeMap<LocalDate, List<Runnable>> moments = new TreeMap<>();
  private final TreeSet<Statement> levels = new TreeSet<>(Statement.LATEST_LAST);
  private final NavigableMap<LocalDate, Set<Statement>> changes = new TreeMap<>();
  private final Tally added = new Tally();
  private final Tally left = new Tally();
  private @Nullable Statement base;
  private @Nullable Statement lapsed;

  /**
   * A rule for one key.
   *
   * @param lastDay last day of the line; not before {@code asOf}
   * @param reading how a quantity is read as an amount
   */
  LevelRule(LocalDate asOf, LocalDate lastDay, Function<Quantity, Amount> reading) {
    this.asOf = asOf;
    this.lastDay = lastDay;
    this.reading = reading;
  }

  Track track(List<Statement> levelRecords, List<Statement> changeRecords) {
    levelRecords.forEach(this::plan);
    changeRecords.forEach(this::planChange);
    PieceLine line = new PieceLine();
    Track now = null;
    for (var moment : moments.entrySet()) {
      if (now == null && moment.getKey().isAfter(asOf)) {
        now = reached(changeRecords);
      }
      moment.getValue().forEach(Runnable::run);
      line.from(moment.getKey(), settle());
    }
    Track last = now == null ? reached(changeRecords) : now;
    return new Track(
        line.until(lastDay.plusDays(1)),
        last.holding(),
        last.base(),
        last.rival(),
        last.lapsed(),
        last.baseless(),
        last.unclear(),
        last.overdrawn());
  }

  private void plan(Statement level) {
    LocalDate first = level.spell().drawnFrom(asOf);
    LocalDate last = level.spell().last();
    if (last.isBefore(first)) {
      lapsed = later(lapsed, level);
      return;
    }
    at(first, () -> levels.add(level));
    if (last.isBefore(lastDay)) {
      at(
          last.plusDays(1),
          () -> {
            levels.remove(level);
            lapsed = later(lapsed, level);
          });
    }
  }

  private void planChange(Statement change) {
    if (change.spell().begin() == null) {
      return;
    }
    LocalDate first = change.spell().drawnFrom(asOf);
    LocalDate last = change.spell().last();
    LocalDate day = Spell.of(change.deployment()).drawnFrom(asOf);
    at(first, () -> start(day, change));
    if (last.isBefore(lastDay) && !last.isBefore(first)) {
      at(last.plusDays(1), () -> end(day, change));
    }
  }

  private void at(LocalDate day, Runnable step) {
    if (!day.isAfter(lastDay)) {
      moments.computeIfAbsent(day, d -> new ArrayList<>()).add(step);
    }
  }

  private void start(LocalDate day, Statement change) {
    changes.computeIfAbsent(day, d -> new LinkedHashSet<>()).add(change);
    if (base != null && moves(day, base)) {
      tally(change).add(amount(change));
    }
  }

  private void end(LocalDate day, Statement change) {
    changes.getOrDefault(day, Set.of()).remove(change);
    if (base != null && moves(day, base)) {
      tally(change).remove(amount(change));
    }
  }

  private static boolean moves(LocalDate day, Statement level) {
    return day.isAfter(standsFor(level));
  }

  /** Last day that the level's figure can be of: what changed by then may be in it already. */
  private static LocalDate standsFor(Statement level) {
    return level.spell().begin() == null ? LocalDate.MIN : level.spell().begin().latest();
  }

  /** The amount after a moment's steps, null if no level holds. */
  private @Nullable Amount settle() {
    Statement latest = levels.isEmpty() ? null : levels.last();
    if (!Objects.equals(latest, base)) {
      base = latest;
      added.clear();
      left.clear();
      if (latest != null) {
        changes.tailMap(standsFor(latest), false).values().stream()
            .flatMap(Set::stream)
            .forEach(change -> tally(change).add(amount(change)));
      }
    }
    return base == null ? null : value(base);
  }

  /** Never below zero: fewer than nobody cannot be there, whatever was said to leave. */
  private Amount value(Statement level) {
    Amount before = before(level);
    return left.empty() ? before : before.minus(left.amount());
  }

  /** The level with all that came, before those who left are taken away. */
  private Amount before(Statement level) {
    Tally sum = new Tally();
    sum.add(amount(level));
    sum.add(added.amount());
    return sum.amount();
  }

  private boolean overdrawn(Statement level) {
    Amount before = before(level);
    Long best = before.best();
    Long less = left.amount().best();
    return left.amount().certainlyExceeds(before) || (best != null && less != null && less > best);
  }

  private Tally tally(Statement change) {
    return change.leaves() ? left : added;
  }

  private Amount amount(Statement statement) {
    return reading.apply(statement.deployment().personnel());
  }

  private static Statement later(@Nullable Statement a, Statement b) {
    return a == null || Statement.LATEST_LAST.compare(a, b) < 0 ? b : a;
  }

  private Track reached(List<Statement> changeRecords) {
    Statement level = base;
    if (level == null) {
      return new Track(
          List.of(), null, null, null, lapsed, baseless(changeRecords), List.of(), false);
    }
    List<Entry> basis = new ArrayList<>();
    basis.add(level.deployment());
    changes.tailMap(standsFor(level), false).values().stream()
        .flatMap(Set::stream)
        .map(Statement::deployment)
        .forEach(basis::add);
    Reading holding = new Reading(value(level), basis);
    return new Track(
        List.of(),
        holding,
        level,
        rival(level),
        lapsed,
        List.of(),
        unclear(level, changeRecords),
        overdrawn(level));
  }

  /** Those who leave a level that has ended need no base: they are why it has ended. */
  private List<Statement> baseless(List<Statement> changeRecords) {
    List<Statement> without = new ArrayList<>();
    for (Statement change : changeRecords) {
      if (change.standing() == Standing.IN_EFFECT && !(lapsed != null && change.leaves())) {
        without.add(change);
      }
    }
    return without;
  }

  private List<Statement> unclear(Statement level, List<Statement> changeRecords) {
    LocalDate firstDay = level.spell().first();
    return changeRecords.stream()
        .filter(c -> c.standing() == Standing.IN_EFFECT)
        .filter(
            c ->
                c.spell().begin() == null
                    || (!moves(c.spell().drawnFrom(asOf), level)
                        && c.spell().begin().latest().isAfter(firstDay)))
        .toList();
  }

  private @Nullable Statement rival(Statement level) {
    Statement below = levels.lower(level);
    boolean sameDay =
        below != null
            && level.spell().begin() != null
            && below.spell().begin() != null
            && below.spell().first().equals(level.spell().first())
            && standsFor(below).equals(standsFor(level));
    return sameDay && !amount(below).equals(amount(level)) ? below : null;
  }
}
