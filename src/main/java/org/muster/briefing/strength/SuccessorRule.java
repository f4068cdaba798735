package org.muster.briefing.strength;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.settings.Guard;
import org.muster.briefing.settings.Overrule;
import org.muster.domain.Deployment;
import org.muster.domain.Operation;

/**
 * A mission and the one that took over from it.
 *
 * <p>Rule: in a total over several operations, a contributor's levels under a mission count until
 * the day before its first level in the same category under a successor; a figure without a
 * category is of all. The whole mission's own figures, and the parts inside them, count until the
 * day before the successor's first own figure; where the successor has none of that kind, until its
 * first of the other kind. A figure of a day after that on which the successor has none counts
 * until the successor's next. Reason: in the month of a hand-over both missions report the same
 * people (ISAF and Resolute Support, MONUC and MONUSCO); missions that follow each other are a
 * chain. UN reports call all three of Angola's missions UNAVEM, but for eleven months of UNAVEM II,
 * and have eight people of UNAMSIL nine months before it began.
 */
final class SuccessorRule implements Guarded.Rule {
  private final Ground ground;
  private final Cuts cuts;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, List<Statement>> byOperation = new HashMap<>();

  SuccessorRule(Ground ground) {
    this.ground = ground;
    this.cuts = new Cuts(ground.asOf());
  }

  @Override
  public Guarded apply(List<Statement> statements) {
    for (Statement s : statements) {
      if (s.counts()) {
        byOperation.computeIfAbsent(s.deployment().operation(), o -> new ArrayList<>()).add(s);
      }
    }
    Map<String, Operation> known = new TreeMap<>();
    ground.operations().forEach(o -> known.put(o.code(), o));
    for (Operation operation : known.values()) {
      for (String predecessor : before(operation, known)) {
        chain(predecessor, operation.code());
      }
    }
    return new Guarded(cuts.apply(statements), List.of(), findings);
  }

  /** All that it followed, directly or not. */
  private static List<String> before(Operation operation, Map<String, Operation> known) {
    List<String> before = new ArrayList<>();
    Set<String> seen = new HashSet<>(Set.of(operation.code()));
    Operation at = operation;
    while (at != null && !at.successorOf().isEmpty() && seen.add(at.successorOf())) {
      before.add(at.successorOf());
      at = known.get(at.successorOf());
    }
    return before;
  }

  private void chain(String predecessor, String successor) {
    List<Statement> later = byOperation.getOrDefault(successor, List.of());
    List<Statement> earlier = byOperation.getOrDefault(predecessor, List.of());
    Map<LineKey, List<Statement>> lines = new TreeMap<>();
    for (Statement s : earlier) {
      Deployment d = s.deployment();
      lines
          .computeIfAbsent(new LineKey(d.contributor(), d.category()), k -> new ArrayList<>())
          .add(s);
    }
    Chained done = new Chained();
    lines.forEach((line, own) -> chain(line, own, lines, later, done));
    findings.addAll(done.findings());
  }

  private void chain(
      LineKey line,
      List<Statement> own,
      Map<LineKey, List<Statement>> lines,
      List<Statement> later,
      Chained done) {
    Statement first = first(line, lines, later);
    if (first == null) {
      return;
    }
    Map<Boolean, List<Statement>> resuming =
        own.stream().collect(Collectors.partitioningBy(s -> resumes(s, since(first), later)));
    List<Statement> again = resuming.getOrDefault(true, List.of());
    chain(resuming.getOrDefault(false, List.of()), first, done);
    again.stream()
        .map(this::since)
        .min(LocalDate::compareTo)
        .map(day -> later.stream().filter(s -> since(s).isAfter(day)).toList())
        .ifPresent(next -> chain(line, again, lines, next, done));
  }

  /** Whether it is of a later day, on which the successor has no level. */
  private boolean resumes(Statement own, LocalDate taken, List<Statement> later) {
    LocalDate day = since(own);
    return day.isAfter(taken)
        && later.stream().noneMatch(s -> s.level() && s.holdsOn(day, ground.asOf()));
  }

