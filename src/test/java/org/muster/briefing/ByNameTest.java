package org.muster.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.muster.briefing.amount.Words;
import org.muster.language.Language;

final class ByNameTest {
  private static Briefing.Rank rank(String name) {
    return new Briefing.Rank(
        1, name.startsWith("Not") ? "*" : name, name, Briefing.Figure.NONE, List.of(), "");
  }

  private static List<String> side(List<Briefing.RankPair> pairs, boolean left) {
    List<String> names = new ArrayList<>();
    for (Briefing.RankPair pair : pairs) {
      Briefing.Rank rank = left ? pair.left() : pair.right();
      names.add(rank == null ? "" : rank.name());
    }
    return names;
  }

  @Test
  void goesDownTheLeftThenTheRightWhateverTheMarksOnLetters() {
    List<Briefing.RankPair> pairs =
        ByName.pairs(
            List.of(
                rank("Zambia"),
                rank("Türkiye"),
                rank("Croatia"),
                rank("Côte d’Ivoire"),
                rank("Costa Rica"),
                rank("Åland"),
                rank("Turkmenistan"),
                rank("Angola"),
                rank("el Salvador"),
                rank("Ghana"),
                rank("Not attributed")),
            Words.english());
    assertThat(side(pairs, true))
        .containsExactly(
            "Åland", "Angola", "Costa Rica", "Côte d’Ivoire", "Croatia", "el Salvador");
    assertThat(side(pairs, false))
        .containsExactly("Ghana", "Türkiye", "Turkmenistan", "Zambia", "Not attributed", "");
  }

  @Test
  void leavesFewToTheRanking() {
    assertThat(ByName.pairs(List.of(rank("Denmark"), rank("Canada")), Words.english())).isEmpty();
  }

  @Test
  void ordersAsTheLanguageDoes() {
    Words danish = new Words(new Language("da", Map.of()));
    assertThat(Stream.of("Østrig", "Åland", "Albanien", "Zambia").sorted(danish.order()).toList())
        .containsExactly("Albanien", "Zambia", "Østrig", "Åland");
  }
}
