package org.muster.briefing.strength;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muster.briefing.Briefing;
import org.muster.briefing.Given;

final class PresenceRuleTest {
  @Test
  void findsNobodyWhereEverythingBeginsLater() {
    Briefing.OperationStrength nmi =
        new Given()
            .deployment("A", "from", "2020-08", "personnel", "40")
            .deployment(
                "B",
                "measure",
                "ceiling",
                "status",
                "approved",
                "from",
                "2020-09",
                "personnel",
                "up to 50")
            .strength();

    assertThat(nmi.present().text()).isEqualTo("0");
    assertThat(nmi.present().best()).isZero();
    assertThat(nmi.presentBasis()).isEqualTo("nothing has begun by then");
    assertThat(nmi.attributed().none()).isTrue();
    assertThat(nmi.rest().none()).isTrue();
  }

  @Test
  void doesNotTakeAnUndatedAnnouncementForNobody() {
    Briefing.OperationStrength nmi =
        new Given()
            .deployment("A", "measure", "change", "status", "announced", "personnel", "285")
            .strength();

    assertThat(nmi.present().text()).isEqualTo("unknown (not reported)");
    assertThat(nmi.presentBasis()).isEqualTo("no figure reported");
  }

  @Test
  void doesNotTakeThoseWhoWillLeaveForNobody() {
    Briefing.OperationStrength reduced =
        new Given().deployment("A", "measure", "reduction", "from", "2020-09").strength();
    Briefing.OperationStrength left =
        new Given()
            .deployment("A", "measure", "change", "status", "withdrawn", "from", "2020-09")
            .strength();

    assertThat(reduced.present().text()).isEqualTo("unknown (not reported)");
    assertThat(left.present().text()).isEqualTo("unknown (not reported)");
  }

  @Test
  void needsNoBaseForAReductionOfALevelThatHasEnded() {
    Briefing.OperationStrength nmi =
        new Given()
            .deployment("A", "from", "2018", "to", "2020-03", "personnel", "100")
            .deployment("B", "measure", "reduction", "from", "2020-03", "personnel", "100")
            .strength();

    assertThat(nmi.present().text()).isEqualTo("0");
    assertThat(nmi.presentBasis()).isEqualTo("ended by then");
  }

  @Test
  void doesNotTakeAnEndedCeilingForNobody() {
    Briefing.OperationStrength nmi =
        new Given()
            .deployment(
                "A",
                "measure",
                "ceiling",
                "status",
                "approved",
                "from",
                "2019",
                "to",
                "2019-12",
                "personnel",
                "50")
            .strength();

    assertThat(nmi.present().text()).isEqualTo("unknown (not reported)");
    assertThat(nmi.ceiling().none()).isTrue();
  }

  @Test
  void knowsNothingFromACommandOrAnOperationAlone() {
    Briefing.OperationStrength command =
        new Given()
            .deployment("A", "measure", "command", "status", "planned", "from", "2021")
            .strength();
    Briefing.OperationStrength bare =
        new Given().operation("NMI", "NATO Mission Iraq", "IRQ").strength();

    assertThat(command.present().text()).isEqualTo("unknown (not reported)");
    assertThat(bare.present().text()).isEqualTo("unknown (not reported)");
    assertThat(bare.present().notes()).isNotEmpty();
  }

  @Test
  void countsNeitherImputedNorCeilingAsPresent() {
    Briefing.OperationStrength nmi =
        new Given()
            .deployment("A", "measure", "imputed", "personnel", "150")
            .deployment(
                "B",
                "measure",
                "ceiling",
                "status",
                "approved",
                "from",
                "2020-01",
                "personnel",
                "up to 650")
            .strength();

    assertThat(nmi.present().text()).isEqualTo("unknown (not reported)");
    assertThat(nmi.imputed().text()).isEqualTo("150");
    assertThat(nmi.ceiling().text()).isEqualTo("up to 650");
  }

  @Test
  void countsWhatMayHaveBegunAndSaysSo() {
    Briefing.OperationStrength nmi =
        new Given().deployment("A", "from", "2020", "personnel", "40").strength();

    assertThat(nmi.present().text()).isEqualTo("40");
    assertThat(nmi.remarks())
        .containsExactly("Denmark: 40, deployed from 2020. It may not have begun on 1 Jul 2020.");
  }

  @Test
  void isCertainOfWhatWasReportedAsDeployedByTheDate() {
    assertThat(
            new Given()
                .deployment("A", "from", "2020", "reported", "2020-06", "personnel", "40")
                .strength()
                .remarks())
        .isEmpty();
  }

  @Test
  void saysThatADeploymentMayHaveEnded() {
    Briefing.OperationStrength nmi =
        new Given().deployment("A", "from", "2018", "to", "2020", "personnel", "40").strength();

    assertThat(nmi.present().text()).isEqualTo("40");
    assertThat(nmi.remarks())
        .containsExactly(
            "Denmark: 40, deployed from 2018 until 2020. It may have ended by 1 Jul 2020.");
  }

  @Test
  void saysThatAFigureIsOld() {
    assertThat(
            new Given()
                .deployment("A", "as_of", "2018-12-31", "personnel", "40")
                .strength()
                .remarks())
        .containsExactly(
            "Denmark: 40, deployed, as of 31 Dec 2018. The figure is 18 months old and is"
                + " carried forward.");
  }
}
