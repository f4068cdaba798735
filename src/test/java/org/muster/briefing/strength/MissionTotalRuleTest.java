package org.muster.briefing.strength;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muster.briefing.Briefing;
import org.muster.briefing.Given;
import org.muster.briefing.settings.Guard;
import org.muster.notice.Notice;
import org.muster.notice.NoticeType;

final class MissionTotalRuleTest {
  @Test
  void noticesPartsThatExceedTheWhole() {
    assertThat(notices("100", "120"))
        .containsExactly(
            "The contributors' parts of NMI (A) are more than the mission's own figure (M), which"
                + " counts.");
    assertThat(notices("~500", "540"))
        .containsExactly(
            "The contributors' parts of NMI (A) may be more than the mission's own figure (M),"
                + " which counts.");
    assertThat(notices("500", "500")).isEmpty();
    assertThat(notices("500", "")).isEmpty();
  }

  private static Iterable<String> notices(String whole, String part) {
    return given(whole, part).compose().notices().stream()
        .filter(n -> n.type() == NoticeType.COUNTED_PARTS_EXCEED)
        .map(Notice::message)
        .toList();
  }

  @Test
  void leavesNoRestWhereThePartsExceedTheWhole() {
    assertThat(given("100", "120").strength().rest().text()).isEqualTo("0");
    assertThat(given("~500", "540").strength().rest().text()).isEqualTo("0");
    assertThat(given("~500", "560").strength().rest().text()).isEqualTo("0");
  }

  @Test
  void countsThePartsWhereItIsOverruled() {
    Briefing briefing =
        given("500", "120").overruled(Guard.MISSION_TOTAL, "the total is of 2018", "M");
    Briefing.OperationStrength nmi = briefing.operations().getFirst();

    assertThat(nmi.present().text()).isEqualTo("120");
    assertThat(nmi.presentBasis()).isEqualTo("sum of contributors");
    assertThat(nmi.remarks())
        .containsExactly(
            "The mission's own figure (M) is not used, as the guard mission-total is overruled: the"
                + " total is of 2018.");
    assertThat(briefing.overruled()).hasSize(1);
  }

  @Test
  void keepsTheMissionsOwnFigureWhereNoPartIsKnown() {
    Briefing briefing = given("500", "withheld").overruled(Guard.MISSION_TOTAL, "by habit");

    assertThat(briefing.operations().getFirst().present().text()).isEqualTo("500");
    assertThat(briefing.overruled()).isEmpty();
  }

  private static Given given(String whole, String part) {
    return new Given()
        .deployment("M", "contributor", "*", "personnel", whole)
        .deployment("A", "personnel", part);
  }

  @Test
  void makesNoMoreThanAHundredNoticesOfAGuard() {
    Given many = new Given();
    for (int n = 0; n < 130; n++) {
      many.deployment("M" + n, "operation", "O" + n, "contributor", "*", "personnel", "5")
          .deployment("P" + n, "operation", "O" + n, "personnel", "7");
    }

    assertThat(many.compose().notices())
        .filteredOn(n -> n.type() == NoticeType.COUNTED_PARTS_EXCEED)
        .hasSize(100)
        .last()
        .extracting(Notice::message)
        .asString()
        .contains("(and of 30 more such findings)");
  }
}
