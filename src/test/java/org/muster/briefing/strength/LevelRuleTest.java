package org.muster.briefing.strength;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.briefing.Briefing;
import org.muster.briefing.Given;

final class LevelRuleTest {
  @Test
  void takesTheLatestLevelThatHoldsAndNeverAddsLevelsOverTime() {
    Given quarters =
        new Given()
            .deployment("Q1", "as_of", "2006-03-31", "personnel", "133000")
            .deployment("Q2", "as_of", "2006-06-30", "personnel", "126900")
            .deployment("Q3", "as_of", "2006-09-30", "personnel", "144000");

    assertThat(present(quarters, 2006, 7, 15)).isEqualTo("126,900");
    assertThat(present(quarters, 2006, 9, 30)).isEqualTo("144,000");
    assertThat(quarters.strength(LocalDate.of(2007, 1, 1)).present().notes()).hasSize(1);
  }

  @Test
  void carriesALevelWithAnUnknownEndOn() {
    assertThat(present(new Given().deployment("A", "from", "2018", "personnel", "40"), 2030, 1, 1))
        .isEqualTo("40");
  }

  @Test
  void endsALevelAfterItsLastDay() {
    Given four = new Given().deployment("A", "from", "2020-01-01", "to", "P4M", "personnel", "40");

    assertThat(present(four, 2020, 4, 30)).isEqualTo("40");
    assertThat(present(four, 2020, 5, 1)).isEqualTo("0");
    assertThat(four.strength(LocalDate.of(2020, 5, 1)).presentBasis()).isEqualTo("ended by then");
  }

  @Test
  void movesALevelByTheChangesThatHaveTakenEffectSince() {
    Given given =
        new Given()
            .deployment("A", "as_of", "2020-01-01", "personnel", "500")
            .deployment("B", "measure", "change", "from", "2019-12-31", "personnel", "1000")
            .deployment("C", "measure", "change", "from", "2020-03", "personnel", "40")
            .deployment(
                "D",
                "measure",
                "change",
                "status",
                "withdrawn",
                "from",
                "2020-05-02",
                "personnel",
                "100")
            .deployment("E", "measure", "change", "from", "2020-07-02", "personnel", "7");

    assertThat(present(given, 2020, 1, 1)).isEqualTo("500");
    assertThat(present(given, 2020, 3, 1)).isEqualTo("540");
    assertThat(present(given, 2020, 5, 2)).isEqualTo("440");
    assertThat(present(given, 2020, 7, 2)).isEqualTo("447");
    assertThat(given.strength().remarks()).isEmpty();
    assertThat(given.strength().contributors().getFirst().remark())
        .as("what makes 500 the 440 beside it")
        .isEqualTo(
            "500, deployed, as of 1 Jan 2020; 40 additional, deployed from Mar 2020; 100 fewer,"
                + " withdrawn, 2 May 2020; 7 additional, deployed from 2 Jul 2020");
  }

  @Test
  void movesALevelDownwardsByAReductionThatHasTakenEffect() {
    Given given =
        new Given()
            .deployment("A", "as_of", "2020-01-01", "personnel", "5200")
            .deployment("B", "measure", "reduction", "from", "2019-12-31", "personnel", "1000")
            .deployment("C", "measure", "reduction", "from", "2020-03", "personnel", "2200")
            .deployment("D", "measure", "change", "from", "2020-05-02", "personnel", "100")
            .deployment(
                "E",
                "measure",
                "reduction",
                "status",
                "withdrawn",
                "from",
                "2020-06",
                "to",
                "2020-06",
                "personnel",
                "10")
            .deployment(
                "F",
                "measure",
                "reduction",
                "status",
                "announced",
                "from",
                "2020-06",
                "personnel",
                "500");

    assertThat(present(given, 2020, 1, 1)).isEqualTo("5,200");
    assertThat(present(given, 2020, 3, 1)).isEqualTo("3,000");
    assertThat(present(given, 2020, 5, 2)).isEqualTo("3,100");
    assertThat(given.strength().present().text()).isEqualTo("3,090");
    assertThat(basis(given)).containsExactly("A", "C", "D", "E");
  }

  @Test
  void endsAReductionThatWasForATime() {
    Given given =
        new Given()
            .deployment("A", "as_of", "2020-01-01", "personnel", "500")
            .deployment(
                "B",
                "measure",
                "reduction",
                "from",
                "2020-02-01",
                "to",
                "2020-03-31",
                "personnel",
                "40");

    assertThat(present(given, 2020, 3, 31)).isEqualTo("460");
    assertThat(present(given, 2020, 4, 1)).isEqualTo("500");
  }

