package org.muster.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.Briefing;
import org.muster.briefing.Previous;
import org.muster.domain.PlainWords;
import org.muster.domain.Speech;

/** What is other than in the last edition, in one line of the list of editions. */
final class ChangeLine {
  private ChangeLine() {}

  /**
   * For example "Since edition 2020-06-30.1, as of 30 Jun 2020: 4 figures moved; records: 1 new, 1
   * corrected, 12 more." Records that the briefing counts without listing them are the "more".
   *
   * @param previous what the changes are since; the words that the briefing has for it are in its
   *     own language, and the list is in English
   */
  static String of(Briefing.Changes changes, @Nullable Previous previous) {
    if (changes.first() || previous == null) {
      return "First edition.";
    }
    String since =
        "Since edition "
            + previous.edition()
            + ", as of "
            + Speech.ENGLISH.day(previous.asOf())
            + ": ";
    if (changes.none()) {
      return since + "nothing has changed.";
    }
    List<String> parts = new ArrayList<>();
    count(
        changes.movements().size() + changes.contributors().size() + changes.moreContributors(),
        "figure moved",
        "figures moved",
        parts);
    records(changes, parts);
    count(
        changes.method().size(), "change of scope or method", "changes of scope or method", parts);
    return since + String.join("; ", parts) + ".";
  }

  private static void count(long count, String one, String many, List<String> parts) {
    if (count > 0) {
      parts.add(PlainWords.count(count, one, many));
    }
  }

  private static void records(Briefing.Changes changes, List<String> parts) {
    Map<String, Integer> kinds = new LinkedHashMap<>();
    changes.records().forEach(r -> kinds.merge(r.change(), 1, Integer::sum));
    List<String> counts = new ArrayList<>();
    kinds.forEach((kind, count) -> counts.add(PlainWords.grouped(count) + " " + kind));
    if (changes.more() > 0) {
      counts.add(PlainWords.grouped(changes.more()) + " more");
    }
    if (!counts.isEmpty()) {
      parts.add("records: " + String.join(", ", counts));
    }
  }
}
