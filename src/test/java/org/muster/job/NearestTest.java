package org.muster.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class NearestTest {
  @Test
  void makesNothingOfCapitals() {
    assertThat(Nearest.to("DA", List.of("en", "da"))).isEqualTo("da");
    assertThat(Nearest.to("BRIEF.FTL", List.of("a.ftl", "briefing.ftl", "B.F")))
        .isEqualTo("briefing.ftl");
  }
}
