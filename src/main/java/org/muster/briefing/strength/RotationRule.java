package org.muster.briefing.strength;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.settings.Guard;
import org.muster.briefing.settings.Overrule;
import org.muster.domain.Deployment;

/**
 * A unit that comes and the one that it relieves.
 *
 * <p>Rule: where a unit begins at a post (contributor, operation, place, category) at most {@value
 * #MOST_DAYS} days before another one there ends, and stays longer, it relieves it; the one that
 * goes counts until the day before. Each unit relieves one, the first to end. Reason: in a relief
 * in place both units are there for some weeks, while the level that is reported and decided is
 * that of one; a rotation is no change of strength.
 */
final class RotationRule implements Guarded.Rule {
  /** Hand-overs take days to weeks; units that share a post for longer are there together. */
  private static final int MOST_DAYS = 60;

  private final Ground ground;
  private final Cuts cuts;
  private final List<Finding> findings = new ArrayList<>();

  RotationRule(Ground ground) {
    this.ground = ground;
    this.cuts = new Cuts(ground.asOf());
  }

  @Override
  public Guarded apply(List<Statement> statements) {
    TreeMap<Post, TreeSet<Statement>> named =
        Post.all(statements, ground, s -> !s.deployment().unit().isEmpty());
    TreeMap<Post, List<Stay>> stays = new TreeMap<>();
    named.forEach(
        (post, own) ->
            stays
                .computeIfAbsent(post.allUnits(), p -> new ArrayList<>())
                .addAll(Stay.of(post.key().unit(), own, ground.asOf())));
    stays.forEach((post, own) -> relieve(post, own, named));
    return new Guarded(cuts.apply(statements), List.of(), findings);
  }

  private void relieve(Post post, List<Stay> stays, Map<Post, TreeSet<Statement>> statements) {
    List<Stay> going = new ArrayList<>(stays);
    for (Stay coming : stays.stream().sorted(Stay.BY_BEGINNING).toList()) {
      Stay relieved = relievedBy(coming, going);
      if (relieved != null) {
        going.remove(relieved);
        relieve(relieved, coming, statements.getOrDefault(unit(post, relieved), new TreeSet<>()));
      }
    }
  }

  private static Post unit(Post post, Stay stay) {
    LevelKey key = post.key();
    return new Post(
        post.operation(),
        new LevelKey(key.contributor(), key.hosts(), key.category(), stay.unit()),
        post.measure());
  }

  private static @Nullable Stay relievedBy(Stay coming, List<Stay> going) {
    return going.stream()
        .filter(stay -> !stay.unit().equals(coming.unit()))
        .filter(stay -> stay.from().isBefore(coming.from()))
        .filter(stay -> !stay.to().isBefore(coming.from()) && stay.to().isBefore(coming.to()))
        .filter(stay -> overlap(stay, coming) <= MOST_DAYS)
        .min(Stay.BY_END)
        .orElse(null);
  }

  private static long overlap(Stay going, Stay coming) {
    return ChronoUnit.DAYS.between(coming.from(), going.to()) + 1;
  }

  private void relieve(Stay going, Stay coming, TreeSet<Statement> ofUnit) {
    Days both = new Days(coming.from(), going.to());
    List<Deployment> counted = List.of(coming.levels().getFirst().deployment());
    List<Deployment> leftOut =
        going.levels().stream()
            .filter(s -> !s.spell().last().isBefore(coming.from()))
            .map(Statement::deployment)
            .toList();
    Overrule overrule = ground.overrule(Guard.ROTATION, counted, leftOut);
    if (overrule == null) {
      cuts.cut(going.levels(), both);
      cuts.cut(within(Post.changes(ofUnit), both), both);
    }
    findings.add(Finding.cut(Guard.ROTATION, counted, leftOut, coming.from()).overruled(overrule));
  }

  /** A change that begins before the days is silent on them; one after them is another stay's. */
  private List<Statement> within(List<Statement> changes, Days both) {
    LocalDate last = both.to();
    return changes.stream().filter(s -> !s.since(ground.asOf()).isAfter(last)).toList();
  }
}
