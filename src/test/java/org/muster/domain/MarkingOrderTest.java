package org.muster.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MarkingOrderTest {
  /** Columns: the record's label and limits, the audience's label and codes, the verdict. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # record     | limited to | audience         | codes     | released
          TLP:CLEAR        |           | TLP:CLEAR        |           | yes
          TLP:GREEN        |           | TLP:CLEAR        |           | no
          TLP:AMBER        |           | TLP:CLEAR        |           | no
          TLP:AMBER+STRICT |           | TLP:CLEAR        |           | no
          TLP:RED          |           | TLP:CLEAR        |           | no
          TLP:CLEAR        |           | TLP:GREEN        |           | yes
          TLP:GREEN        |           | TLP:GREEN        |           | yes
          TLP:AMBER        |           | TLP:GREEN        |           | no
          TLP:AMBER+STRICT |           | TLP:GREEN        |           | no
          TLP:RED          |           | TLP:GREEN        |           | no
          TLP:CLEAR        |           | TLP:AMBER        |           | yes
          TLP:GREEN        |           | TLP:AMBER        |           | yes
          TLP:AMBER        |           | TLP:AMBER        |           | yes
          TLP:AMBER+STRICT |           | TLP:AMBER        |           | no
          TLP:RED          |           | TLP:AMBER        |           | no
          TLP:CLEAR        |           | TLP:AMBER+STRICT |           | yes
          TLP:GREEN        |           | TLP:AMBER+STRICT |           | yes
          TLP:AMBER        |           | TLP:AMBER+STRICT |           | yes
          TLP:AMBER+STRICT |           | TLP:AMBER+STRICT |           | yes
          TLP:RED          |           | TLP:AMBER+STRICT |           | no
          TLP:CLEAR        |           | TLP:RED          |           | yes
          TLP:GREEN        |           | TLP:RED          |           | yes
          TLP:AMBER        |           | TLP:RED          |           | yes
          TLP:AMBER+STRICT |           | TLP:RED          |           | yes
          TLP:RED          |           | TLP:RED          |           | yes
                           |           | TLP:CLEAR        |           | yes
                           |           | TLP:RED          |           | yes
          TLP:WHITE        |           | TLP:RED          |           | no
          tlp:clear        |           | TLP:RED          |           | no
          'TLP:CLEAR '     |           | TLP:RED          |           | no
          SECRET           |           | TLP:RED          |           | no
          TLP:CLEAR        | NATO      | TLP:CLEAR        | NATO      | yes
          TLP:CLEAR        | NATO      | TLP:RED          |           | no
          TLP:CLEAR        | NATO      | TLP:RED          | DNK       | no
          TLP:CLEAR        | NATO;DNK  | TLP:CLEAR        | DNK       | yes
          TLP:CLEAR        | NATO      | TLP:CLEAR        | nato      | no
          TLP:AMBER        | NATO      | TLP:GREEN        | NATO      | no
          TLP:AMBER        | NATO      | TLP:RED          | NATO;DNK  | yes
                           | NATO      | TLP:CLEAR        | NATO      | yes
                           | NATO      | TLP:CLEAR        |           | no
          SECRET           | NATO      | TLP:RED          | NATO      | no
          TLP:CLEAR        |           | TLP:CLEAR        | NATO      | yes
          TLP:CLEAR        |           | SECRET           |           | no
          """)
  void releasesByLabelAndLimit(
      @Nullable String label,
      @Nullable String limits,
      String audience,
      @Nullable String codes,
      String released) {
    Marking marking = new Marking(label == null ? "" : label, list(limits));
    assertThat(MarkingOrder.TLP.releases(marking, audience, list(codes)))
        .isEqualTo(released.equals("yes"));
  }

  private static List<String> list(@Nullable String text) {
    return text == null ? List.of() : List.of(text.split(";", -1));
  }

  @Test
  void takesABlankMarkingForTheConfiguredLabel() {
    MarkingOrder strict = new MarkingOrder(List.of("OPEN", "CLOSED"), "CLOSED");
    assertThat(strict.releases(Marking.BLANK, "OPEN", List.of())).isFalse();
    assertThat(strict.releases(Marking.BLANK, "CLOSED", List.of())).isTrue();
    assertThat(strict.level(Marking.BLANK)).hasValue(1);
  }

  @Test
  void hasNoLevelForAnUnknownLabel() {
    assertThat(MarkingOrder.TLP.level(new Marking("TLP:RED", List.of()))).hasValue(4);
    assertThat(MarkingOrder.TLP.level(new Marking("TLP:WHITE", List.of()))).isEmpty();
  }

  @Test
  void refusesAnOrderThatIsNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MarkingOrder(List.of(), "OPEN"))
        .withMessage("marking labels are empty or repeat: []");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MarkingOrder(List.of("OPEN", "OPEN"), "OPEN"))
        .withMessage("marking labels are empty or repeat: [OPEN, OPEN]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MarkingOrder(List.of("OPEN"), "CLOSED"))
        .withMessage("the marking for blanks, 'CLOSED', is not one of [OPEN]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MarkingOrder(List.of("", "OPEN"), "OPEN"))
        .withMessage("a marking label is blank: [, OPEN]");
  }

  @Test
  void sortsReleaseCodesAndDropsRepeats() {
    assertThat(new Marking("", List.of("NATO", "DNK", "NATO")).releasableTo())
        .containsExactly("DNK", "NATO");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Marking("", List.of("NATO;DNK")))
        .withMessage("release code 'NATO;DNK' is blank, not trimmed or holds a semicolon");
  }
}
