package org.muster.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.muster.briefing.settings.BriefingSettings;

final class TimelineRuleTest {
  @Test
  void sortsByEarliestThenLatestThenIdUndatedLast() {
    Briefing briefing =
        new Given()
            .event("E3", "2020-01")
            .event("E2", "2020-01")
            .event("E1", "2020")
            .event("E0", "2020-01-01")
            .event("E4", "../2019", "status", "claimed")
            .deployment("D1", "from", "2020-01", "personnel", "5")
            .deployment("D2", "status", "announced", "measure", "change")
            .briefing();

    assertThat(briefing.timeline())
        .extracting(Briefing.TimelineRow::recordId)
        .containsExactly("E4", "E0", "D1", "E2", "E3", "E1", "D2");
    assertThat(briefing.timeline().getFirst().earliest()).isNull();
    assertThat(briefing.timeline().getLast().date()).isEqualTo("date not stated");
    assertThat(briefing.timeline().getLast().earliest()).isNull();
    assertThat(briefing.timeline().getLast().latest()).isNull();
  }

  @Test
  void datesADeploymentByItsBeginningElseItsReportElseItsDay() {
    Briefing briefing =
        new Given()
            .deployment(
                "D1", "from", "2018", "reported", "2019", "as_of", "2020-01-01", "personnel", "5")
            .deployment("D2", "reported", "2019", "as_of", "2020-01-01", "personnel", "5")
            .deployment("D3", "as_of", "2020-01-01", "personnel", "5")
            .briefing();

    assertThat(briefing.timeline())
        .extracting(Briefing.TimelineRow::date)
        .containsExactly("2018", "2019", "1 Jan 2020");
  }

  /** The row of a deployment that is corrected to withdrawn still says when it began. */
  @Test
  void datesThoseWhoHaveLeftByTheirLastDay() {
    Given given =
        new Given()
            .deployment("D1", withdrawn("from", "2018", "to", "2020-06-20"))
            .deployment("D2", withdrawn("to", "2020-05-31", "reported", "2020-06-15"))
            .deployment("D3", withdrawn("from", "2018-03", "reported", "2020-06-30"))
            .deployment("D4", withdrawn("from", "2020-04-02"))
            .deployment("D5", withdrawn("measure", "change", "from", "2019", "to", "2020-01"));

    assertThat(given.briefing().timeline())
        .extracting(row -> row.date() + " " + row.what())
        .containsExactly(
            "2019 Denmark withdraws 12 personnel from NMI",
            "2 Apr 2020 Denmark withdraws 12 personnel from NMI",
            "31 May 2020 Denmark withdraws 12 personnel from NMI",
            "20 Jun 2020 Denmark withdraws 12 personnel from NMI",
            "30 Jun 2020 Denmark withdraws 12 personnel from NMI");
    assertThat(given.briefing(Given.DAY, "2020-06").timeline())
        .extracting(Briefing.TimelineRow::recordId)
        .containsExactly("D1", "D3");
  }

  @Test
  void findsTheLastDayOfThoseWhoWereThereForSomeMonths() {
    Given given =
        new Given()
            .deployment("D1", withdrawn("from", "2018-10-01", "to", "P4M"))
            .deployment("D2", withdrawn("from", "2018-10", "to", "P4M", "reported", "2019-03-01"))
            .deployment("D3", withdrawn("from", "2017", "to", "../.."));

    assertThat(given.briefing().timeline())
        .extracting(row -> row.recordId() + " " + row.date())
        .containsExactly("D3 2017", "D1 31 Jan 2019", "D2 1 Mar 2019");
    assertThat(given.briefing().period()).isEqualTo("2017 to 2019");
    assertThat(given.strength().contributors().getFirst().remark())
        .isEqualTo("12, withdrawn, 2017");
  }

  private static String[] withdrawn(String... others) {
    return Stream.concat(Stream.of("status", "withdrawn", "personnel", "12"), Stream.of(others))
        .toArray(String[]::new);
  }

