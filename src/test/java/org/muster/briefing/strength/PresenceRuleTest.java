package org.muster.briefing.strength;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.briefing.Briefing;
import org.muster.briefing.Given;
import org.muster.briefing.Occasion;
import org.muster.briefing.settings.CountingSettings;

final class PresenceRuleTest {
  /** Present in each line of an operation's table. */
  private static List<String> lines(Given given) {
    return given.strength().contributors().stream()
        .map(c -> (c.name() + " " + c.category()).strip() + ": " + c.present().text())
        .toList();
  }

  /** What is announced of nobody in particular says of nobody that he is not there. */
  @Test
  void saysNobodyInNoLineWhosePeopleAreInAnother() {
    String[] more = {"measure", "change", "status", "announced", "from", "2020-09"};
    Given given =
        new Given()
            .deployment("A", "category", "troops", "personnel", "100")
            .deployment("B", more)
            .deployment("C", "contributor", "NOR", "personnel", "60")
            .deployment("D", more)
            .deployment(
                "E",
                "contributor",
                "NOR",
                "category",
                "troops",
                "status",
                "planned",
                "from",
                "2020-09",
                "personnel",
                "7")
            .deployment(
                "F", "contributor", "*", "status", "planned", "from", "2020-10", "personnel", "300")
            .deployment(
                "G", "contributor", "FIN", "status", "planned", "from", "2020-09", "personnel", "9")
            .deployment(
                "H",
                "category",
                "police",
                "status",
                "planned",
                "from",
                "2020-09",
                "personnel",
                "5");

    assertThat(lines(given))
        .containsExactlyInAnyOrder(
            "Whole mission: ",
            "Denmark troops: 100",
            "Denmark: ",
            "Denmark police: 0",
            "Norway: 60",
            "Norway troops: ",
            "Finland: 0");
  }

  @Test
  void knowsNothingAfterTheLastReport() {
    Given reports =
        new Given()
            .deployment("A", "as_of", "2020-04-30", "to", "2020-05-30", "personnel", "40")
            .deployment("B", "as_of", "2020-05-31", "to", "2020-06-29", "personnel", "30");

    assertThat(reports.strength().present().text()).isEqualTo("unknown (not reported)");
    assertThat(reports.strength(LocalDate.of(2020, 6, 1)).present().text()).isEqualTo("30");
  }

  /** A figure for all, parts, what is counted, on the date and over time. */
  @ParameterizedTest
  @CsvSource({
    "at least 500, 300, 420, 720",
    "at least 500, 300, at least 420, at least 720",
    "at least 500, 300, 100, at least 500",
    "at least 500, 300, 200, at least 500",
    "at least 500, 300, 10-450, at least 500",
    "at least 300, about 300, about 250, at least 300",
    "500-900, 300, 420, 500 to 900",
    "about 500, 300, 420, about 500",
    "withheld, 300, 420, 720"
  })
  void takesThePartsWhereTheyAreMoreThanALowestBound(
      String all, String one, String other, String present) {
    Given mission =
        new Given()
            .deployment("A", "contributor", "*", "personnel", all)
            .deployment("B", "contributor", "GHA", "personnel", one)
            .deployment("C", "contributor", "NPL", "personnel", other);
    Given categories =
        new Given()
            .deployment("A", "personnel", all)
            .deployment("B", "category", "troops", "personnel", one)
            .deployment("C", "category", "police", "personnel", other);

    for (Given given : List.of(mission, categories)) {
      Briefing briefing = given.briefing(Given.DAY, "2020-06-01/2020-07-01", Given.scope("all"));
      assertThat(briefing.operations().getFirst().present().text()).isEqualTo(present);
      assertThat(briefing.totals().getFirst().present().text()).isEqualTo(present);
      assertThat(briefing.totals().getFirst().over())
          .isNotNull()
          .extracting(o -> o.last().text())
          .isEqualTo(present);
    }
  }

