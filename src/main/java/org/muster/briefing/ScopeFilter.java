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

/**
 * Which records a total counts.
 *
 * <p>Rule: a total of some categories counts only figures that state one of them; one of some
 * contributors counts no whole mission's own figure; one of some hosts counts a figure for several
 * places only if all of them are among the hosts. What is left out for these reasons is named.
 * Reason: a figure that cannot be divided belongs either inside a total or outside it, and a reader
 * must know which; the same day has several right totals.
 */
final class ScopeFilter {
  /** Operations that a remark names. */
  private static final int MOST = 8;

  private final Set<String> operations;
  private final Set<String> without;
  private final NameSet categories;
  private final NameSet withoutCategories;
  private final NameSet contributors;
  private final NameSet hosts;
  private final TreeSet<String> noCategory = new TreeSet<>();
  private final TreeSet<String> wholeMissions = new TreeSet<>();
  private final TreeSet<String> severalPlaces = new TreeSet<>();

  ScopeFilter(Scope scope) {
    operations = Set.copyOf(scope.operations());
    without = Set.copyOf(scope.without());
    categories = new NameSet(scope.categories());
    withoutCategories = new NameSet(scope.withoutCategories());
    contributors = new NameSet(scope.contributors());
    hosts = new NameSet(scope.hosts());
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
    if (withoutCategories.has(d.category())) {
      return false;
    }
    boolean missing = !categories.isEmpty() && d.category().isEmpty();
    boolean mission = !contributors.isEmpty() && d.wholeMission();
    List<String> places = d.hosts().isEmpty() ? operationHosts : d.hosts();
    boolean inside = hosts.isEmpty() || (!places.isEmpty() && places.stream().allMatch(hosts::has));
    boolean crosses = !inside && places.stream().anyMatch(hosts::has);
    if (s.measure() == Measure.STRENGTH && s.standing() == Standing.IN_EFFECT) {
      note(noCategory, missing, d);
      note(wholeMissions, mission, d);
      note(severalPlaces, crosses, d);
    }
    return !missing
        && !mission
        && inside
        && categories.covers(d.category())
        && contributors.covers(d.contributor());
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
