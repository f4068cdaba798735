package org.muster.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.muster.briefing.amount.Words;

/** The alphabetical form of a ranking. */
final class ByName {
  /** Contributors that are found in the ranking without. */
  private static final int FEW = 10;

  private ByName() {}

  /** Contributors by name, down two columns; none if there are few. What is nobody's is last. */
  static List<Briefing.RankPair> pairs(List<Briefing.Rank> ranking, Words words) {
    if (ranking.size() <= FEW) {
      return List.of();
    }
    List<Briefing.Rank> sorted =
        ranking.stream()
            .sorted(
                Comparator.comparing((Briefing.Rank r) -> r.code().equals("*"))
                    .thenComparing(Briefing.Rank::name, words.order())
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
