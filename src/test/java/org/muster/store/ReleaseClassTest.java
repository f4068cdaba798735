package org.muster.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.domain.Marking;

final class ReleaseClassTest {
  @Test
  void bringsMarkingsBackEqual() {
    for (Marking marking :
        List.of(
            Marking.BLANK,
            new Marking("TLP:CLEAR", List.of()),
            new Marking("TLP:AMBER+STRICT", List.of("DNK", "NATO")),
            new Marking("3:ABC4:NATO", List.of("1:", "é")))) {
      assertThat(ReleaseClass.marking(ReleaseClass.text(marking))).isEqualTo(marking);
    }
  }

  @Test
  void keepsALabelThatLooksLikeCodesApartFromCodes() {
    assertThat(ReleaseClass.text(new Marking("TLP:CLEAR4:NATO", List.of())))
        .isNotEqualTo(ReleaseClass.text(new Marking("TLP:CLEAR", List.of("NATO"))));
  }
}
