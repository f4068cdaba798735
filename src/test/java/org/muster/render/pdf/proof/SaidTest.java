package org.muster.render.pdf.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.render.markup.MarkupText;

final class SaidTest {
  private static boolean is(String meant, String... pieces) {
    return new Said(List.of(pieces)).is(MarkupText.essence(meant));
  }

  @Test
  void takesAMarkAtAnotherPlaceForTheSame() {
    assertThat(is("op til 195 på o\u0308\u0304en", "op til 195 på o\u0304\u0308en")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "op til 195 på øen, op til 159 på øen",
    "Київ: 20-30, Київ: 30-20",
    "når 1 af 2, når 2 af 1"
  })
  void seesDigitsInAnotherOrderBesideAMark(String meant, String drawn) {
    assertThat(is(meant, drawn)).isFalse();
    assertThat(is(meant, meant)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "الحشد 195 من 285, 582 نم 591 دشحلا, false",
    "الحشد 195 من 285, 285 نم 195 دشحلا, true",
    "الحشد 195 من 285, 285 نم 159 دشحلا, false",
    "الحشد 195 من 285, 285 195 دشحلا, false",
    "الحشد 195 من 285, 285195 نم دشحلا, true",
    "~500 الحشد 12, ~50012 دشحلا, true",
    "الحشد (12), )12( دشحلا, true",
    "الحشد \uD83D\uDE00 12, 12 ]U+1F600[ دشحلا, true",
    "الحشد \uD83D\uDE00 12, 12 دشحلا, false",
    "الحشد 195 12 34, 95 1 1234 دشحلا, true",
    "الحشد 195 12 34, 34 12 159 دشحلا, false"
  })
  void comparesWhatIsDrawnFromRightToLeft(String meant, String drawn, boolean same) {
    assertThat(new Said(List.of(drawn)).isDrawn(meant)).isEqualTo(same);
  }
}