  @Test
  void datesAReductionByItsReportWhereNothingElseIsStated() {
    Given given =
        new Given()
            .deployment("A", "as_of", "2020-01-01", "personnel", "500")
            .deployment("B", "measure", "reduction", "reported", "2020-05-02", "personnel", "40");

    assertThat(present(given, 2020, 5, 1)).isEqualTo("500");
    assertThat(present(given, 2020, 5, 2)).isEqualTo("460");
  }

  @Test
  void doesNotCountAReductionWithoutALevel() {
    Given given =
        new Given()
            .deployment("A", "measure", "reduction", "from", "2020-03", "personnel", "200")
            .deployment("B", "contributor", "NOR", "from", "2019", "personnel", "60");

    assertThat(given.strength().present().text()).isEqualTo("at least 60");
    assertThat(given.strength().remarks())
        .containsExactly(
            "Denmark: 200 fewer, in effect from Mar 2020. It is a change without a level that it"
                + " could move, and is not counted.");
  }

  @Test
  void resetsWhatWasBeforeWithANewLevel() {
    Given given =
        new Given()
            .deployment("A", "as_of", "2020-01-01", "personnel", "500")
            .deployment("B", "measure", "change", "from", "2020-02-01", "personnel", "40")
            .deployment("C", "as_of", "2020-03-01", "personnel", "510")
            .deployment("D", "measure", "change", "from", "2020-04-01", "personnel", "5");

    assertThat(present(given, 2020, 2, 1)).isEqualTo("540");
    assertThat(present(given, 2020, 3, 1)).isEqualTo("510");
    assertThat(given.strength().present().text()).isEqualTo("515");
    assertThat(basis(given)).containsExactly("C", "D");
  }

  @Test
  void endsAChangeThatWasForATime() {
    Given given =
        new Given()
            .deployment("A", "as_of", "2020-01-01", "personnel", "500")
            .deployment(
                "B",
                "measure",
                "change",
                "from",
                "2020-02-01",
                "to",
                "2020-03-31",
                "personnel",
                "40");

    assertThat(present(given, 2020, 3, 31)).isEqualTo("540");
    assertThat(present(given, 2020, 4, 1)).isEqualTo("500");
  }

  @Test
  void carriesOnTheEarlierLevelWhenALaterOneHasEndedAndSaysSo() {
    Given given =
        new Given()
            .deployment("A", "from", "2018", "personnel", "100")
            .deployment("B", "from", "2019-01", "to", "2019-12", "personnel", "150");

    assertThat(present(given, 2019, 6, 1)).isEqualTo("150");
    assertThat(given.strength().present().text()).isEqualTo("100");
    assertThat(given.strength().remarks())
        .first()
        .isEqualTo("Denmark: a later figure, 150, has ended; the earlier one is carried on.");
  }

  @Test
  void doesNotCountAChangeWithoutALevel() {
    Given given =
        new Given()
            .deployment("A", "measure", "change", "from", "2020-03", "personnel", "200")
            .deployment("B", "contributor", "NOR", "from", "2019", "personnel", "60");

    assertThat(given.strength().present().text()).isEqualTo("at least 60");
    assertThat(given.strength().present().best()).isNull();
    assertThat(given.strength().remarks())
        .containsExactly(
            "Denmark: 200 additional, deployed from Mar 2020. It is a change without a level that"
                + " it could move, and is not counted.");
  }

  @Test
  void drawsThoseWhoCameWithoutALevelAsUnknown() {
    Given given =
        new Given()
            .deployment("A", "measure", "change", "from", "2020-03", "personnel", "200")
            .deployment("B", "contributor", "NOR", "from", "2019", "personnel", "60")
            .deployment(
                "C",
                "contributor",
                "SWE",
                "measure",
                "reduction",
                "from",
                "2020-05",
                "personnel",
                "7");

    assertThat(given.briefing().charts().getFirst().series().getFirst().steps())
        .extracting(step -> step.from() + " " + step.text())
        .containsExactly("2019-01-01 60", "2020-03-01 at least 60");
  }

