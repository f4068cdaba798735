package org.muster.briefing.strength;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.muster.briefing.amount.Amount;
import org.muster.briefing.settings.Guard;
import org.muster.briefing.settings.Overrule;
import org.muster.domain.Deployment;
import org.muster.domain.Source;

/**
 * The same persons under two operations.
 *
 * <p>Rule: in a total over several operations, two levels of one contributor and category that are
 * the same known number, under two operations that share a host, and that two datasets or two
 * publishers give, are the same persons; they count under the operation whose code comes first. One
 * publisher counts its own people once: equal numbers of its own are two groups, and another's
 * number is one of them. A number that is left out itself leaves no other out. Reason: staff under
 * two commands are reported by each of them (US troops in Afghanistan under ISAF and under OEF;
 * officers in Iraq under NATO's, the EU's and national commands).
 */
final class TwoHatsRule implements Guarded.Rule {
  private final Ground ground;
  private final Cuts cuts;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, List<Source>> sources = new HashMap<>();

  TwoHatsRule(Ground ground) {
    this.ground = ground;
    this.cuts = new Cuts(ground.asOf());
    for (Source source : ground.sources()) {
      sources.computeIfAbsent(source.key().id(), id -> new ArrayList<>()).add(source);
    }
  }

  /** Whose and how many. */
  private record Count(String contributor, String category, Amount amount) {}

  /**
   * A number over some days, at one post.
   *
   * @param leftOut days on which it is left out
   * @param standsFor by who gives them, the days on which another number is left out for this one
   */
  private record Run(
      Post post,
      Piece piece,
      SortedSet<Statement> statements,
      List<Days> leftOut,
      Map<Giver, List<Days>> standsFor) {
    Days common(Run other) {
      LocalDate from = piece.from().isAfter(other.piece.from()) ? piece.from() : other.piece.from();
      LocalDate to = piece.to().isBefore(other.piece.to()) ? piece.to() : other.piece.to();
      return new Days(from, to.minusDays(1));
    }

    boolean shares(Run other) {
      return !post.operation().equals(other.post.operation())
          && !Collections.disjoint(post.key().hosts(), other.post.key().hosts());
    }
  }

  @Override
  public Guarded apply(List<Statement> statements) {
    Map<Count, List<Run>> numbers = new HashMap<>();
    SortedMap<Post, SortedSet<Statement>> posts =
        Post.all(statements, ground, s -> s.counts() && !s.deployment().wholeMission());
    if (posts.keySet().stream().map(Post::operation).distinct().count() > 1) {
      posts.forEach((post, own) -> runs(post, own, numbers));
    }
    List<Run[]> pairs = new ArrayList<>();
    for (List<Run> same : numbers.values()) {
      pairs(same, pairs);
    }
    pairs.sort(TwoHatsRule::byPost);
    pairs.forEach(pair -> meet(pair[0], pair[1]));
    return new Guarded(cuts.apply(statements), List.of(), findings);
  }

  private static int byPost(Run[] a, Run[] b) {
    int c = a[1].post.compareTo(b[1].post);
    c = c != 0 ? c : a[1].piece.from().compareTo(b[1].piece.from());
    c = c != 0 ? c : a[0].post.compareTo(b[0].post);
    return c != 0 ? c : a[0].piece.from().compareTo(b[0].piece.from());
  }

  private void runs(Post post, SortedSet<Statement> own, Map<Count, List<Run>> numbers) {
    LocalDate asOf = ground.asOf();
    Track track = new LevelRule(asOf, asOf, Amount::of).track(Post.levels(own), Post.changes(own));
    for (Piece piece : track.pieces()) {
      Long best = piece.amount().best();
      if (best != null && best > 0) {
        LevelKey key = post.key();
        numbers
            .computeIfAbsent(
                new Count(key.contributor(), key.category(), piece.amount()),
                n -> new ArrayList<>())
            .add(new Run(post, piece, own, new ArrayList<>(), new HashMap<>()));
      }
    }
  }

  /** The pairs of which one may be left out: posts come in order, so the first is counted. */
  private void pairs(List<Run> same, List<Run[]> pairs) {
    if (same.size() < 2 || oneGiver(same)) {
      return;
    }
    for (int b = 1; b < same.size(); b++) {
      for (int a = 0; a < b; a++) {
        Run first = same.get(a);
        Run second = same.get(b);
        if (first.shares(second) && !first.common(second).none()) {
          pairs.add(new Run[] {first, second});
        }
      }
    }
  }

  private boolean oneGiver(List<Run> same) {
    return same.stream()
            .flatMap(run -> Post.levels(run.statements).stream())
            .map(s -> giver(s.deployment()))
            .distinct()
            .limit(2)
            .count()
        < 2;
  }

  private void meet(Run first, Run second) {
    for (Days both : first.common(second).without(first.leftOut)) {
      for (Days days : both.without(second.leftOut)) {
        meet(first, second, days);
      }
    }
  }

  private void meet(Run first, Run second, Days days) {
    Statement counted = Post.holder(Post.levels(first.statements), days.to(), ground.asOf());
    Statement other = Post.holder(Post.levels(second.statements), days.to(), ground.asOf());
    if (counted == null
        || other == null
        || giver(counted.deployment()).equals(giver(other.deployment()))) {
      return;
    }
    List<Days> stands =
        first.standsFor.computeIfAbsent(giver(other.deployment()), g -> new ArrayList<>());
    for (Days same : days.without(stands)) {
      Finding finding =
          Finding.cut(
              Guard.TWO_HATS,
              List.of(counted.deployment()),
              List.of(other.deployment()),
              same.from());
      Overrule overrule = ground.overrule(Guard.TWO_HATS, finding.counted(), finding.leftOut());
      if (overrule == null) {
        cuts.cut(second.statements, same);
        second.leftOut.add(same);
        stands.add(same);
      }
      findings.add(finding.overruled(overrule));
    }
  }

  /** Who gives a number: a dataset, and within it a publisher. */
  private record Giver(String dataset, String publisher) {}

  private Giver giver(Deployment d) {
    return new Giver(d.key().dataset(), publishers(d));
  }

  /** Of all sources that it names; the id of a source record may have a semicolon in it. */
  private String publishers(Deployment d) {
    String named = d.citation().source();
    List<String> ids = sources.containsKey(named) ? List.of(named) : d.citation().sources();
    return ids.stream()
        .map(id -> publisher(d.key().dataset(), id))
        .distinct()
        .sorted()
        .collect(Collectors.joining("; "));
  }

  private String publisher(String dataset, String id) {
    List<Source> found = sources.getOrDefault(id, List.of());
    return found.stream()
        .min(
            Comparator.comparing((Source s) -> !s.key().dataset().equals(dataset))
                .thenComparing(Source::key))
        .map(Source::publisher)
        .filter(publisher -> !publisher.isBlank())
        .orElse(id);
  }
}
