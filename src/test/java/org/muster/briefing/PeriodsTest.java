package org.muster.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.briefing.settings.BriefingSettings.Filter;

final class PeriodsTest {
  @Test
  void cutsOffAtTheLatestReportOrEvent() {
    assertThat(
            new Given()
                .event("E1", "2020-05-06")
                .event("E2", "2021", "status", "planned")
                .event("E3", "2020-06-20", "status", "claimed")
                .deployment("D1", "as_of", "2020-05-31", "personnel", "5")
                .briefing()
                .cutOff())
        .isEqualTo("31 May 2020");
    assertThat(
            new Given()
                .event("E1", "2020-05-06")
                .deployment(
                    "D1",
                    "from",
                    "2020-06-20",
                    "reported",
                    "[2020-06-01..2020-07-31]",
                    "personnel",
                    "5")
                .briefing()
                .cutOff())
        .isEqualTo("one day between 1 Jun and 31 Jul 2020");
  }

  @Test
  void cutsOffOnADayAlsoWhereThePeriodOfAnEventIsOpen() {
    assertThat(new Given().event("E1", "2020-05/..").briefing().cutOff())
        .isEqualTo("May 2020 or later");
    assertThat(
            new Given().deployment("D1", "as_of", "../2019", "personnel", "5").briefing().cutOff())
        .isEqualTo("2019 or earlier");
    assertThat(new Given().deployment("D1", "as_of", "../..", "personnel", "5").briefing().cutOff())
        .isEqualTo("no dated record");
  }

  @Test
  void namesTheHostsOfEventsWhereNoOperationHasOne() {
    assertThat(
            new Given()
                .event("E1", "2020-05-06", "host", "SYR")
                .event("E2", "2020-05-07", "host", "IRQ; SYR")
                .briefing()
                .area())
        .isEqualTo("Iraq; Syria");
    assertThat(
            new Given()
                .event("E1", "2020-05-06", "host", "SYR")
                .deployment("D1", "personnel", "5")
                .briefing()
                .area())
        .isEqualTo("Iraq");
  }

  @Test
  void speaksOfClaimsWhereThereIsNothingElse() {
    Briefing claims =
        new Given()
            .event("E1", "2020-05-06", "status", "claimed", "host", "SYR")
            .event("E2", "2020-06-20", "status", "claimed", "host", "IRQ")
            .event("E3", "2021", "status", "planned", "host", "IRQ")
            .briefing();

    assertThat(claims.cutOff()).isEqualTo("20 Jun 2020");
    assertThat(claims.area()).isEqualTo("Iraq; Syria");
  }

  @Test
  void doesNotCutOffAfterTheDate() {
    assertThat(
            new Given()
                .event("E1", "2020-05-06")
                .deployment("D1", "from", "2018", "reported", "2021", "personnel", "5")
                .briefing()
                .cutOff())
        .isEqualTo("6 May 2020");
  }

  @Test
  void namesThePeriodByYearOrByMonthWhereBothEndsAreKnownToTheMonth() {
    assertThat(new Given().event("E1", "2014").event("E2", "2020-05-06").briefing().period())
        .isEqualTo("2014 to 2020");
    assertThat(new Given().event("E1", "2019-11").event("E2", "2020-05-06").briefing().period())
        .isEqualTo("Nov 2019 to May 2020");
    assertThat(new Given().event("E1", "2020-05-01").event("E2", "2020-05-06").briefing().period())
        .isEqualTo("May 2020");
    assertThat(
            new Given()
                .event("E1", "2019-11")
                .event("E2", "2020-05-06")
                .event("E3", "../2020-01")
                .briefing()
                .period())
        .isEqualTo("Nov 2019 to May 2020");
  }

  @Test
  void namesTheHostsOfItsOperationsUnlessTheSettingsDo() {
    Given given =
        new Given()
            .operation("NMI", "NATO Mission Iraq", "IRQ")
            .operation("UNTSO", "Truce Supervision", "SYR; LBN; ISR; EGY; JOR; CYP; DNK")
            .deployment("A", "operation", "KFOR", "host", "Kosovo", "personnel", "5");

    assertThat(given.briefing("NMI").area()).isEqualTo("Iraq");
    assertThat(given.briefing("KFOR", "NMI").area()).isEqualTo("Iraq; Kosovo");
    assertThat(given.briefing().area())
        .isEqualTo("Cyprus; Denmark; Egypt; Iraq; Israel; Jordan; 3 more hosts");
    assertThat(
            given
                .compose(
                    Given.settings(
                        new Filter(List.of(), List.of("SYR", "LBN"), List.of()), "TLP:CLEAR"),
                    Occasion.first(Given.DAY, Given.PROVENANCE))
                .briefing()
                .area())
        .isEqualTo("Lebanon; Syria");
  }
}
