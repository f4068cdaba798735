package org.muster.briefing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The alphabetical form of a ranking.
 *
 * <p>Rule: capitals and marks on letters count only between names that are else the same. Reason:
 * Côte d’Ivoire is looked for before Croatia, and the order is the same on every machine.
 */
final class ByName {
  /** Contributors that are found in the ranking without. */
  private static final int FEW = 10;

  private ByName() {}

  /** Orders by a name. */
  static Comparator<String> order() {
    return Comparator.comparing(ByName::plain).thenComparing(Comparator.naturalOrder());
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }

  /** Contributors by name, down two columns; none if there are few. What is nobody's is last. */
  static List<Briefing.RankPair> pairs(List<Briefing.Rank> ranking) {
    if (ranking.size() <= FEW) {
      return List.of();
    }
    List<Briefing.Rank> sorted =
        ranking.stream()
            .sorted(
                Comparator.comparing((Briefing.Rank r) -> r.code().equals("*"))
                    .thenComparing(Briefing.Rank::name, order())
                    .thenComparing(Briefing.Rank::code))
            .toList();
    int rows = Math.ceilDiv(sorted.size(), 2);
    List<Briefing.RankPair> pairs = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      pairs.add(
          new Briefing.RankPair(
              sorted.get(i), rows + i < sorted.size() ? sorted.get(rows + i) : null));
    }
    return pairs;
  }
}
