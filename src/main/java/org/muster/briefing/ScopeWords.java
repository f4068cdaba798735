package org.muster.briefing;

import java.util.ArrayList;
import java.util.List;
import org.muster.briefing.amount.Words;
import org.muster.briefing.settings.Scope;
import org.muster.briefing.strength.Portion;

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

  private final Words words;

  ScopeWords(Words words) {
    this.words = words;
  }

  /** "Counts strength recorded as deployed on 31 Dec 2013 under 15 operations; ...". */
  String counts(ScopeAccount account, String day) {
    Scope scope = account.scope();
    if (account.portions().isEmpty()) {
      return words.say("Counts nothing: no operation in its scope has a record that it counts.");
    }
    List<String> codes = account.somebody().stream().map(Portion::code).toList();
    int nobody = account.portions().size() - codes.size();
    List<String> parts = new ArrayList<>();
    parts.add(
        words.say(
            "Counts strength recorded as deployed on {0} under {1}",
            day,
            codes.size() > MOST || codes.isEmpty()
                ? words.say("{0, plural, one {# operation} other {# operations}}", codes.size())
                : words.list(codes)));
    if (nobody > 0) {
      parts.add(
          words.say(
              "{0, plural, one {# more operation has} other {# more operations have}} nobody there"
                  + " then",
              nobody));
    }
    leftOut(scope, parts);
    only(scope, parts);
    List<String> stated = account.stated().stream().map(Portion::code).toList();
    if (!stated.isEmpty()) {
      parts.add(
          words.say(
              "{1, plural, one {the total stated as {0} is compared and not added} other {the total"
                  + " stated as {0} are compared and not added}}",
              listed(stated), stated.size()));
    }
    return String.join("; ", parts) + ".";
  }

  private void leftOut(Scope scope, List<String> parts) {
    if (!scope.without().isEmpty()) {
      parts.add(
          words.say(
              "{1, plural, one {{0} is left out} other {{0} are left out}}",
              listed(scope.without()), scope.without().size()));
    }
    if (!scope.categories().isEmpty()) {
      parts.add(
          words.say(
              "{1, plural, one {of the categories only {0} is counted} other {of the categories"
                  + " only {0} are counted}}",
              listed(scope.categories()), scope.categories().size()));
    }
    if (!scope.withoutCategories().isEmpty()) {
      parts.add(
          words.say(
              "{1, plural, one {of the categories {0} is left out} other {of the categories {0} are"
                  + " left out}}",
              listed(scope.withoutCategories()), scope.withoutCategories().size()));
    }
  }

  private void only(Scope scope, List<String> parts) {
    if (!scope.contributors().isEmpty()) {
      parts.add(
          words.say(
              "{1, plural, one {of the contributors only {0} is counted} other {of the contributors"
                  + " only {0} are counted}}",
              listed(words.countries(scope.contributors())), scope.contributors().size()));
    }
    if (!scope.hosts().isEmpty()) {
      parts.add(
          words.say(
              "{1, plural, one {of the hosts only {0} is counted} other {of the hosts only {0} are"
                  + " counted}}",
              listed(words.countries(scope.hosts())), scope.hosts().size()));
    }
  }

  private String listed(List<String> names) {
    return names.size() > MOST
        ? words.some(
            names,
            MOST - 1,
            ", ",
            more -> words.say("{0, plural, one {# more name} other {# more names}}", more))
        : words.list(names);
  }
}
