package org.muster.briefing.strength;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.muster.briefing.Briefing;
import org.muster.briefing.Given;

final class AnnouncedTest {
  @Test
  void addsAnnouncedChangesAndCountsNoneAsPresent() {
    Briefing.OperationStrength nmi =
        new Given()
            .deployment("A", "from", "2018", "personnel", "100")
            .deployment("B", "measure", "change", "status", "announced", "personnel", "20")
            .deployment(
                "C", "measure", "change", "status", "preparing", "from", "2020", "personnel", "3")
            .strength();

    assertThat(nmi.present().text()).isEqualTo("100");
    assertThat(nmi.announced().text()).isEqualTo("23");
    assertThat(nmi.announced().notes()).hasSize(2);
  }

  @Test
  void doesNotAddAnUnknownNumberAsZero() {
    Briefing.OperationStrength nmi =
        new Given()
            .deployment("B", "measure", "change", "status", "announced", "personnel", "20")
            .deployment("C", "measure", "change", "status", "preparing", "from", "2020")
            .strength();

    assertThat(nmi.announced().text()).isEqualTo("at least 20");
    assertThat(nmi.announced().best()).isNull();
  }

  @Test
  void keepsChangesPledgesAndLevelsApart() {
    Briefing.OperationStrength nmi =
        new Given()
            .deployment("A", "measure", "change", "status", "announced", "personnel", "20")
            .deployment("B", "measure", "pledge", "status", "announced", "personnel", "7")
            .deployment("C", "status", "planned", "from", "2021", "personnel", "300")
            .strength();

    assertThat(nmi.announced().text()).isEqualTo("20 additional; 7 pledged; 300 in all");
    assertThat(nmi.announced().best()).isNull();
    assertThat(nmi.announced().notes()).hasSize(3);
  }

  @Test
  void saysWhichNumberIsNotKnown() {
    Given given = new Given();
    for (String measure : new String[] {"change", "reduction", "pledge"}) {
      given.deployment(measure, "measure", measure, "status", "announced", "personnel", "withheld");
    }
    given.deployment("level", "status", "planned", "from", "2021", "personnel", "withheld");

    assertThat(given.strength().announced().text())
        .isEqualTo(
            "change unknown (withheld); reduction unknown (withheld); pledge unknown (withheld);"
                + " unknown (withheld)");
  }

  @Test
  void keepsFewerApartFromMoreAndSaysSo() {
    Given given =
        new Given()
            .deployment("A", "from", "2018", "personnel", "5200")
            .deployment("B", "measure", "reduction", "status", "announced", "personnel", "2200");

    assertThat(given.strength().present().text()).isEqualTo("5,200");
    assertThat(given.strength().announced().text()).isEqualTo("2,200 fewer");
    assertThat(given.strength().announced().best()).isNull();
    assertThat(given.briefing().keyPoints().get(1))
        .isEqualTo(
            "Not counted as present: for NMI, 2,200 fewer announced by Denmark, date not stated.");
    assertThat(given.briefing().keyFigures())
        .extracting(cell -> cell.label() + ": " + cell.figure().text() + " (" + cell.remark() + ")")
        .contains("NMI, announced by Denmark: 2,200 fewer (announced, date not stated)");

    given
        .deployment("C", "measure", "change", "status", "announced", "personnel", "285")
        .deployment("D", "measure", "reduction", "from", "2021", "personnel", "100");
    assertThat(given.strength().announced().text()).isEqualTo("285 additional; 2,300 fewer");
    assertThat(given.briefing().keyPoints().get(1))
        .contains("100 fewer to be withdrawn by Denmark from 2021");
  }

  @Test
  void saysOfAReductionOfUnknownSizeThatItIsOne() {
    Given given = new Given().deployment("A", "measure", "reduction", "status", "announced");

    assertThat(given.strength().announced().text()).isEqualTo("reduction unknown (not reported)");
  }

  @Test
  void countsAReductionToComeWhateverItsStatus() {
    Given given =
        new Given()
            .deployment(
                "A",
                "measure",
                "reduction",
                "status",
                "withdrawn",
                "from",
                "2020-09",
                "personnel",
                "20");

    assertThat(given.strength().announced().text()).isEqualTo("20 fewer");
  }

  @Test
  void putsContributorsInsideWhatTheWholeMissionAnnounces() {
    Briefing.OperationStrength nmi =
        new Given()
            .deployment(
                "A",
                "contributor",
                "*",
                "measure",
                "change",
                "status",
                "announced",
                "personnel",
                "3500")
            .deployment("B", "measure", "change", "status", "announced", "personnel", "285")
            .strength();

    assertThat(nmi.announced().text()).isEqualTo("3,500");
  }

  @Test
  void countsAnAnnouncementFromItsEarliestPossibleReport() {
    Given given =
        new Given()
            .operation("NMI", "NATO Mission Iraq", "IRQ")
            .deployment(
                "A",
                "measure",
                "change",
                "status",
                "announced",
                "reported",
                "[2020-06-01..2020-07-31]",
                "personnel",
                "285");

    assertThat(given.strength(LocalDate.of(2020, 5, 31)).announced().none()).isTrue();
    assertThat(given.strength(LocalDate.of(2020, 6, 1)).announced().text()).isEqualTo("285");
    assertThat(given.compose(LocalDate.of(2020, 5, 31)).briefing().timeline()).isEmpty();
  }

  @Test
  void listsWhatIsAheadByItsBeginningUndatedLast() {
    Briefing briefing =
        new Given()
            .deployment("A", "measure", "change", "status", "announced", "personnel", "20")
            .deployment(
                "B", "measure", "command", "status", "planned", "from", "2021", "to", "P18M")
            .deployment("C", "from", "2020-08", "to", "2020-12", "personnel", "7")
            .deployment("D", "from", "2019", "personnel", "5")
            .briefing();

    assertThat(briefing.announcements())
        .extracting(Briefing.Announcement::recordId)
        .containsExactly("C", "B", "A");
    assertThat(briefing.announcements())
        .extracting(a -> a.from() + " | " + a.until())
        .containsExactly("Aug 2020 | until Dec 2020", "2021 | for 18 months", "date not stated | ");
    assertThat(briefing.announcements().get(1).figure().none()).isTrue();
  }

  @Test
  void listsATroopWithdrawalToComeWithoutCountingItAsMore() {
    Briefing briefing =
        new Given()
            .deployment(
                "A",
                "measure",
                "change",
                "status",
                "withdrawn",
                "from",
                "2020-09",
                "personnel",
                "20")
            .briefing();

    assertThat(briefing.announcements()).hasSize(1);
    assertThat(briefing.operations().getFirst().announced().none()).isTrue();
    assertThat(briefing.keyPoints().get(1))
        .contains("20 fewer to be withdrawn by Denmark from Sep 2020");
  }
}
