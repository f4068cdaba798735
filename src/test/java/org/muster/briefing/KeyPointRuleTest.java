package org.muster.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class KeyPointRuleTest {
  /** Of one contributor two categories are announced, and the mission is none. */
  @Test
  void countsThoseWhoHaveAnnouncedOnce() {
    Given given = new Given();
    String[][] announced = {{"DNK", "troops"}, {"DNK", "police"}, {"NOR", ""}, {"SWE", ""}};
    for (String[] one : announced) {
      given.deployment(
          one[0] + one[1],
          "contributor",
          one[0],
          "category",
          one[1],
          "status",
          "announced",
          "measure",
          "pledge",
          "personnel",
          "7");
    }
    assertThat(given.briefing().keyFigures())
        .extracting(Briefing.KeyFigure::remark)
        .contains("by 3 contributors; not counted as present");

    given.deployment(
        "M", "contributor", "*", "status", "announced", "measure", "change", "personnel", "50");
    assertThat(given.briefing().keyFigures())
        .extracting(Briefing.KeyFigure::remark)
        .contains("by the mission and 3 contributors; not counted as present");
    assertThat(
            given
                .deployment(
                    "L",
                    "contributor",
                    "*",
                    "status",
                    "announced",
                    "measure",
                    "pledge",
                    "personnel",
                    "500")
                .briefing()
                .keyFigures())
        .extracting(Briefing.KeyFigure::remark)
        .contains("by the mission; not counted as present");
  }

  @Test
  void saysOneEventInTheSingular() {
    Briefing one = new Given().event("E1", "2020-05-06", "title", "Something happens").briefing();

    assertThat(one.keyPoints())
        .containsExactly("The latest event (6 May 2020): Something happens.", "1 event is listed.");
  }

  @Test
  void tellsOfEventsThatStandForSeveral() {
    Given given =
        new Given()
            .event("E1", "2020-05", "killed", "7", "clarity", "summary")
            .event("E2", "2020-06-01", "killed", "1");

    assertThat(given.briefing().keyPoints())
        .contains(
            "2 events are listed; of 2 that occurred, 2 have deaths: 8 killed; 1 event is a summary"
                + " of several incidents.");
  }

  @Test
  void countsTheEventsThatARecordStandsFor() {
    Given given =
        new Given()
            .event("E1", "2020-05", "killed", "7", "clarity", "summary", "incidents", "33")
            .event("E2", "2020-06-01", "killed", "1");
    Briefing briefing = given.briefing();

    assertThat(briefing.keyPoints())
        .contains(
            "34 events in 2 records are listed; of 34 that occurred, 2 to 8 have deaths:"
                + " 8 killed.");
    assertThat(briefing.eventSummaries().getFirst().months())
        .extracting(month -> month.label() + ": " + month.events().text())
        .containsExactly("May 2020: 33", "Jun 2020: 1");
    assertThat(briefing.keyFigures().getFirst().figure().best()).isEqualTo(34);
    assertThat(briefing.timeline())
        .extracting(Briefing.TimelineRow::status)
        .containsExactly("33 events", "");
    assertThat(briefing.events())
        .extracting(Briefing.EventRow::incidents)
        .containsExactly(33L, null);
  }

  @Test
  void saysThatNoneHasOccurredInThePeriodWhereOthersHave() {
    assertThat(new Given().event("E1", "2020-05-02").briefing(Given.DAY, "2013").keyPoints())
        .contains("No event is recorded that has occurred in the period, by 1 Jul 2020.");
  }

  @Test
  void saysThatAllAreClaimed() {
    Given given = new Given().event("E1", "2020-05", "status", "claimed");
    assertThat(given.briefing().keyPoints())
        .containsExactly(
            "No event is recorded that has occurred by 1 Jul 2020.",
            "1 event is listed; it is claimed.");
    assertThat(given.event("E2", "2020-06", "status", "claimed").briefing().keyPoints().getLast())
        .isEqualTo("2 events are listed; all are claimed.");
  }

  /** What is listed is what is planned, claimed, an own force's, or occurred: each once. */
  @Test
  void tellsHowManyAreCasualtiesOfOwnForces() {
    Given given =
        new Given()
            .event("E1", "2020-05-01", "force", "USA", "killed", "2")
            .event("E2", "2020-05-02", "force", "DNK", "status", "claimed", "killed", "1");
    assertThat(given.briefing().keyPoints().getLast())
        .isEqualTo("2 events are listed; all are casualties of own forces.");

    given
        .event("E3", "2020-05-03", "killed", "4")
        .event("E4", "2020-05-04", "status", "claimed")
        .event("E5", "2020-08", "status", "planned");
    assertThat(given.briefing().keyPoints().getLast())
        .isEqualTo(
            "5 events are listed, of which 1 is planned, 1 is claimed and 2 are casualties of own"
                + " forces; of 1 that occurred, 1 has deaths: 4 killed.");
  }

  @Test
  void countsThousandsWithCommasAndDatasetsApart() {
    Given given = new Given();
    for (int i = 0; i < 1200; i++) {
      given.event("U" + i, "2019", "dataset", "ucdp");
    }
    given
        .event("A1", "2019", "dataset", "acled", "status", "claimed")
        .event("A2", "2030", "status", "planned", "dataset", "acled");

    assertThat(given.briefing().keyPoints().getLast())
        .isEqualTo(
            "2 events (acled) and 1,200 events (ucdp) are listed, of which 1 is planned and 1 is"
                + " claimed.");
    assertThat(given.briefing().keyFigures())
        .extracting(cell -> cell.label() + " " + cell.figure().text())
        .containsExactly("Events listed (acled) 2", "Events listed (ucdp) 1,200");
  }

  /** Geo-PKO's strengths are worked out from unit sizes, and nobody else reports them. */
  @Test
  void tellsOfImputedStrengthWhereNobodyReportsOne() {
    Given given =
        new Given()
            .deployment("A", "operation", "SMALL", "measure", "imputed", "personnel", "35")
            .deployment("B", "operation", "LARGE", "measure", "imputed", "personnel", "650")
            .deployment("C", "operation", "SILENT", "personnel", "")
            .deployment("D", "operation", "BLANK", "measure", "imputed", "personnel", "");
    Briefing briefing = given.briefing();

    assertThat(briefing.keyPoints())
        .startsWith(
            "No operation has a figure for those present on 1 Jul 2020.",
            "Imputed, which is worked out and no count: LARGE 650; SMALL 35.",
            "How many are present is not known for: BLANK, not reported; SILENT, not reported.");
    assertThat(briefing.keyFigures())
        .extracting(cell -> cell.label() + " " + cell.figure().text() + ", " + cell.remark())
        .startsWith(
            "LARGE, imputed 650, worked out, not counted",
            "SMALL, imputed 35, worked out, not counted",
            "BLANK, present unknown (not reported), no figure reported");
    assertThat(briefing.operations())
        .extracting(Briefing.OperationStrength::code)
        .containsExactly("LARGE", "SMALL", "BLANK", "SILENT");
  }

  @Test
  void tellsOfThosePresentRatherThanOfWhatIsImputed() {
    Given given =
        new Given()
            .deployment("A", "operation", "X", "measure", "imputed", "personnel", "650")
            .deployment("B", "operation", "X", "personnel", "600");
    assertThat(given.briefing().keyPoints())
        .startsWith("On 1 Jul 2020, X has 600 present (sum of contributors).")
        .noneMatch(point -> point.startsWith("Imputed"));
    assertThat(given.briefing().keyFigures().getFirst().label()).isEqualTo("X, present");
  }

  @Test
  void namesAnOperationInFullOnceThenShort() {
    Briefing briefing =
        new Given()
            .operation("NMI", "NATO Mission Iraq", "IRQ")
            .deployment("A", "personnel", "100")
            .deployment("B", "measure", "change", "status", "announced", "personnel", "20")
            .deployment(
                "C",
                "measure",
                "ceiling",
                "status",
                "approved",
                "from",
                "2021",
                "personnel",
                "up to 150")
            .briefing();

    assertThat(briefing.keyPoints())
        .startsWith(
            "On 1 Jul 2020, NMI (NATO Mission Iraq) has 100 present (sum of contributors).",
            "Not counted as present: for NMI, 20 more announced by Denmark, date not stated.",
            "Ceilings, which are no presence: NMI up to 150, approved from 2021 (Denmark).");
  }

  @Test
  void staysWithinSixSentencesHoweverManyOperations() {
    Given given = new Given();
    for (int i = 10; i < 40; i++) {
      given
          .deployment("A" + i, "operation", "OP" + i, "personnel", Integer.toString(i))
          .deployment("B" + i, "operation", "OP" + i, "measure", "change", "status", "announced")
          .deployment(
              "C" + i,
              "operation",
              "OP" + i,
              "measure",
              "ceiling",
              "status",
              "approved",
              "from",
              "2021",
              "personnel",
              "50")
          .deployment("D" + i, "operation", "UN" + i, "personnel", "");
    }
    given.event("E1", "2020");
    Briefing briefing = given.briefing();

    assertThat(briefing.keyPoints()).hasSize(6);
    assertThat(briefing.keyPoints().getFirst())
        .startsWith("On 1 Jul 2020, OP39 has 39 present")
        .endsWith("; 26 more operations in the table.");
    assertThat(briefing.keyPoints().get(3)).endsWith("; and 26 more operations.");
    assertThat(briefing.keyFigures()).hasSizeLessThan(20);
    assertThat(briefing.operations()).hasSize(60);
  }

  @Test
  void takesTheLatestEventOfThoseThatHaveOccurred() {
    Briefing briefing =
        new Given()
            .event("E1", "2020-06-30", "title", "A claim", "status", "claimed")
            .event("E2", "2020-05", "title", "It happened")
            .event("E3", "2020-08", "title", "A plan", "status", "planned")
            .briefing();

    assertThat(briefing.keyPoints()).contains("The latest event (May 2020): It happened.");
    assertThat(new Given().event("E", "2020-05/..").briefing().keyPoints())
        .contains("The latest event (May 2020 or later): Event E.");
  }
}
