package org.muster.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.muster.briefing.amount.Words;
import org.muster.briefing.settings.Scope;
import org.muster.briefing.strength.Standing;
import org.muster.briefing.strength.Statement;
import org.muster.domain.Deployment;
import org.muster.domain.Measure;
import org.muster.domain.Spelling;

/**
 * Which records a total counts.
 *
 * <p>Rule: names are compared as {@link Spelling} does. A total of some categories counts only
 * figures that state one of them; one of some contributors counts no whole mission's own figure;
 * one of some hosts counts a figure for several places only if all of them are among the hosts.
 * What is left out for these reasons is named. Reason: a figure that cannot be divided belongs
 * either inside a total or outside it, and a reader must know which; the same day has several right
 * totals.
 */
final class ScopeFilter {
  /** Operations that a remark names. */
  private static final int MOST = 8;

  private final Set<String> operations;
  private final Set<String> without;
  private final Set<String> categories;
  private final Set<String> withoutCategories;
  private final Set<String> contributors;
  private final Set<String> hosts;
  private final FoldedNames names = new FoldedNames();
  private final TreeSet<String> noCategory = new TreeSet<>();
  private final TreeSet<String> wholeMissions = new TreeSet<>();
  private final TreeSet<String> severalPlaces = new TreeSet<>();

  ScopeFilter(Scope scope) {
    operations = Set.copyOf(scope.operations());
    without = Set.copyOf(scope.without());
    categories = names.of(scope.categories());
    withoutCategories = names.of(scope.withoutCategories());
    contributors = names.of(scope.contributors());
    hosts = names.of(scope.hosts());
  }

  /** Whether an operation is in the scope. */
  boolean covers(String code) {
    return (operations.isEmpty() || operations.contains(code)) && !without.contains(code);
  }

  /** Whether a scope counts everything that its briefing covers. */
  static boolean everything(Scope scope) {
    return scope.operations().isEmpty()
        && scope.without().isEmpty()
        && new ScopeFilter(scope).whole();
  }

  /** Whether the scope counts all records of its operations. */
  private boolean whole() {
    return categories.isEmpty()
        && withoutCategories.isEmpty()
        && contributors.isEmpty()
        && hosts.isEmpty();
  }

  /** Those of an operation's records that are counted. */
  List<Statement> counted(List<Statement> statements, List<String> operationHosts) {
    return whole()
        ? statements
        : statements.stream().filter(s -> counts(s, operationHosts)).toList();
  }

  private boolean counts(Statement s, List<String> operationHosts) {
    Deployment d = s.deployment();
    String category = names.of(d.category());
    if (withoutCategories.contains(category)) {
      return false;
    }
    boolean missing = !categories.isEmpty() && d.category().isEmpty();
    boolean mission = !contributors.isEmpty() && d.wholeMission();
    Set<String> places = names.of(d.hosts().isEmpty() ? operationHosts : d.hosts());
    boolean inside = hosts.isEmpty() || (!places.isEmpty() && hosts.containsAll(places));
    boolean crosses = !inside && places.stream().anyMatch(hosts::contains);
    if (s.measure() == Measure.STRENGTH && s.standing() == Standing.IN_EFFECT) {
      note(noCategory, missing, d);
      note(wholeMissions, mission, d);
      note(severalPlaces, crosses, d);
    }
    return !missing
        && !mission
        && inside
        && (categories.isEmpty() || categories.contains(category))
        && (contributors.isEmpty() || contributors.contains(names.of(d.contributor())));
  }

  private static void note(Set<String> codes, boolean found, Deployment d) {
    if (found) {
      codes.add(d.operation());
    }
  }

  /** What could not be divided, one sentence each. */
  List<String> remarks(Words words) {
    List<String> remarks = new ArrayList<>();
    if (!noCategory.isEmpty()) {
      remarks.add(
          words.say(
              "Figures that state no category are not counted: {0}.", some(noCategory, words)));
    }
    if (!wholeMissions.isEmpty()) {
      remarks.add(
          words.say(
              "Whole missions' own figures are not counted: {0}.", some(wholeMissions, words)));
    }
    if (!severalPlaces.isEmpty()) {
      remarks.add(
          words.say(
              "Figures for several places, some of them elsewhere, are left out: {0}.",
              some(severalPlaces, words)));
    }
    return remarks;
  }

  private static String some(Set<String> codes, Words words) {
    return words.some(
        List.copyOf(codes),
        MOST,
        ", ",
        more -> words.say("{0, plural, one {# more operation} other {# more operations}}", more));
  }
}