  /** A run of counts that goes on is later than what began after it and ended. */
  @Test
  void listsTheLatestDeploymentsAndSaysHowManyItDoesNot() {
    Given given = new Given().event("E1", "2017");
    for (int month = 1; month <= 4; month++) {
      given.deployment("T" + month, "as_of", "2020-0" + month + "-01", "personnel", "9");
    }
    given
        .deployment("D1", "contributor", "DEU", "from", "2018", "personnel", "5")
        .deployment("D2", "contributor", "DEU", "from", "2020-02-03", "personnel", "6")
        .deployment("D3", "contributor", "NPL", "personnel", "7");
    Briefing all = given.briefing();
    Briefing some = listing(given, 2);

    assertThat(all.earlierDeployments()).isEmpty();
    assertThat(all.timeline())
        .extracting(Briefing.TimelineRow::recordId)
        .containsExactly("E1", "D1", "T1", "D2", "D3");
    assertThat(some.timeline())
        .extracting(Briefing.TimelineRow::recordId)
        .containsExactly("E1", "T1", "D3");
    assertThat(some.earlierDeployments())
        .isEqualTo("2 earlier deployments are counted in all figures and not listed here.");
    assertThat(some.period()).isEqualTo(all.period()).isEqualTo("2017 to 2020");
    assertThat(some.operations()).isEqualTo(all.operations());
    assertThat(some.deployments()).isEqualTo(all.deployments());
    assertThat(some.notes()).isEqualTo(all.notes());
    assertThat(listing(given, 1).earlierDeployments()).startsWith("6 earlier deployments are");
  }

  private static Briefing listing(Given given, int deployments) {
    BriefingSettings settings = Given.settings().toBuilder().listDeployments(deployments).build();
    return given.compose(settings, Occasion.first(Given.DAY, Given.PROVENANCE)).briefing();
  }

  @Test
  void givesRepeatedCountsOfTheSamePeopleOneLine() {
    Given given = new Given();
    for (int month = 1; month <= 4; month++) {
      String day = "2020-0" + month + "-01";
      given
          .deployment(
              "T" + month, "as_of", day, "category", "troops", "personnel", "" + month * 400)
          .deployment("P" + month, "as_of", day, "category", "police", "personnel", "7");
    }
    Briefing briefing =
        given
            .deployment("A1", "as_of", "2020-01-01", "category", "troops", "personnel", "about 5")
            .deployment("B1", "from", "2020-01-01", "category", "troops", "personnel", "5")
            .deployment("X1", "contributor", "DEU", "as_of", "2020-01-01", "personnel", "9")
            .deployment("X2", "contributor", "DEU", "as_of", "2020-02-01", "personnel", "8")
            .briefing();

    assertThat(briefing.timeline())
        .extracting(row -> row.recordId() + " " + row.date() + " " + row.records())
        .containsExactly(
            "A1 1 Jan 2020 1",
            "B1 1 Jan 2020 1",
            "P1 1 Jan 2020 to 1 Apr 2020 4",
            "T1 1 Jan 2020 to 1 Apr 2020 4",
            "X1 1 Jan 2020 1",
            "X2 1 Feb 2020 1");
    assertThat(briefing.timeline().get(2).what() + "; " + briefing.timeline().get(2).figure())
        .isEqualTo("Denmark has police in NMI: 4 counts, each 7; 7");
    assertThat(briefing.timeline().get(3).what() + "; " + briefing.timeline().get(3).figure())
        .isEqualTo(
            "Denmark has troops in NMI: 4 counts, 400 at first, 1,600 at last; 400 to 1,600");
    assertThat(briefing.timeline().get(3).latest()).isEqualTo("2020-04-01");
  }

  @Test
  void givesRepeatedFiguresThatAreNoCountsALineOfTheirOwn() {
    Given given = new Given();
    for (int year = 2017; year < 2020; year++) {
      String of = Integer.toString(year);
      given
          .deployment("I" + year, "measure", "imputed", "as_of", of, "unit", "Gao", "personnel", of)
          .deployment(
              "J" + year, "contributor", "*", "measure", "imputed", "as_of", of, "personnel", "9")
          .deployment("N" + year, "as_of", of, "unit", "Gao", "personnel", "several")
          .deployment("U" + year, "as_of", of, "unit", "Gao")
          .deployment("V" + year, "measure", "imputed", "as_of", of, "unit", "Gao");
    }

    assertThat(given.deployment("W", "as_of", "2019", "unit", "Gao").briefing().timeline())
        .extracting(row -> row.what() + " | " + row.figure() + " | " + row.records())
        .containsExactly(
            "Denmark has personnel in NMI, imputed: 3 counts, 2,017 at first, 2,019 at last: Gao"
                + " | 2,017 to 2,019 imputed | 3",
            "NMI has personnel, imputed: 3 counts, each 9 | 9 imputed | 3",
            "Denmark has an unknown number of personnel (not counted) in NMI: 3 times: Gao |"
                + " unknown (not counted) | 3",
            "Denmark has an unknown number of personnel (not reported) in NMI: 4 times: Gao |"
                + " unknown (not reported) | 4",
            "Denmark is put at an unknown number of personnel (not reported) in NMI, imputed: 3"
                + " times: Gao | unknown (not reported) | 3");
  }

