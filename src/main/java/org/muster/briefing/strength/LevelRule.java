package org.muster.briefing.strength;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Amount;
import org.muster.briefing.amount.Reading;
import org.muster.briefing.amount.Tally;
import org.muster.domain.DeploymentStatus;
import org.muster.domain.Entry;
import org.muster.domain.Quantity;
import org.muster.domain.Quantity.Reason;

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
  /**
   * A change and its place among the others. Those who come on a day are there before others leave
   * on it; who left in a month of which no day is stated left when all of it had come.
   *
   * @param day on which it takes effect
   * @param order day by which it is placed
   */
  private record Move(Statement change, LocalDate day, LocalDate order)
      implements Comparable<Move> {
    private static final Comparator<Move> ORDER =
        Comparator.comparing(Move::order)
            .thenComparing(move -> move.change.leaves())
            .thenComparing(Move::change, Statement.LATEST_LAST);

    static Move of(Statement change, LocalDate asOf) {
      Spell spell = Spell.of(change.deployment());
      LocalDate day = spell.drawnFrom(asOf);
      LocalDate latest = spell.begin() == null ? day : spell.begin().latest();
      return new Move(change, day, change.leaves() && latest.isAfter(day) ? latest : day);
    }

    @Override
    public int compareTo(Move other) {
      return ORDER.compare(this, other);
    }
  }

  private final LocalDate asOf;
  private final LocalDate lastDay;
  private final Function<Quantity, Amount> reading;

  private final TreeMap<LocalDate, List<Runnable>> moments = new TreeMap<>();
  private final TreeSet<Statement> levels = new TreeSet<>(Statement.LATEST_LAST);
  private final TreeSet<Move> changes = new TreeSet<>();
  private final Tally sum = new Tally();
  private @Nullable Statement base;
  private @Nullable Move latest;
  private boolean stale;
  private boolean reduced;
  private boolean overdrawn;
  private @Nullable Statement lapsed;
  private LocalDate lastEnd = LocalDate.MIN;

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
      lapse(level, last);
      return;
    }
    at(first, () -> levels.add(level));
    if (last.isBefore(lastDay)) {
      at(
          last.plusDays(1),
          () -> {
            levels.remove(level);
            lapse(level, last);
          });
    }
  }

  private void lapse(Statement level, LocalDate last) {
    lapsed = lapsed == null || Statement.LATEST_LAST.compare(lapsed, level) < 0 ? level : lapsed;
    lastEnd = last.isAfter(lastEnd) ? last : lastEnd;
  }

  private void planChange(Statement change) {
    if (change.spell().begin() == null) {
      return;
    }
    LocalDate first = change.spell().drawnFrom(asOf);
    LocalDate last = change.spell().last();
    Move move = Move.of(change, asOf);
    at(first, () -> start(move));
    if (last.isBefore(lastDay) && !last.isBefore(first)) {
      at(last.plusDays(1), () -> end(move));
    }
  }

  private void at(LocalDate day, Runnable step) {
    if (!day.isAfter(lastDay)) {
      moments.computeIfAbsent(day, d -> new ArrayList<>()).add(step);
    }
  }

  private void start(Move move) {
    changes.add(move);
    if (base == null || !moves(move.day, base)) {
      return;
    }
    if (stale || (latest != null && latest.compareTo(move) > 0)) {
      stale = true;
    } else {
      apply(move);
    }
  }

  private void end(Move move) {
    changes.remove(move);
    if (base == null || !moves(move.day, base)) {
      return;
    }
    if (stale || reduced) {
      stale = true;
    } else {
      sum.remove(amount(move.change));
    }
  }

  /** Never below zero: fewer than nobody cannot be there, whatever was said to leave. */
  private void apply(Move move) {
    latest = move;
    Amount amount = amount(move.change);
    if (!move.change.leaves()) {
      sum.add(amount);
      return;
    }
    Amount before = sum.amount();
    overdrawn |= exceeds(amount, before);
    reduced = true;
    sum.clear();
    sum.addRest(before.minus(amount));
  }

  private static boolean exceeds(Amount left, Amount before) {
    Long less = left.best();
    Long best = before.best();
    return left.certainlyExceeds(before) || (best != null && less != null && less > best);
  }

  private static boolean moves(LocalDate day, Statement level) {
    return day.isAfter(standsFor(level));
  }

  /**
   * Last day that the level's figure can be of: what changed by then may be in it already. How many
   * were withdrawn is how many were there at the end.
   */
  private static LocalDate standsFor(Statement level) {
    if (level.status() == DeploymentStatus.WITHDRAWN) {
      return level.spell().last();
    }
    return level.spell().begin() == null ? LocalDate.MIN : level.spell().begin().latest();
  }

  /**
   * The amount after a moment's steps, null if nothing says that anybody is there from then on: who
   * left was there before.
   */
  private @Nullable Amount settle() {
    Statement holding = levels.isEmpty() ? null : levels.last();
    if (!Objects.equals(holding, base)) {
      base = holding;
      stale = true;
    }
    if (base == null) {
      boolean came = changes.stream().anyMatch(move -> !move.change.leaves() && baseless(move));
      return came ? Amount.unknown(Reason.NOT_REPORTED) : null;
    }
    if (stale) {
      startOver(base);
    }
    return sum.amount();
  }

  /**
   * Whether a change says that somebody is there, and not how many: it moves no level, nor has it
   * ended with one. Those who leave a level that has ended are why it has ended.
   */
  private boolean baseless(Move move) {
    return move.day.isAfter(lastEnd) && !(lapsed != null && move.change.leaves());
  }

  private void startOver(Statement level) {
    stale = false;
    reduced = false;
    overdrawn = false;
    latest = null;
    sum.clear();
    sum.add(amount(level));
    moving(level).forEach(this::apply);
  }

  /** What moves a level, in the order in which it is taken to have happened. */
  private Stream<Move> moving(Statement level) {
    return changes.stream().filter(move -> moves(move.day, level));
  }

  private Amount amount(Statement statement) {
    return reading.apply(statement.deployment().personnel());
  }

  private Track reached(List<Statement> changeRecords) {
    Statement level = base;
    if (level == null) {
      return new Track(
          List.of(), null, null, null, lapsed, baseless(changeRecords), List.of(), false);
    }
    List<Entry> basis = new ArrayList<>();
    basis.add(level.deployment());
    moving(level).map(move -> move.change.deployment()).forEach(basis::add);
    Reading holding = new Reading(sum.amount(), basis);
    return new Track(
        List.of(),
        holding,
        level,
        rival(level),
        lapsed,
        List.of(),
        unclear(level, changeRecords),
        overdrawn);
  }

  /** In the order of the records; also those without any date. */
  private List<Statement> baseless(List<Statement> changeRecords) {
    return changeRecords.stream()
        .filter(change -> change.standing() == Standing.IN_EFFECT)
        .filter(change -> baseless(Move.of(change, asOf)))
        .toList();
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
