package org.muster.job.settings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import org.muster.briefing.settings.BriefingSettings;
import org.muster.briefing.settings.ForEach;

/** The briefings that an entry of the settings stands for which has {@code for-each}. */
final class Members {
  /** Stands for the code in a title. */
  static final String CODE = "{code}";

  /** Stands for the name in a title. */
  static final String NAME = "{name}";

  private Members() {}

  /**
   * The briefings, sorted by code.
   *
   * @param each what the entry has one for each of
   * @param names by code
   */
  static List<BriefingPlan> of(BriefingPlan plan, ForEach each, SortedMap<String, String> names) {
    List<BriefingPlan> members = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    names.forEach((code, name) -> members.add(member(plan, each, new Member(code, name), taken)));
    return List.copyOf(members);
  }

  private record Member(String code, String name) {
    /** A name that none has taken, whatever the case of its letters. */
    String fileName(Set<String> taken) {
      String name = CodeName.of(code);
      return taken.add(name.toLowerCase(Locale.ROOT)) ? name : CodeName.inFull(code);
    }
  }

  private static BriefingPlan member(
      BriefingPlan plan, ForEach each, Member member, Set<String> taken) {
    BriefingSettings of = plan.settings();
    return new BriefingPlan(
        of.toBuilder()
            .id(of.id() + "-" + member.fileName(taken))
            .title(named(of.title(), member))
            .area(named(of.area(), member))
            .filter(each.only(member.code, of.filter()))
            .build(),
        plan.asOf(),
        plan.period(),
        null,
        plan.formats());
  }

  /** In one pass, so that a name that holds such braces stays as it is. */
  private static String named(String text, Member member) {
    StringBuilder named = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      if (text.startsWith(CODE, at)) {
        named.append(member.code);
        at += CODE.length();
      } else if (text.startsWith(NAME, at)) {
        named.append(member.name);
        at += NAME.length();
      } else {
        named.append(text.charAt(at++));
      }
    }
    return named.toString();
  }
}