  @Test
  void doesNotAddAChangeThatMayBeInTheLevelAlready() {
    Given given =
        new Given()
            .deployment("A", "as_of", "2020-03", "personnel", "500")
            .deployment("B", "measure", "change", "from", "2020-03-15", "personnel", "40");

    assertThat(given.strength().present().text()).isEqualTo("500");
    assertThat(given.strength().remarks())
        .containsExactly(
            "Denmark: 40 additional, deployed from 15 Mar 2020. It may already be in the figure,"
                + " 500, deployed, as of Mar 2020, and is not added.");
  }

  @Test
  void leavesAnUnknownDepartureOpen() {
    Given given =
        new Given()
            .deployment("A", "as_of", "2020-01-01", "personnel", "500")
            .deployment("B", "measure", "change", "status", "withdrawn", "from", "2020-03");

    assertThat(given.strength().present().text()).isEqualTo("up to 500");
    assertThat(given.strength().present().best()).isNull();
  }

  @Test
  void needsNoBaseForThoseWhoLeaveALevelThatHasEnded() {
    Given given =
        new Given()
            .deployment("A", "from", "2018", "to", "2020-03", "personnel", "100")
            .deployment(
                "B",
                "measure",
                "change",
                "status",
                "withdrawn",
                "from",
                "2020-03",
                "personnel",
                "100");

    assertThat(given.strength().present().text()).isEqualTo("0");
    assertThat(given.strength().presentBasis()).isEqualTo("ended by then");
  }

  @Test
  void usesTheLaterReportOfTwoFiguresForOneDayAndNamesBoth() {
    Given given =
        new Given()
            .deployment("A", "as_of", "2020-06-30", "reported", "2020-07-01", "personnel", "120")
            .deployment("B", "as_of", "2020-06-30", "reported", "2020-06-30", "personnel", "100");

    assertThat(given.strength().present().text()).isEqualTo("120");
    assertThat(given.strength().remarks())
        .containsExactly("Denmark: two figures for the same day, 120 and 100; the first is used.");
  }

  @Test
  void usesAKnownFigureRatherThanABlankOfTheSameDay() {
    Given given =
        new Given()
            .deployment("A", "as_of", "2020-06-30", "personnel", "12")
            .deployment("B", "as_of", "2020-06-30", "personnel", "");

    assertThat(present(given, 2020, 7, 1)).isEqualTo("12");
  }

  @Test
  void doesNotHoldAFigureBeforeTheDayForWhichItIsStated() {
    Given given =
        new Given()
            .deployment("A", "from", "2018", "as_of", "2019-06-30", "personnel", "300")
            .deployment("B", "from", "2018", "as_of", "2020-03-31", "personnel", "500");

    assertThat(present(given, 2020, 1, 1)).isEqualTo("300");
    assertThat(given.strength().present().text()).isEqualTo("500");
  }

  @Test
  void readsAPlaceThatIsNotNamedAsThatOfTheOperation() {
    Given given =
        new Given()
            .operation("NMI", "NATO Mission Iraq", "IRQ")
            .deployment("A", "host", "", "as_of", "2019-06-30", "personnel", "300")
            .deployment("B", "host", "IRQ", "as_of", "2020-03-31", "personnel", "500");

    assertThat(given.strength().present().text()).isEqualTo("500");
  }

  @Test
  void movesTheLevelOfAllCategoriesByAChangeOfOneThatHasNone() {
    Given given =
        new Given()
            .deployment("A", "as_of", "2020-01-01", "personnel", "500")
            .deployment(
                "B",
                "category",
                "police",
                "measure",
                "change",
                "from",
                "2020-03",
                "personnel",
                "20");

    assertThat(given.strength().present().text()).isEqualTo("520");
  }

  @Test
  void goesNotBelowNobodyAndSaysSo() {
    Given given =
        new Given()
            .deployment("A", "as_of", "2020-01-01", "personnel", "100")
            .deployment("B", "measure", "reduction", "from", "2020-03", "personnel", "70")
            .deployment("C", "measure", "reduction", "from", "2020-04", "personnel", "50")
            .deployment("D", "contributor", "NOR", "personnel", "5");

    assertThat(given.strength().present().text()).isEqualTo("5");
    assertThat(given.strength(LocalDate.of(2020, 3, 31)).remarks()).isEmpty();
    assertThat(given.strength().remarks())
        .containsExactly(
            "Denmark: more are said to have left than were there; none is counted then, and not"
                + " fewer.");
  }

