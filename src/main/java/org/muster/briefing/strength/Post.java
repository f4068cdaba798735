package org.muster.briefing.strength;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.muster.domain.Measure;

/**
 * Where somebody is counted: under which operation, and whose level it is.
 *
 * @param measure strength or imputed; a change is at the post of the level that it moves
 */
record Post(String operation, LevelKey key, Measure measure) implements Comparable<Post> {
  private static final Comparator<Post> ORDER =
      Comparator.comparing(Post::operation).thenComparing(Post::key).thenComparing(Post::measure);

  static Post of(Statement s, Ground ground) {
    Measure measure = s.measure().movesLevel() ? Measure.STRENGTH : s.measure();
    return new Post(s.deployment().operation(), ground.key(s.deployment()), measure);
  }

  /** The statements that have taken effect and pass the test, by post and in order of time. */
  static TreeMap<Post, TreeSet<Statement>> all(
      List<Statement> statements, Ground ground, Predicate<Statement> test) {
    TreeMap<Post, TreeSet<Statement>> posts = new TreeMap<>();
    for (Statement s : statements) {
      if ((s.level() || s.counts()) && test.test(s)) {
        posts.computeIfAbsent(of(s, ground), p -> new TreeSet<>(Statement.LATEST_LAST)).add(s);
      }
    }
    return posts;
  }

  /** The levels among them. */
  static List<Statement> levels(TreeSet<Statement> statements) {
    return statements.stream().filter(Statement::level).toList();
  }

  /** Changes of a level, which are silent where it is. */
  static List<Statement> changes(TreeSet<Statement> statements) {
    return statements.stream().filter(s -> !s.level()).toList();
  }

  /** The level that holds on a day: the latest; null if none does. */
  static @Nullable Statement holder(List<Statement> levels, LocalDate day, LocalDate asOf) {
    Statement holder = null;
    for (Statement s : levels) {
      if (s.holdsOn(day, asOf)) {
        holder = s;
      }
    }
    return holder;
  }

  /** The same without a unit. */
  Post allUnits() {
    return new Post(operation, key.allUnits(), measure);
  }

  @Override
  public int compareTo(Post other) {
    return ORDER.compare(this, other);
  }
}