  /** The successor's first level that takes over from a line; null if none does. */
  private @Nullable Statement first(
      LineKey line, Map<LineKey, List<Statement>> lines, List<Statement> later) {
    Statement own = earliest(later, line);
    boolean inside =
        !line.wholeMission() && lines.keySet().stream().anyMatch(LineKey::wholeMission);
    Statement whole = inside ? earliest(later, new LineKey(Deployment.WHOLE_MISSION, "")) : null;
    Statement first =
        own == null || (whole != null && since(whole).isBefore(since(own))) ? whole : own;
    if (first != null || !onlyOther(line, later)) {
      return first;
    }
    return later.stream().filter(Statement::level).min(this::byBeginning).orElse(null);
  }

  /** Whether the successor has only figures of the other kind, whole mission or parts. */
  private static boolean onlyOther(LineKey line, List<Statement> later) {
    return later.stream()
        .filter(Statement::level)
        .allMatch(s -> s.deployment().wholeMission() != line.wholeMission());
  }

  private @Nullable Statement earliest(List<Statement> later, LineKey line) {
    return later.stream()
        .filter(Statement::level)
        .filter(s -> s.deployment().contributor().equals(line.contributor()))
        .filter(
            s ->
                line.category().isEmpty()
                    || s.deployment().category().isEmpty()
                    || s.deployment().category().equals(line.category()))
        .min(this::byBeginning)
        .orElse(null);
  }

  private int byBeginning(Statement a, Statement b) {
    int c = since(a).compareTo(since(b));
    return c != 0 ? c : Statement.LATEST_LAST.compare(a, b);
  }

  private LocalDate since(Statement s) {
    return s.since(ground.asOf());
  }

  private void chain(List<Statement> own, Statement first, Chained done) {
    LocalDate day = since(first);
    List<Deployment> leftOut =
        own.stream().filter(s -> s.level() && reaches(s, day)).map(Statement::deployment).toList();
    if (leftOut.isEmpty()) {
      return;
    }
    Overrule overrule = ground.overrule(Guard.SUCCESSOR, List.of(first.deployment()), leftOut);
    if (overrule == null) {
      cuts.cut(own, Days.from(day));
    }
    done.add(first, day, leftOut, overrule);
  }

  /** Whether it holds on that day or later, if another successor has not ended it before. */
  private boolean reaches(Statement level, LocalDate day) {
    return cuts.of(level).stream().anyMatch(s -> !s.silent() && !s.spell().last().isBefore(day));
  }

  /** What was found of two missions: one finding for all that is cut, one for each overrule. */
  private static final class Chained {
    private final List<Overrule> overrules = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();

    private record Part(
        Deployment first, LocalDate day, List<Deployment> leftOut, @Nullable Overrule overrule) {}

    void add(
        Statement first, LocalDate day, List<Deployment> leftOut, @Nullable Overrule overrule) {
      parts.add(new Part(first.deployment(), day, leftOut, overrule));
      if (overrule != null && !overrules.contains(overrule)) {
        overrules.add(overrule);
      }
    }

    List<Finding> findings() {
      List<Finding> findings = new ArrayList<>();
      finding(null, findings);
      overrules.forEach(overrule -> finding(overrule, findings));
      return findings;
    }

    private void finding(@Nullable Overrule overrule, List<Finding> findings) {
      List<Part> same = parts.stream().filter(p -> Objects.equals(p.overrule, overrule)).toList();
      if (!same.isEmpty()) {
        findings.add(
            Finding.cut(
                    Guard.SUCCESSOR,
                    same.stream().map(Part::first).distinct().toList(),
                    same.stream().flatMap(p -> p.leftOut.stream()).toList(),
                    same.stream().map(Part::day).min(LocalDate::compareTo).orElse(null))
                .overruled(overrule));
      }
    }
  }
}
