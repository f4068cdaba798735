package org.muster.briefing.strength;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Amount;
import org.muster.briefing.amount.Reading;
import org.muster.domain.Deployment;
import org.muster.domain.DeploymentStatus;
import org.muster.domain.Ending;
import org.muster.domain.Measure;
import org.muster.domain.Operation;
import org.muster.domain.PartialDate;
import org.muster.domain.Quantity;
import org.muster.domain.Spelling;

/**
 * Ends that another record states.
 *
 * <p>Rule: what began under an operation goes on no longer than the operation. A strength that is
 * recorded as withdrawn ends, with its last day, the levels and changes that it covers: those of
 * its dataset and operation, of its contributor (of all, where the whole mission has left), and of
 * its hosts, category and unit where it names them, if they began by that day and were not reported
 * after the withdrawal. A withdrawal of certainly fewer than there were ends nothing. One that is
 * still to come is no level beside those that it covers. What came to a level ends with the last
 * level of its contributor, hosts, category and unit. Reason: a level without an end is carried on,
 * and would be so for ever after everybody has left; of 60 and 40 in two places, whose 100 are to
 * be withdrawn at the end of the month, 200 were counted until then; and of 200 who were there
 * until May, with 3 more from April, nobody is left in June.
 */
public final class EndRule {
  /** From the narrowest level to the widest, as {@link LevelSheet} looks for them. */
  private static final List<Predicate<Deployment>> WIDTHS =
      List.of(
          d -> !d.unit().isEmpty(),
          d -> d.unit().isEmpty() && !d.category().isEmpty(),
          d -> d.unit().isEmpty() && d.category().isEmpty());

  private final OperationHosts hosts;
  private final LocalDate asOf;
  private final Map<String, List<Statement>> withdrawals = new HashMap<>();

  private EndRule(List<Statement> statements, OperationHosts hosts, LocalDate asOf) {
    this.hosts = hosts;
    this.asOf = asOf;
    Map<String, List<Statement>> byOperation = new HashMap<>();
    if (statements.stream().anyMatch(EndRule::withdrawal)) {
      statements.forEach(s -> at(byOperation, s.deployment().operation()).add(s));
    }
    byOperation.forEach(
        (operation, own) ->
            own.stream()
                .filter(EndRule::withdrawal)
                .filter(w -> !fewer(w, own))
                .forEach(w -> at(withdrawals, operation).add(w)));
  }

  private static List<Statement> at(Map<String, List<Statement>> map, String operation) {
    return map.computeIfAbsent(operation, o -> new ArrayList<>());
  }

  /**
   * The statements, those that another record ends with that end, in their order.
   *
   * @param operation finds an operation by its code; null if no file names it
   * @param hosts where the operations serve
   */
  public static List<Statement> apply(
      List<Statement> statements,
      Function<String, @Nullable Operation> operation,
      OperationHosts hosts,
      LocalDate asOf) {
    EndRule rule = new EndRule(statements, hosts, asOf);
    List<Statement> ended =
        statements.stream()
            .map(s -> rule.within(s, operation.apply(s.deployment().operation())))
            .map(rule::withdrawn)
            .toList();
    Map<String, List<Statement>> levels = new HashMap<>();
    ended.stream().filter(EndRule::strength).forEach(s -> at(levels, whose(s)).add(s));
    return ended.stream()
        .map(s -> rule.counted(s, ended) ? s.with(Standing.AHEAD) : s)
        .map(s -> rule.withItsLevel(s, levels.getOrDefault(whose(s), List.of())))
        .toList();
  }

  private static boolean strength(Statement s) {
    return s.begun() && s.measure() == Measure.STRENGTH;
  }

  private static String whose(Statement s) {
    return s.deployment().operation() + '\n' + Spelling.folded(s.deployment().contributor());
  }

  /** A change, ended with the last of the levels to which its own belongs, if none holds. */
  private Statement withItsLevel(Statement s, List<Statement> levels) {
    if (!s.measure().movesLevel() || s.standing() != Standing.IN_EFFECT) {
      return s;
    }
    List<Statement> covering =
        levels.stream().filter(level -> covers(level.deployment(), s.deployment(), hosts)).toList();
    List<List<Statement>> byWidth =
        WIDTHS.stream()
            .map(width -> covering.stream().filter(l -> width.test(l.deployment())).toList())
            .toList();
    return LevelSheet.moved(s, byWidth, own -> own, asOf).stream()
        .flatMap(List::stream)
        .map(level -> level.spell().last())
        .max(Comparator.naturalOrder())
        .map(last -> s.until(last, asOf))
        .orElse(s);
  }

  /** Last day on which the operation can still go on; {@link LocalDate#MAX} if that is open. */
  public static LocalDate lastDay(@Nullable Operation operation) {
    if (operation == null) {
      return LocalDate.MAX;
    }
    Ending to = operation.to();
    return to == null ? LocalDate.MAX : to.latestLastDay(operation.from());
  }

  private Statement within(Statement s, @Nullable Operation operation) {
    return s.until(lastDay(operation), asOf);
  }

  private Statement withdrawn(Statement s) {
    Statement ended = s;
    for (Statement w : withdrawals.getOrDefault(s.deployment().operation(), List.of())) {
      if (ends(w, s, hosts)) {
        ended = ended.until(Objects.requireNonNull(lastDay(w)), asOf);
      }
    }
    return ended;
  }

