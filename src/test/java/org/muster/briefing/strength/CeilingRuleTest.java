package org.muster.briefing.strength;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muster.briefing.Briefing;
import org.muster.briefing.Given;

final class CeilingRuleTest {
  @Test
  void takesTheCeilingInForceBeforeOneToCome() {
    Briefing.OperationStrength nmi =
        new Given()
            .deployment("A", ceiling("approved", "2020-01", "up to 100"))
            .deployment("B", ceiling("approved", "2020-09", "up to 130"))
            .strength();

    assertThat(nmi.ceiling().text()).isEqualTo("up to 100");
    assertThat(nmi.contributors()).hasSize(1);
    assertThat(nmi.contributors().getFirst().remark())
        .isEqualTo(
            "ceiling up to 100, approved from Jan 2020; ceiling up to 130, approved from Sep 2020");
  }

  @Test
  void takesTheFirstToComeWhereNoneIsInForce() {
    Briefing.OperationStrength nmi =
        new Given()
            .deployment("A", ceiling("approved", "2021", "up to 100"))
            .deployment("B", ceiling("approved", "2020-09", "130"))
            .strength();

    assertThat(nmi.ceiling().text()).isEqualTo("up to 130");
    assertThat(nmi.ceiling().high()).isEqualTo(130);
    assertThat(nmi.ceiling().best()).isNull();
  }

  @Test
  void addsCeilingsOfDifferentContributorsOnly() {
    Briefing.OperationStrength nmi =
        new Given()
            .deployment("A", ceiling("approved", "2019", "up to 100"))
            .deployment("B", ceiling("approved", "2020", "up to 130"))
            .deployment("C", ceiling("approved", "2020", "up to 20", "contributor", "NOR"))
            .strength();

    assertThat(nmi.ceiling().text()).isEqualTo("up to 150");
    assertThat(nmi.present().text()).isEqualTo("unknown (not reported)");
  }

  @Test
  void holdsACeilingThatIsOnlyPlannedAsToCome() {
    Briefing briefing =
        new Given().deployment("A", ceiling("planned", "2020-01", "up to 100")).briefing();

    assertThat(briefing.operations().getFirst().ceiling().text()).isEqualTo("up to 100");
    assertThat(briefing.announcements()).hasSize(1);
    assertThat(briefing.announcements().getFirst().status()).isEqualTo("planned");
  }

  private static String[] ceiling(String status, String from, String personnel, String... more) {
    String[] row = {"measure", "ceiling", "status", status, "from", from, "personnel", personnel};
    String[] all = java.util.Arrays.copyOf(row, row.length + more.length);
    System.arraycopy(more, 0, all, row.length, more.length);
    return all;
  }
}
