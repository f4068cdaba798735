package org.muster.briefing.strength;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.settings.Guard;
import org.muster.briefing.settings.Overrule;
import org.muster.domain.Deployment;
import org.muster.domain.Measure;

/**
 * The same unit in two places.
 *
 * <p>Rule: a named unit of one contributor counts where it was said to be last; where it was before
 * (under another operation, at another place or in another category), it counts until the day
 * before. Figures for the same day that were published together are parts of the unit and are
 * added; a remark says so. What is told apart within whole missions is of each mission its own.
 * Reason: a ship or battalion that moves on is reported anew where it arrives, and nobody reports
 * that it has left.
 */
final class UnitTwiceRule implements Guarded.Rule {
  private final Ground ground;
  private final Cuts cuts;
  private final List<Finding> findings = new ArrayList<>();

  UnitTwiceRule(Ground ground) {
    this.ground = ground;
    this.cuts = new Cuts(ground.asOf());
  }

  private record Unit(String contributor, String name, Measure measure)
      implements Comparable<Unit> {
    @Override
    public int compareTo(Unit other) {
      int c = contributor.compareTo(other.contributor);
      c = c != 0 ? c : name.compareTo(other.name);
      return c != 0 ? c : measure.compareTo(other.measure);
    }
  }

  /** What was found of two posts of a unit. */
  private record Pair(Post counted, Post leftOut, boolean certain, @Nullable Overrule overrule) {}

  @Override
  public Guarded apply(List<Statement> statements) {
    SortedMap<Unit, SortedMap<Post, SortedSet<Statement>>> units = new TreeMap<>();
    Post.all(statements, ground, s -> !s.deployment().unit().isEmpty())
        .forEach(
            (post, own) -> {
              LevelKey key = post.key();
              units
                  .computeIfAbsent(
                      new Unit(contributor(post), key.unit(), post.measure()), u -> new TreeMap<>())
                  .put(post, own);
            });
    for (SortedMap<Post, SortedSet<Statement>> posts : units.values()) {
      if (posts.size() > 1) {
        follow(posts);
      }
    }
    return new Guarded(cuts.apply(statements), List.of(), findings);
  }

  /** The whole of one mission is not that of another. */
  private static String contributor(Post post) {
    String contributor = post.key().contributor();
    return post.key().wholeMission() ? contributor + post.operation() : contributor;
  }

  private record At(Post post, Statement level) {}

  /** The unit's figures in order of time: each ends those of its other posts. */
  private void follow(SortedMap<Post, SortedSet<Statement>> posts) {
    SortedSet<At> all =
        new TreeSet<>(
            (a, b) -> {
              int c = Statement.LATEST_LAST.compare(a.level, b.level);
              return c != 0 ? c : a.post.compareTo(b.post);
            });
    posts.forEach((post, own) -> Post.levels(own).forEach(s -> all.add(new At(post, s))));
    Map<Pair, Finding> found = new LinkedHashMap<>();
    for (At said : all) {
      if (said.level.spell().begin() != null && !said.level.silent()) {
        posts.forEach(
            (post, own) -> {
              if (!post.equals(said.post)) {
                compare(said, post, own, found);
              }
            });
      }
    }
    findings.addAll(found.values());
  }

  private void compare(At said, Post post, SortedSet<Statement> own, Map<Pair, Finding> found) {
    LocalDate day = said.level.since(ground.asOf());
    List<Statement> levels =
        Post.levels(own).stream()
            .flatMap(s -> cuts.of(s).stream())
            .filter(s -> !s.silent())
            .toList();
    Statement there = Post.holder(levels, day, ground.asOf());
    if (there == null) {
      return;
    }
    boolean together = together(there, said.level);
    if (Statement.LATEST_LAST.compare(there, said.level) > 0) {
      return;
    }
    List<Deployment> last = List.of(said.level.deployment());
    List<Deployment> before = List.of(there.deployment());
    Overrule overrule = ground.overrule(Guard.UNIT_TWICE, last, before);
    Finding finding =
        together
            ? Finding.cut(Guard.UNIT_TWICE, before, last, null).doubtful()
            : Finding.cut(Guard.UNIT_TWICE, last, before, day);
    found.putIfAbsent(new Pair(said.post, post, !together, overrule), finding.overruled(overrule));
    if (finding.certain() && overrule == null) {
      cuts.cut(earlier(own, said.level, day), Days.from(day));
    }
  }

  private List<Statement> earlier(SortedSet<Statement> own, Statement level, LocalDate day) {
    return own.stream()
        .filter(s -> !s.since(ground.asOf()).isAfter(day))
        .filter(s -> !s.level() || Statement.LATEST_LAST.compare(s, level) < 0)
        .toList();
  }

  /** Whether both were said of the same day at the same time. */
  private static boolean together(Statement a, Statement b) {
    return Objects.equals(a.spell().begin(), b.spell().begin())
        && Objects.equals(a.deployment().reported(), b.deployment().reported());
  }
}