  /** Whether those who are still to be withdrawn are there by another level, which counts them. */
  private boolean counted(Statement s, List<Statement> all) {
    return s.standing() == Standing.IN_EFFECT
        && withdrawal(s)
        && s.spell().begin() == null
        && all.stream()
            .anyMatch(
                level ->
                    level.standing() == Standing.IN_EFFECT
                        && level.measure() == Measure.STRENGTH
                        && ends(s, level, hosts));
  }

  private static boolean withdrawal(Statement s) {
    return s.measure() == Measure.STRENGTH
        && s.status() == DeploymentStatus.WITHDRAWN
        && lastDay(s) != null;
  }

  /** Last day of those who were withdrawn; where only a day is named, the one before. */
  private static @Nullable LocalDate lastDay(Statement withdrawal) {
    LocalDate last = withdrawal.spell().last();
    if (!last.equals(LocalDate.MIN)) {
      return last;
    }
    PartialDate from = withdrawal.spell().begin();
    return from == null || from.earliest().equals(LocalDate.MIN)
        ? null
        : from.earliest().minusDays(1);
  }

  /**
   * Withdrawals that speak of levels which hold all the same, as more were there.
   *
   * @param statements as {@link #apply} leaves them
   * @param holding levels that hold on the date
   * @param hosts where the operations serve
   */
  public static List<Statement> endedNothing(
      List<Statement> statements, List<Statement> holding, OperationHosts hosts) {
    return statements.stream()
        .filter(w -> w.standing() == Standing.ENDED)
        .filter(w -> holding.stream().anyMatch(s -> ends(w, s, hosts)))
        .toList();
  }

  /**
   * Withdrawals of a category or a unit that had no figure of its own, only one of all, which still
   * holds: how many of it they were is not said.
   *
   * @param statements as {@link #apply} leaves them
   * @param holding levels that hold on the date
   * @param hosts where the operations serve
   */
  public static List<Statement> ofPart(
      List<Statement> statements, List<Statement> holding, OperationHosts hosts) {
    return statements.stream()
        .filter(w -> w.standing() == Standing.ENDED && withdrawal(w))
        .filter(w -> statements.stream().noneMatch(s -> ends(w, s, hosts)))
        .filter(w -> holding.stream().anyMatch(s -> includes(s, w, hosts)))
        .toList();
  }

  /** Whether a level holds that was there before the withdrawal and includes those who left. */
  private static boolean includes(Statement level, Statement w, OperationHosts hosts) {
    Deployment d = level.deployment();
    return !level.spell().first().isAfter(Objects.requireNonNull(lastDay(w)))
        && !reportedAfter(d, w.deployment())
        && covers(d, w.deployment(), hosts)
        && Spelling.alike(d.contributor(), w.deployment().contributor())
        && !(Spelling.alike(d.category(), w.deployment().category())
            && Spelling.alike(d.unit(), w.deployment().unit()));
  }

  /** Whether a withdrawal speaks of a level or change, and can end it. */
  private static boolean ends(Statement withdrawal, Statement s, OperationHosts hosts) {
    LocalDate last = withdrawal(withdrawal) ? lastDay(withdrawal) : null;
    return last != null
        && s.begun()
        && s.status() != DeploymentStatus.WITHDRAWN
        && (s.level() || s.measure().movesLevel())
        && !s.spell().first().isAfter(last)
        && !reportedAfter(s.deployment(), withdrawal.deployment())
        && covers(withdrawal.deployment(), s.deployment(), hosts);
  }

  private static boolean reportedAfter(Deployment d, Deployment withdrawal) {
    PartialDate said = withdrawal.reported() != null ? withdrawal.reported() : withdrawal.asOf();
    return d.reported() != null && said != null && d.reported().earliest().isAfter(said.latest());
  }

  private static boolean covers(Deployment w, Deployment d, OperationHosts operationHosts) {
    List<String> hosts = operationHosts.of(w.operation());
    return w.key().dataset().equals(d.key().dataset())
        && w.operation().equals(d.operation())
        && (w.contributor().equals(Deployment.WHOLE_MISSION)
            || Spelling.alike(w.contributor(), d.contributor()))
        && Spelling.within(LevelKey.of(d, hosts).hosts(), LevelKey.of(w, hosts).hosts())
        && (w.category().isEmpty() || Spelling.alike(w.category(), d.category()))
        && (w.unit().isEmpty() || Spelling.alike(w.unit(), d.unit()));
  }

  /** Whether certainly more were there on the last day than were withdrawn; of none, all were. */
  private boolean fewer(Statement withdrawal, List<Statement> own) {
    LocalDate last = Objects.requireNonNull(lastDay(withdrawal));
    Quantity gone = withdrawal.deployment().personnel();
    if (gone.high() == null || gone.high() == 0) {
      return false;
    }
    List<Statement> there = own.stream().filter(s -> ends(withdrawal, s, hosts)).toList();
    Reading before =
        LevelSheet.of(
                there.stream().filter(s -> s.measure() == Measure.STRENGTH).toList(),
                there.stream().filter(s -> s.measure().movesLevel()).toList(),
                new LevelSheet.Terms(
                    hosts.of(withdrawal.deployment().operation()), last, last, Amount::of))
            .shown();
    return before != null && before.amount().certainlyExceeds(Amount.of(gone));
  }
}