  @ParameterizedTest
  @CsvSource({
    "2020-02-01, 2020-03-01, 15, true",
    "2020-03-01, 2020-02-01, 5,  false",
    "2020-02-01, 2020-02-01, 5,  false",
    "2020-02,    2020-02-15, 5,  false"
  })
  void countsWhoComesAfterMoreHaveLeftThanWereThere(
      String left, String came, String present, boolean said) {
    Given given =
        new Given()
            .deployment("A", "as_of", "2020-01-01", "personnel", "10")
            .deployment("B", "measure", "reduction", "from", left, "personnel", "20")
            .deployment("C", "measure", "change", "from", came, "personnel", "15");

    assertThat(given.strength().present().text()).isEqualTo(present);
    assertThat(given.strength().remarks()).hasSize(said ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({
    "0,   withheld,     0",
    "100, at least 120, 0",
    "100, withheld,     up to 100",
    "100, 30 to 40,     60 to 70"
  })
  void leavesNobodyOfNobody(String there, String gone, String left) {
    Given given =
        new Given()
            .deployment("A", "as_of", "2020-01-01", "personnel", there)
            .deployment("B", "measure", "reduction", "from", "2020-03-01", "personnel", gone);

    assertThat(given.strength().present().text()).isEqualTo(left);
  }

  @Test
  void knowsHowManyAtLeastCameAfterAnUnknownNumberHadLeft() {
    Given given =
        new Given()
            .deployment("A", "as_of", "2020-01-01", "personnel", "100")
            .deployment("B", "measure", "reduction", "from", "2020-03-01", "personnel", "withheld")
            .deployment("C", "measure", "change", "from", "2020-04-01", "personnel", "20");

    assertThat(given.strength().present().text()).isEqualTo("20 to 120");
  }

  @Test
  void movesTheLevelOfAllByAChangeOfACategoryWhoseOwnBeginsLater() {
    Given given =
        new Given()
            .deployment("A", "as_of", "2020-01-01", "personnel", "300")
            .deployment(
                "B",
                "category",
                "troops",
                "measure",
                "change",
                "from",
                "2020-04-01",
                "personnel",
                "20")
            .deployment("C", "category", "troops", "from", "2020-06-01", "personnel", "130");

    assertThat(given.strength().present().text()).isEqualTo("320");
  }

  @Test
  void addsUnitsOfOneContributorPlaceAndCategory() {
    Given given =
        new Given()
            .deployment("A", "unit", "1st", "as_of", "2020-01-01", "personnel", "100")
            .deployment("B", "unit", "2nd", "as_of", "2020-03-01", "personnel", "60")
            .deployment("C", "unit", "2nd", "as_of", "2020-05-01", "personnel", "70");

    assertThat(given.strength().present().text()).isEqualTo("170");
    assertThat(given.strength().contributors()).hasSize(1);
  }

  @Test
  void movesTheLevelOfAUnitOrElseThatOfAllUnits() {
    Given unit =
        new Given()
            .deployment("A", "unit", "1st", "as_of", "2020-01-01", "personnel", "100")
            .deployment("B", "unit", "2nd", "as_of", "2020-01-01", "personnel", "60")
            .deployment(
                "C", "unit", "2nd", "measure", "change", "from", "2020-03", "personnel", "7");
    Given all =
        new Given()
            .deployment("A", "category", "troops", "as_of", "2020-01-01", "personnel", "100")
            .deployment(
                "C",
                "category",
                "troops",
                "unit",
                "2nd",
                "measure",
                "change",
                "from",
                "2020-03",
                "personnel",
                "7");

    assertThat(unit.strength().present().text()).isEqualTo("167");
    assertThat(basis(unit)).containsExactly("A", "B", "C");
    assertThat(all.strength().present().text()).isEqualTo("107");
  }

  @Test
  void keepsAnUnknownLevelUnknown() {
    Given given =
        new Given()
            .deployment("A", "as_of", "2018-06-30", "personnel", "5200")
            .deployment("B", "as_of", "2018-09-30", "personnel", "withheld");

    assertThat(given.strength().present().text()).isEqualTo("unknown (withheld)");
    assertThat(given.strength().presentBasis()).isEqualTo("no figure reported");
  }

  private static String present(Given given, int year, int month, int day) {
    return given.strength(LocalDate.of(year, month, day)).present().text();
  }

  private static List<String> basis(Given given) {
    Briefing briefing = given.briefing();
    return briefing.operations().getFirst().present().notes().stream()
        .map(n -> briefing.notes().get(n - 1).recordId())
        .toList();
  }
}