  @Test
  void marksWhatHasNotHappened() {
    Briefing briefing =
        new Given()
            .event("E1", "2020-01-01")
            .event("E2", "2020-01-02", "status", "claimed")
            .event("E3", "2020-08", "status", "planned")
            .event("E4", "2020-08")
            .deployment("D1", "from", "2020-01-03", "personnel", "5")
            .deployment(
                "D2",
                "from",
                "2020-01-04",
                "personnel",
                "5",
                "status",
                "withdrawn",
                "to",
                "2020-02")
            .deployment("D3", "from", "2020-09", "personnel", "5")
            .deployment("D4", "from", "2020-10", "personnel", "5", "status", "approved")
            .briefing();

    assertThat(briefing.timeline())
        .extracting(row -> row.recordId() + ":" + row.status())
        .containsExactly(
            "E1:",
            "E2:claimed",
            "D1:",
            "D2:withdrawn",
            "E3:planned",
            "D3:not begun",
            "D4:approved");
  }

  @Test
  void showsWhoWasKilledOnlyWhereItIsKnown() {
    Briefing briefing =
        new Given()
            .event(
                "E1",
                "2020-01-01",
                "killed",
                "11 (11..12)",
                "place",
                "Baghdad airport",
                "area",
                "Baghdad",
                "host",
                "IRQ; SYR")
            .event("E2", "2020-01-02", "killed", "0")
            .event("E3", "2020-01-03")
            .briefing();

    assertThat(briefing.timeline())
        .extracting(Briefing.TimelineRow::figure)
        .containsExactly("11 (11 to 12) killed", "0 killed", "");
    assertThat(briefing.timeline().getFirst().place())
        .isEqualTo("Baghdad airport, Baghdad, Iraq; Syria");
    assertThat(briefing.events().getFirst().killedHigh()).isEqualTo(12);
    assertThat(briefing.events().getLast().killed()).isEqualTo("unknown (not reported)");
    assertThat(briefing.events().getLast().killedBest()).isNull();
  }

  @Test
  void saysOfAPlaceWhatTheTitleHasNotSaid() {
    Briefing briefing =
        new Given()
            .event(
                "E1",
                "2016-01-01",
                "title",
                "IS – SDF, Ain Issa town",
                "place",
                "Ain Issa town",
                "area",
                "Ar Raqqah Governorate",
                "host",
                "SYR")
            .event("E2", "2016-01-02", "place", "Syria", "host", "SYR")
            .briefing();
    assertThat(briefing.timeline())
        .extracting(Briefing.TimelineRow::place)
        .containsExactly("Ar Raqqah Governorate", "Syria");
  }

  @Test
  void namesTheCountryOfAPlaceOnlyWhereThereAreSeveral() {
    Given one =
        new Given()
            .event("E1", "2016-01-01", "place", "Ain Issa", "area", "Ar Raqqah", "host", "SYR")
            .event("E2", "2016-01-02", "host", "SYR");
    assertThat(one.briefing().timeline())
        .extracting(Briefing.TimelineRow::place)
        .containsExactly("Ain Issa, Ar Raqqah", "Syria");
    assertThat(one.event("E3", "2016-01-03", "host", "IRQ").briefing().timeline())
        .extracting(Briefing.TimelineRow::place)
        .containsExactly("Ain Issa, Ar Raqqah, Syria", "Syria", "Iraq");
  }

  @Test
  void tellsDatasetsApartByTheirIds() {
    Briefing briefing =
        new Given()
            .event("328862", "2020-01-03", "dataset", "ucdp")
            .event("328862", "2020-01-03", "dataset", "acled")
            .briefing();

    assertThat(briefing.timeline())
        .extracting(Briefing.TimelineRow::recordId)
        .containsExactly("acled/328862", "ucdp/328862");
  }

  @Test
  void flagsSummariesAndOwnCasualties() {
    Briefing briefing =
        new Given()
            .event("E1", "2020-01-01", "clarity", "summary")
            .event("E2", "2020-01-02", "clarity", "summary", "status", "claimed")
            .event("E3", "2020-01-03", "force", "DNK", "cause", "non_hostile", "killed", "2")
            .event("E4", "2020-01-04", "force", "DNK", "killed", "1")
            .event("E5", "2020-01-05", "clarity", "single", "killed", "1")
            .briefing();

    assertThat(briefing.timeline())
        .extracting(row -> row.status() + "|" + row.figure())
        .containsExactly(
            "summary|",
            "claimed; summary|",
            "own casualties|2 killed (Denmark, non-hostile)",
            "own casualties|1 killed (Denmark, cause not stated)",
            "|1 killed");
  }
}
