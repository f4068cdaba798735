package org.muster.briefing.strength;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.briefing.Briefing;
import org.muster.briefing.Given;

final class EndRuleTest {
  private static final String[] NOBODY = {"0", "ended by then"};

  private static Given since(String... more) {
    return new Given()
        .operation("NMI", "NATO Mission Iraq", "IRQ", more)
        .deployment("A", "as_of", "2020-01-31", "personnel", "200")
        .deployment("B", "measure", "change", "from", "2020-03-01", "personnel", "50");
  }

  private static String[] present(Given given, LocalDate day) {
    Briefing.OperationStrength nmi = given.strength(day);
    return new String[] {nmi.present().text(), nmi.presentBasis()};
  }

  private static String[] present(Given given) {
    return present(given, Given.DAY);
  }

  @Test
  void nobodyIsPresentUnderAnOperationThatHasEnded() {
    Given given = since("to", "2020-05");

    assertThat(present(given, LocalDate.of(2020, 5, 31))[0]).isEqualTo("250");
    assertThat(present(given, LocalDate.of(2020, 6, 1))).containsExactly(NOBODY);
    assertThat(given.strength().present().notes()).hasSize(3);
    assertThat(given.strength().remarks()).isEmpty();
  }

  @Test
  void anEndThatIsPartlyKnownIsSaid() {
    Given given = since("to", "2020");

    assertThat(present(given)[0]).isEqualTo("250");
    assertThat(given.strength().remarks()).containsExactly("NMI may have ended by 1 Jul 2020.");
  }

  @Test
  void anOperationWithoutFiguresThatHasEndedHasNobody() {
    assertThat(present(new Given().operation("NMI", "NATO Mission Iraq", "IRQ", "to", "2019")))
        .containsExactly(NOBODY);
    assertThat(present(since("to", "2020-05").deployment("C", "measure", "imputed")))
        .containsExactly(NOBODY);
  }

  @Test
  void aFigureOfAfterTheEndCountsAndIsMentioned() {
    Given given =
        since("to", "2020-05-31").deployment("C", "as_of", "2020-06-20", "personnel", "9");

    assertThat(present(given)[0]).isEqualTo("9");
    assertThat(given.strength().remarks())
        .containsExactly(
            "NMI is recorded as ended (until 31 May 2020); figures that were said of later days"
                + " count.");
  }

  @Test
  void aCeilingEndsWithItsOperation() {
    Given given =
        since("to", "2020-05")
            .deployment(
                "C",
                "measure",
                "ceiling",
                "status",
                "approved",
                "from",
                "2020",
                "personnel",
                "400");

    assertThat(given.strength(LocalDate.of(2020, 5, 1)).ceiling().text()).isEqualTo("up to 400");
    assertThat(given.strength().ceiling().text()).isEmpty();
  }