  @Test
  void keepsALowestBoundThatPartsExceedOnlyTogetherWithThoseElsewhere() {
    Given places =
        new Given()
            .deployment("A", "contributor", "*", "host", "MLI", "personnel", "at least 100")
            .deployment("B", "contributor", "NPL", "host", "MLI", "personnel", "60")
            .deployment("C", "contributor", "NPL", "host", "NER", "personnel", "80");
    Given categories =
        new Given()
            .deployment("A", "contributor", "*", "category", "troops", "personnel", "at least 100")
            .deployment("B", "contributor", "NPL", "category", "troops", "personnel", "60")
            .deployment("C", "contributor", "NPL", "category", "police", "personnel", "80");

    for (Given given : List.of(places, categories)) {
      Briefing briefing = given.briefing(Given.DAY, "2020-06-01/2020-07-01", Given.scope("all"));
      Briefing.OperationStrength operation = briefing.operations().getFirst();
      assertThat(operation.present().text()).isEqualTo("at least 100");
      assertThat(operation.over())
          .isNotNull()
          .extracting(o -> o.last().text())
          .isEqualTo("at least 100");
      assertThat(operation.remarks()).anyMatch(r -> r.endsWith(", 80, are not added to it."));
    }
  }

  @Test
  void tellsAMissionsOwnFigureThatGaveWay() {
    Given given =
        new Given()
            .deployment("A", "contributor", "*", "personnel", "at least 500")
            .deployment("B", "contributor", "GHA", "personnel", "720");

    assertThat(given.strength().presentBasis()).isEqualTo("sum of contributors");
    assertThat(given.strength().remarks())
        .containsExactly("The mission's own figure is at least 500.");
  }

  @Test
  void takesWhatALaterReportLacksAsEnded() {
    Given reports =
        new Given()
            .deployment("A", "as_of", "2020-05-31", "to", "2020-06-29", "personnel", "40")
            .deployment(
                "B",
                "operation",
                "OTHER",
                "as_of",
                "2020-06-30",
                "to",
                "2020-07-30",
                "personnel",
                "30");

    assertThat(reports.compose().briefing().operations())
        .extracting(o -> o.code() + " " + o.present().text())
        .containsExactly("OTHER 30", "NMI 0");
  }

  @ParameterizedTest
  @CsvSource({
    "ceiling,  approved,  2019-01-01",
    "strength, announced, 2019-01-01",
    "strength, announced, ''",
    "change,   planned,   2020-05-01"
  })
  void findsNobodyUnderWhatOnlyMayOrShallBeThereWhenAllHaveLeft(
      String measure, String status, String from) {
    Given beside =
        new Given()
            .deployment(
                "A", "measure", measure, "status", status, "from", from, "personnel", "700");

    assertThat(beside.strength().present().text()).isNotEqualTo("0");
    beside
        .deployment("B", "as_of", "2020-01-31", "personnel", "200")
        .deployment("C", "status", "withdrawn", "to", "2020-05-31");
    assertThat(beside.strength().present().text()).isEqualTo("0");
    assertThat(beside.strength().presentBasis()).isEqualTo("ended by then");
  }

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

  /** Whoever announces 25 more may well have some already. */
  @Test
  void doesNotTakeThoseWhoComeInAdditionForNobody() {
    String[] more = {"measure", "change", "status", "announced", "personnel", "25"};
    Given changed = new Given().deployment("A", with(more, "from", "2020-09"));
    Given first = new Given().deployment("B", "from", "2020-08", "personnel", "40");
    Given ended = new Given().deployment("B", "from", "2019", "to", "2020-03", "personnel", "40");

    assertThat(changed.strength().present().text()).isEqualTo("unknown (not reported)");
    assertThat(first.deployment("A", with(more, "from", "2020-09")).strength().present().text())
        .isEqualTo("0");
    assertThat(ended.deployment("A", with(more, "from", "2020-09")).strength().present().text())
        .isEqualTo("0");
    assertThat(
            new Given()
                .deployment("B", "contributor", "NOR", "from", "2019", "to", "2020-03")
                .deployment("A", with(more, "from", "2020-09"))
                .strength()
                .present()
                .text())
        .isEqualTo("unknown (not reported)");
    assertThat(
            changed
                .operation("NMI", "Training", "IRQ", "from", "2020-08")
                .strength()
                .present()
                .text())
        .isEqualTo("0");
  }

