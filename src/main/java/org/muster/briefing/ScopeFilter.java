package org.muster.briefing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.muster.briefing.amount.Amount;
import org.muster.briefing.amount.Words;
import org.muster.briefing.settings.Scope;
import org.muster.briefing.strength.OperationHosts;
import org.muster.briefing.strength.Standing;
import org.muster.briefing.strength.Statement;
import org.muster.domain.Deployment;
import org.muster.domain.Measure;

/**
 * Which records a total counts.
 *
 * <p>Rule: a total of some categories counts only figures that state one of them; one without some
 * categories counts no figure for all categories that has those inside it, as a contributor's at
 * the same place, or the whole mission's; one of some contributors counts no whole mission's own
 * figure; one of some hosts counts a figure for several places only if all of them are among the
 * hosts. What is left out for these reasons is named, and so are figures that state no category and
 * are counted where some categories are not. Reason: a figure that cannot be divided belongs either
 * inside a total or outside it, and a reader must know which; the same day has several right
 * totals.
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
  private final TreeSet<String> includingOne = new TreeSet<>();
  private final TreeSet<String> anyCategory = new TreeSet<>();
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
    if (whole()) {
      return statements;
    }
    List<Statement> leftOut =
        statements.stream()
            .filter(s -> withoutCategories.has(s.deployment().category()) && somebody(s))
            .toList();
    return statements.stream().filter(s -> counts(s, operationHosts, leftOut)).toList();
  }

  private boolean counts(Statement s, List<String> operationHosts, List<Statement> leftOut) {
    Deployment d = s.deployment();
    if (withoutCategories.has(d.category())) {
      return false;
    }
    List<String> places = OperationHosts.places(d.hosts(), operationHosts);
    boolean missing = !categories.isEmpty() && d.category().isEmpty();
    boolean including =
        d.category().isEmpty()
            && d.unit().isEmpty()
            && leftOut.stream().anyMatch(part -> hasInside(s, part, operationHosts));
    boolean mission = !contributors.isEmpty() && d.wholeMission();
    boolean inside = hosts.isEmpty() || (!places.isEmpty() && places.stream().allMatch(hosts::has));
    boolean crosses = !inside && places.stream().anyMatch(hosts::has);
    if (s.measure() == Measure.STRENGTH && s.standing() == Standing.IN_EFFECT) {
      note(noCategory, missing, d);
      boolean any = !withoutCategories.isEmpty() && d.category().isEmpty() && !missing;
      boolean among = any && inside && contributors.covers(d.contributor());
      note(includingOne, among && including, d);
      note(anyCategory, among && !including, d);
      note(wholeMissions, mission, d);
      note(severalPlaces, crosses, d);
    }
    return !missing
        && !including
        && !mission
        && inside
        && categories.covers(d.category())
        && contributors.covers(d.contributor());
  }

  /** Whether it is a figure that can be inside another and is not certainly nobody. */
  private static boolean somebody(Statement s) {
    Long most = Amount.of(s.deployment().personnel()).high();
    return s.begun() && (most == null || most > 0);
  }

  /** Whether a figure for all categories includes one of a category, on some day. */
  private static boolean hasInside(Statement all, Statement part, List<String> operationHosts) {
    Deployment whole = all.deployment();
    List<String> places = OperationHosts.places(whole.hosts(), operationHosts);
    List<String> partPlaces = OperationHosts.places(part.deployment().hosts(), operationHosts);
    return (whole.wholeMission() || whole.contributor().equals(part.deployment().contributor()))
        && part.measure() == (all.measure().movesLevel() ? Measure.STRENGTH : all.measure())
        && !part.spell().first().isAfter(all.spell().last())
        && !all.spell().first().isAfter(part.spell().last())
        && (places.isEmpty() || partPlaces.isEmpty() || !Collections.disjoint(places, partPlaces));
  }

  private static void note(Set<String> codes, boolean found, Deployment d) {
    if (found) {
      codes.add(d.operation());
    }
  }

  /** Notes that figures of an operation are for several places, some of them not covered. */
  void leftOutElsewhere(String code) {
    severalPlaces.add(code);
  }

  /** What could not be divided, one sentence each. */
  List<String> remarks(Words words) {
    List<String> remarks = new ArrayList<>();
    if (!noCategory.isEmpty()) {
      remarks.add(
          words.say(
              "Figures that state no category are not counted: {0}.", some(noCategory, words)));
    }
    if (!includingOne.isEmpty()) {
      remarks.add(
          words.say(
              "Figures for all categories that include one left out are not counted: {0}.",
              some(includingOne, words)));
    }
    if (!anyCategory.isEmpty()) {
      remarks.add(
          words.say(
              "Figures that state no category are counted whole; some of those left out may be among"
                  + " them: {0}.",
              some(anyCategory, words)));
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
    return words.operations(List.copyOf(codes), MOST, ", ");
  }
}
