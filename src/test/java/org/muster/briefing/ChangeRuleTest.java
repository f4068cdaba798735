package org.muster.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.briefing.Given.oneDeployment;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.briefing.settings.BriefingSettings.Filter;

final class ChangeRuleTest {
  private static Given nmi() {
    return new Given()
        .operation("NMI", "NATO Mission Iraq", "IRQ")
        .source("S")
        .deployment("D1", "personnel", "100")
        .event("E1", "2020-01-05");
  }

  @Test
  void findsNothingInAFirstEdition() {
    assertThat(nmi().briefing().changes()).isEqualTo(Briefing.Changes.NONE);
    assertThat(nmi().briefing().changes().first()).isTrue();
  }

  @Test
  void findsNothingWhereNothingChanged() {
    Briefing.Changes changes = new SecondEdition(nmi(), nmi()).changes();
    assertThat(changes.none()).isTrue();
    assertThat(changes.since()).isEqualTo("edition 2020-06-30.1, as of 30 Jun 2020");
  }

  @Test
  void listsNewCorrectedWithdrawnAndLateRecordsInThisOrder() {
    Given before = nmi().deployment("D2", "contributor", "NOR", "personnel", "20");
    Given after =
        new Given()
            .operation("NMI", "NATO Mission Iraq", "IRQ")
            .source("S")
            .deployment("D1", "personnel", "120")
            .deployment(
                "D9", "contributor", "SWE", "host", "SYR", "personnel", "3", "as_of", "2020-07-01")
            .event("E1", "2020-01-05")
            .event("E9", "2019-12");
    SecondEdition second = new SecondEdition(before, after);

    assertThat(second.records())
        .containsExactly("new D9", "corrected D1", "withdrawn D2", "late E9");
    assertThat(second.changes().records())
        .extracting(Briefing.RecordChange::what, Briefing.RecordChange::fields)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Sweden, NMI, Syria: 3, deployed", List.of()),
            org.assertj.core.groups.Tuple.tuple(
                "Denmark, NMI, Iraq: 120, deployed", List.of("personnel: 100 -> 120")),
            org.assertj.core.groups.Tuple.tuple("Norway, NMI, Iraq: 20, deployed", List.of()),
            org.assertj.core.groups.Tuple.tuple("Dec 2019: Event E9", List.of()));
    assertThat(second.changes().more()).isZero();
  }

  @Test
  void leadsEachChangeToASourceAlsoOfAWithdrawnRecord() {
    Given before = nmi().source("S2").deployment("D2", "source", "S2");
    Briefing briefing = new SecondEdition(before, nmi().source("S2")).briefing();
    Briefing.RecordChange withdrawn = briefing.changes().records().getFirst();
    assertThat(briefing.sources().get(withdrawn.sources().getFirst() - 1).title())
        .isEqualTo("Title S2");
  }

  @Test
  void takesARecordAsNewWhenTheDateHasReachedIt() {
    Given both = nmi().deployment("D5", "reported", "2020-07-01", "status", "announced");
    assertThat(new SecondEdition(both, both).records()).containsExactly("new D5");
  }

  @Test
  void doesNotTakeARecordAsWithdrawnThatIsOnlyNotListedOnTheDate() {
    Given both = nmi().deployment("D5", "reported", "2020-06-20", "status", "announced");
    SecondEdition second = new SecondEdition(both, both).on(LocalDate.of(2020, 6, 1));
    assertThat(second.records()).isEmpty();
  }

  @Test
  void showsWhereARecordWentThatNoLongerBelongsToTheBriefing() {
    Given after =
        new Given()
            .operation("NMI", "NATO Mission Iraq", "IRQ")
            .source("S")
            .deployment("D1", "personnel", "100", "operation", "EUAM")
            .event("E1", "2020-01-05");
    SecondEdition second = new SecondEdition(nmi(), after).as(Given.settings("NMI"));
    assertThat(second.records()).containsExactly("corrected D1");
    assertThat(second.changes().records().getFirst().fields())
        .containsExactly("operation: NMI -> EUAM");
    assertThat(new SecondEdition(after, nmi()).as(Given.settings("NMI")).records())
        .as("it comes into this briefing")
        .containsExactly("new D1");
  }

  @Test
  void leavesOutWhatTheBriefingDoesNotCover() {
    Given after = nmi().deployment("X", "operation", "EUAM", "host", "UKR", "personnel", "7");
    SecondEdition second = new SecondEdition(nmi(), after).as(Given.settings("NMI"));
    assertThat(second.changes().none()).isTrue();
  }

  @Test
  void listsACorrectedSourceButNotANewOne() {
    Given before = nmi();
    Given after =
        new Given()
            .operation("NMI", "NATO Mission Iraq", "IRQ")
            .source("S", "title", "A better title")
            .source("S2")
            .deployment("D1", "personnel", "100")
            .event("E1", "2020-01-05");
    SecondEdition second = new SecondEdition(before, after);
    assertThat(second.records()).containsExactly("corrected S");
    assertThat(second.changes().records().getFirst().fields())
        .containsExactly("title: Title S -> A better title");
  }

  @Test
  void countsWhatItDoesNotListAndListsWithdrawnOnesFirst() {
    Given before = nmi().event("GONE", "2020-02-01");
    Given after = nmi();
    for (int i = 0; i < 250; i++) {
      after.event("N" + i, "2020-07-01");
    }
    SecondEdition second = new SecondEdition(before, after);
    assertThat(second.records()).hasSize(200).endsWith("withdrawn GONE").contains("new N0");
    assertThat(second.changes().more()).isEqualTo(51);
  }

  @Test
  void dependsOnNoOrderOfRecords() {
    Given before = nmi().deployment("D2").event("E2", "2020-02");
    Given after = nmi().deployment("D3", "personnel", "1").event("E3", "2020-03");
    Given otherBefore = new Given().entries(reversed(before.records()));
    Given otherAfter = new Given().entries(reversed(after.records()));
    assertThat(new SecondEdition(otherBefore, otherAfter).composition())
        .isEqualTo(new SecondEdition(before, after).composition());
  }

  private static List<org.muster.domain.Entry> reversed(Records records) {
    List<org.muster.domain.Entry> all = new java.util.ArrayList<>(records.deployments());
    all.addAll(Given.events(records));
    all.addAll(records.operations());
    all.addAll(records.sources());
    Collections.reverse(all);
    return all;
  }

  @Test
  void keepsTheMarkingOfAWithdrawnRecord() {
    Given before = nmi().deployment("D2", "personnel", "1", "marking", "TLP:GREEN");
    SecondEdition second =
        new SecondEdition(before, nmi()).as(Given.settings(Filter.ALL, "TLP:GREEN"));
    assertThat(second.records()).containsExactly("withdrawn D2");
    assertThat(second.briefing().marking()).isEqualTo("TLP:GREEN");
  }

  @Test
  void takesARecordThatWasRaisedAboveTheAudienceAsIfItHadNeverBeenThere() {
    Given before = nmi().deployment("D2", "contributor", "NOR", "personnel", "20");
    Given raised =
        nmi().deployment("D2", "contributor", "NOR", "personnel", "20", "marking", "TLP:RED");
    assertThat(new SecondEdition(before, raised).composition())
        .isEqualTo(new SecondEdition(nmi(), nmi()).composition());
  }

  @Test
  void keepsQuietOfARecordThatWasRaisedAndThenWithdrawn() {
    Given before = nmi().deployment("D2", "contributor", "NOR", "personnel", "20");
    SecondEdition second =
        new SecondEdition(before, nmi())
            .afterVersion(
                oneDeployment("D2", "contributor", "NOR", "personnel", "20", "marking", "TLP:RED"));
    assertThat(second.composition()).isEqualTo(new SecondEdition(nmi(), nmi()).composition());
  }

  @Test
  void takesARecordThatWasLoweredAsNew() {
    Given before = nmi().deployment("D2", "contributor", "NOR", "marking", "TLP:RED");
    Given lowered =
        nmi().deployment("D2", "contributor", "NOR", "personnel", "20", "marking", "TLP:CLEAR");
    SecondEdition second = new SecondEdition(before, lowered);
    assertThat(second.records()).containsExactly("new D2");
    assertThat(second.changes().records().getFirst().fields()).isEmpty();
    assertThat(second.movements()).containsExactly("NMI, present: 100 > 120 (+20)");
  }

  @Test
  void tellsNoAudienceOfChangesAboveIt() {
    Given before = nmi().deployment("D2", "personnel", "1", "marking", "TLP:RED");
    Given after =
        nmi()
            .deployment("D2", "personnel", "2", "marking", "TLP:RED")
            .event("E2", "2020-01-01", "marking", "TLP:AMBER");
    assertThat(new SecondEdition(before, after).composition())
        .isEqualTo(new SecondEdition(nmi(), nmi()).composition());
  }
}