  private static String[] with(String[] cells, String... more) {
    return Stream.concat(Arrays.stream(cells), Arrays.stream(more)).toArray(String[]::new);
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
  void findsNobodyWhereALevelAndItsReductionBothBeginLater() {
    assertThat(later("2020-09", "DNK").present().text()).isEqualTo("0");
    assertThat(later("2020-09", "DNK").presentBasis()).isEqualTo("nothing has begun by then");
    assertThat(later("2020-07-15", "DNK").present().text()).isEqualTo("unknown (not reported)");
    assertThat(later("2020-09", "NOR").present().text()).isEqualTo("unknown (not reported)");
    assertThat(later("", "DNK").present().text()).isEqualTo("unknown (not reported)");
  }

  private static Briefing.OperationStrength later(String reduced, String contributor) {
    return new Given()
        .deployment("A", "status", "announced", "from", "2020-08", "personnel", "40")
        .deployment(
            "B",
            "contributor",
            contributor,
            "measure",
            "reduction",
            "status",
            "announced",
            "from",
            reduced,
            "personnel",
            "10")
        .strength();
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

  @Test
  void saysTheAgeOfAnOldFigureBesideIt() {
    Briefing.OperationStrength nmi =
        new Given().deployment("A", "from", "2014", "personnel", "40").strength();

    assertThat(nmi.contributors().getFirst().remark())
        .isEqualTo("40, deployed from 2014 (at least 66 months old, carried forward)");
  }

  @Test
  void datesAFigureByItsDayThenByItsReport() {
    assertThat(old("as_of", "2019-07-02", "reported", "2018")).isEmpty();
    assertThat(old("as_of", "2019-07-01", "reported", "2020-06")).hasSize(1);
    assertThat(old("from", "2014", "reported", "2020-06-01")).isEmpty();
    assertThat(old("from", "2014", "to", "2025")).isEmpty();
    assertThat(old("personnel", "40")).isEmpty();
  }

  private static List<String> old(String... columns) {
    return new Given().deployment("A", columns).strength().remarks();
  }

  @Test
  void callsAFigureStaleFromTheAgeThatTheSettingsName() {
    CountingSettings month =
        new CountingSettings(
            Period.ofDays(20), CountingSettings.DEFAULTS.imprecise(), List.of(), List.of());
    Given given = new Given().deployment("A", "as_of", "2020-06-10", "personnel", "40");

    assertThat(given.strength().remarks()).isEmpty();
    assertThat(
            given
                .compose(Given.settings(month), Occasion.first(Given.DAY, Given.PROVENANCE))
                .briefing()
                .operations()
                .getFirst()
                .remarks())
        .containsExactly(
            "Denmark: 40, deployed, as of 10 Jun 2020. The figure is 21 days old and is carried"
                + " forward.");
  }

  @Test
  void saysHowManyPartsAreUnknownAndWhy() {
    Briefing.OperationStrength nmi =
        new Given()
            .deployment("A", "personnel", "40")
            .deployment("B", "contributor", "NOR", "personnel", "withheld")
            .deployment("C", "contributor", "SWE", "personnel", "")
            .deployment("D", "contributor", "FIN", "personnel", "")
            .deployment("E", "contributor", "ISL", "personnel", "up to 3")
            .strength();

    assertThat(nmi.present().text()).isEqualTo("at least 40");
    assertThat(nmi.remarks())
        .containsExactly(
            "Of 5 parts, 3 are unknown (2 not reported, 1 withheld) and 1 is known only as a"
                + " maximum; the sum says at least how many there are.");
  }

  @Test
  void saysThatAnImputedFigureIsNoCount() {
    assertThat(
            new Given()
                .deployment("A", "measure", "imputed", "personnel", "150")
                .deployment("B", "personnel", "withheld")
                .strength()
                .remarks())
        .containsExactly(
            "How many are present is unknown (withheld); the imputed figure, 150, is no count and stands"
                + " apart.");
  }
}
