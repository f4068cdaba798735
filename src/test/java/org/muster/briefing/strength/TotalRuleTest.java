package org.muster.briefing.strength;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muster.briefing.Briefing;
import org.muster.briefing.Given;

final class TotalRuleTest {
  @Test
  void putsTheContributorsPartsInsideTheMissionsOwnFigure() {
    Briefing.OperationStrength nmi =
        whole("500")
            .deployment("A", "personnel", "120")
            .deployment("B", "contributor", "NOR", "personnel", "60")
            .strength();

    assertThat(nmi.present().text()).isEqualTo("500");
    assertThat(nmi.presentBasis()).isEqualTo("mission-reported");
    assertThat(nmi.attributed().text()).isEqualTo("180");
    assertThat(nmi.rest().text()).isEqualTo("320");
    assertThat(nmi.remarks()).isEmpty();
  }

  @Test
  void keepsTheRestOfAnApproximateFigureApproximate() {
    Briefing.OperationStrength nmi = whole("~500").deployment("A", "personnel", "120").strength();

    assertThat(nmi.rest().text()).isEqualTo("about 400");
    assertThat(nmi.rest().best()).isEqualTo(400);
    assertThat(nmi.rest().low()).isNull();
  }

  @Test
  void saysThatPartsExceedTheWhole() {
    Briefing.OperationStrength nmi = whole("100").deployment("A", "personnel", "120").strength();

    assertThat(nmi.present().text()).isEqualTo("100");
    assertThat(nmi.rest().text()).isEqualTo("0");
    assertThat(nmi.remarks())
        .containsExactly(
            "The contributors' parts (120) add up to more than the mission's own figure (100).");
  }

  @Test
  void saysOnlyThatPartsMayExceedAnApproximateWholeWithinItsRounding() {
    assertThat(whole("~500").deployment("A", "personnel", "500").strength().remarks()).isEmpty();
    assertThat(whole("~500").deployment("A", "personnel", "540").strength().remarks())
        .containsExactly(
            "The contributors' parts (540) may add up to more than the mission's own figure (about"
                + " 500).");
    assertThat(whole("~500").deployment("A", "personnel", "560").strength().remarks())
        .singleElement()
        .asString()
        .contains("(560) add up to more");
  }

  @Test
  void sumsThePartsWhereTheMissionGivesNoFigure() {
    Briefing.OperationStrength nmi =
        new Given()
            .deployment("A", "personnel", "~1000")
            .deployment("B", "contributor", "NOR", "personnel", "60")
            .strength();

    assertThat(nmi.present().text()).isEqualTo("about 1,000");
    assertThat(nmi.presentBasis()).isEqualTo("sum of contributors");
    assertThat(nmi.attributed()).isEqualTo(nmi.present());
    assertThat(nmi.rest().none()).isTrue();
  }

  @Test
  void givesKnownPartsWhereTheMissionsOwnFigureIsWithheld() {
    Briefing.OperationStrength nmi =
        whole("withheld").deployment("A", "personnel", "60").strength();

    assertThat(nmi.present().text()).isEqualTo("60");
    assertThat(nmi.presentBasis()).isEqualTo("sum of contributors");
    assertThat(nmi.remarks()).containsExactly("The mission's own figure is unknown (withheld).");
  }

  @Test
  void leavesTheRestOpenWhereAPartIsUnknown() {
    Briefing.OperationStrength nmi =
        whole("500")
            .deployment("A", "personnel", "120")
            .deployment("B", "contributor", "NOR", "personnel", "")
            .strength();

    assertThat(nmi.attributed().text()).isEqualTo("at least 120");
    assertThat(nmi.attributed().best()).isNull();
    assertThat(nmi.rest().text()).isEqualTo("up to 380");
  }

  @Test
  void standsOnTheRecordsOfTheFigure() {
    Briefing briefing = whole("500").deployment("A", "personnel", "120").briefing();
    Briefing.OperationStrength nmi = briefing.operations().getFirst();

    assertThat(nmi.present().notes()).containsExactly(1);
    assertThat(briefing.notes().getFirst().recordId()).isEqualTo("M");
    assertThat(nmi.attributed().notes()).hasSize(1).doesNotContain(1);
  }

  private static Given whole(String personnel) {
    return new Given().deployment("M", "contributor", "*", "personnel", personnel);
  }
}