  @Test
  void whatIsCountedByReportsEndsToo() {
    Given given =
        new Given()
            .operation("NMI", "NATO Mission Iraq", "IRQ", "to", "2020-05")
            .deployment("A", "as_of", "2020-04-30", "to", "2020-06-30", "personnel", "200");

    assertThat(present(given)).containsExactly(NOBODY);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          200, as_of,    2020-06-01
          250, reported, 2020-06-01
          0,   as_of,    2020-06-01
          -,   as_of,    2020-06-01
          250, to,       2020-05-31
          250, from,     2020-06-01
          ~250, reported, 2020-06
          """)
  void aWithdrawalEndsTheLevelThatItIsOf(String personnel, String column, String day) {
    Given given =
        since()
            .deployment(
                "C",
                "status",
                "withdrawn",
                column,
                day,
                "personnel",
                personnel == null ? "" : personnel);
    boolean all = !"200".equals(personnel);

    assertThat(present(given, LocalDate.of(2020, 5, 31))[0]).isEqualTo("250");
    assertThat(present(given)[0]).isEqualTo(all ? "0" : "250");
  }

  /** A withdrawal to come says of whom it speaks; they are there already and are counted once. */
  @ParameterizedTest
  @CsvSource({"50", "100", "''"})
  void whoIsToBeWithdrawnIsNotCountedBesideTheLevelsThatItIsOf(String personnel) {
    Given places =
        new Given()
            .deployment("A", "host", "IRQ", "as_of", "2020-01-31", "personnel", "60")
            .deployment("B", "host", "KWT", "as_of", "2020-01-31", "personnel", "40")
            .deployment(
                "C", "host", "", "status", "withdrawn", "to", "2020-07-31", "personnel", personnel);
    Given categories =
        new Given()
            .deployment("A", "category", "troops", "as_of", "2020-01-31", "personnel", "60")
            .deployment("B", "category", "police", "as_of", "2020-01-31", "personnel", "40")
            .deployment("C", "status", "withdrawn", "to", "2020-07-31", "personnel", personnel);

    assertThat(present(places)[0]).isEqualTo("100");
    assertThat(present(categories)[0]).isEqualTo("100");
    assertThat(places.strength().remarks()).isEmpty();
    assertThat(places.briefing().announcements()).isEmpty();
  }

  @Test
  void aWithdrawalOfFewerThanWereThereEndsNothingAndIsMentioned() {
    Given given =
        since()
            .deployment("C", "status", "withdrawn", "as_of", "2020-06-01", "personnel", "up to 80");

    assertThat(present(given)[0]).isEqualTo("250");
    assertThat(given.strength().remarks())
        .containsExactly(
            "Denmark: up to 80, withdrawn. More were there; it is not said that the others left as"
                + " well, and nobody is taken off.");
  }

  @Test
  void theWithdrawalOfTheWholeMissionEndsItsParts() {
    Given given =
        since()
            .deployment(
                "C", "contributor", "*", "host", "", "status", "withdrawn", "to", "2020-05-31");

    assertThat(present(given)).containsExactly(NOBODY);
  }

  @ParameterizedTest
  @CsvSource({
    "host,        KWT",
    "contributor, NOR",
    "category,    police",
    "unit,        3rd Battalion",
    "dataset,     other",
    "reported,    2020-01-15"
  })
  void aWithdrawalOfOthersEndsNothing(String column, String value) {
    Given given =
        new Given()
            .deployment("A", "as_of", "2020-01-31", "reported", "2020-02-15", "personnel", "200")
            .deployment(
                "C", "status", "withdrawn", "to", "2020-05-31", "personnel", "200", column, value);

    assertThat(present(given)[0]).isEqualTo("200");
  }

  @ParameterizedTest
  @CsvSource({
    "contributor, US-led coalition, US-Led Coalition",
    "host,        Kurdistan; SYR,   KURDISTAN; syr; KWT",
    "category,    Troops,           troops",
    "unit,        1st Battalion,    1ST Battalion"
  })
  void aWithdrawalEndsWhatIsOnlyWrittenOtherwise(String column, String there, String gone) {
    Given given =
        new Given()
            .deployment("A", "as_of", "2020-01-31", column, there, "personnel", "200")
            .deployment("C", "status", "withdrawn", "to", "2020-05-31", column, gone);

    assertThat(present(given)).containsExactly(NOBODY);
  }

  @Test
  void whatIsCountedAfterAWithdrawalIsThere() {
    Given given =
        since()
            .deployment("C", "status", "withdrawn", "as_of", "2020-04-01")
            .deployment("D", "as_of", "2020-06-15", "personnel", "30");

    assertThat(present(given, LocalDate.of(2020, 6, 1))).containsExactly(NOBODY);
    assertThat(present(given)[0]).isEqualTo("30");
  }

  @ParameterizedTest
  @CsvSource({"2020-01-10", "2020-02-10", "2020-05-10"})
  void whatCameToALevelEndsWithIt(String came) {
    Given given =
        new Given()
            .deployment("A", "from", "2020-01-31", "to", "2020-05-31", "personnel", "200")
            .deployment("B", "measure", "change", "from", came, "personnel", "3");

    assertThat(present(given)).containsExactly(NOBODY);
    assertThat(given.strength().remarks()).isEmpty();
  }

  @Test
  void whatCameAfterALevelHasEndedIsThere() {
    Given given =
        new Given()
            .deployment("A", "from", "2020-01-31", "to", "2020-05-31", "personnel", "200")
            .deployment("B", "measure", "change", "from", "2020-06-10", "personnel", "3");

    assertThat(present(given)[0]).isEqualTo("unknown (not reported)");
  }

  @Test
  void whatCameToACategoryEndsWithItAndNotWithTheFigureForAll() {
    Given given =
        new Given()
            .deployment("A", "as_of", "2020-01-31", "personnel", "200")
            .deployment("B", "category", "police", "from", "2020-02-01", "to", "2020-05-31")
            .deployment(
                "C",
                "measure",
                "change",
                "category",
                "police",
                "from",
                "2020-03-01",
                "personnel",
                "3");

    assertThat(present(given)[0]).isEqualTo("200");
    assertThat(given.strength().remarks()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"category, police", "unit, 3rd Battalion"})
  void aWithdrawalOfAPartThatHadNoFigureIsMentioned(String column, String part) {
    Given given =
        new Given()
            .deployment("A", "as_of", "2020-01-31", "personnel", "200")
            .deployment(
                "B", "status", "withdrawn", "to", "2020-05-31", "personnel", "30", column, part);

    assertThat(present(given)[0]).isEqualTo("200");
    assertThat(given.strength().remarks())
        .singleElement()
        .asString()
        .endsWith(
            "30, withdrawn, there until 31 May 2020. They may still be in the figure for all, which is older.");
    given.deployment("C", "as_of", "2020-06-01", "personnel", "170");
    assertThat(given.strength().remarks()).isEmpty();
  }

  @Test
  void aWithdrawalToComeIsOfThoseWhoAreThereThen() {
    Given given =
        new Given()
            .deployment("A", "status", "withdrawn", "to", "2020-07-31", "personnel", "200")
            .deployment("B", "measure", "change", "from", "2020-05-10", "personnel", "5");

    assertThat(present(given)[0]).isEqualTo("200");
    assertThat(given.strength().remarks())
        .containsExactly(
            "Denmark: 5 additional, deployed from 10 May 2020. It may already be in the figure,"
                + " 200, withdrawn, there until 31 Jul 2020, and is not added.");
  }
}
