package org.muster.briefing;

import java.util.ArrayList;
import java.util.List;
import org.muster.briefing.amount.Words;
import org.muster.briefing.settings.Scope;
import org.muster.briefing.strength.Portion;
import org.muster.domain.Country;

/**
 * What a total counts and what it does not, in one sentence.
 *
 * <p>Rule: a total is printed with its scope. Reason: the same day has several right totals; on 31
 * December 2013 the UN had 97,904 uniformed personnel in its peacekeeping operations, and 98,200
 * with two political missions.
 */
final class ScopeWords {
  /** Operations, categories or contributors that a sentence can name. */
  private static final int MOST = 12;

  private ScopeWords() {}

  /** "Counts strength recorded as deployed on 31 Dec 2013 under 15 operations; ...". */
  static String counts(ScopeAccount account, String day) {
    Scope scope = account.scope();
    if (account.portions().isEmpty()) {
      return "Counts nothing: no operation in its scope has a record that it counts.";
    }
    List<String> codes = account.somebody().stream().map(Portion::code).toList();
    int nobody = account.portions().size() - codes.size();
    List<String> parts = new ArrayList<>();
    parts.add(
        "Counts strength recorded as deployed on "
            + day
            + " under "
            + (codes.size() > MOST || codes.isEmpty()
                ? Words.count(codes.size(), "operation")
                : Words.list(codes)));
    if (nobody > 0) {
      parts.add(
          Words.count(nobody, "more operation")
              + (nobody == 1 ? " has" : " have")
              + " nobody there then");
    }
    add(parts, "", scope.without(), "is left out", "are left out");
    add(parts, "of the categories only ", scope.categories(), "is counted", "are counted");
    add(parts, "of the categories ", scope.withoutCategories(), "is left out", "are left out");
    List<String> contributors = scope.contributors().stream().map(Country::display).toList();
    add(parts, "of the contributors only ", contributors, "is counted", "are counted");
    List<String> hosts = scope.hosts().stream().map(Country::display).toList();
    add(parts, "of the hosts only ", hosts, "is counted", "are counted");
    add(
        parts,
        "the total stated as ",
        account.stated().stream().map(Portion::code).toList(),
        "is compared and not added",
        "are compared and not added");
    return String.join("; ", parts) + ".";
  }

  private static void add(
      List<String> parts, String before, List<String> names, String one, String several) {
    if (!names.isEmpty()) {
      String listed =
          names.size() > MOST ? Words.some(names, MOST - 1, ", ", "name") : Words.list(names);
      parts.add(before + listed + " " + (names.size() == 1 ? one : several));
    }
  }
}
