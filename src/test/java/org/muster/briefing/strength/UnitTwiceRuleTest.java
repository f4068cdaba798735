package org.muster.briefing.strength;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.muster.briefing.Briefing;
import org.muster.briefing.Given;
import org.muster.briefing.settings.Guard;
import org.muster.notice.Notice;
import org.muster.notice.NoticeType;

final class UnitTwiceRuleTest {
  @Test
  void countsAUnitWhereItWasSaidToBeLast() {
    Given given = moved("KWT");

    assertThat(given.strength(LocalDate.of(2020, 4, 30)).present().text()).isEqualTo("150");
    assertThat(given.strength().present().text()).isEqualTo("160");
    assertThat(given.strength().remarks())
        .containsExactly(
            "Denmark: Absalon is recorded twice (B and A) and counts where it was said to be last"
                + " (B), from 1 May 2020 on.");
  }

  @Test
  void followsAUnitToAnotherOperation() {
    Briefing briefing =
        new Given()
            .deployment("A", "unit", "Absalon", "from", "2020-01-01", "personnel", "150")
            .deployment(
                "B",
                "operation",
                "HORMUZ",
                "unit",
                "Absalon",
                "from",
                "2020-05-01",
                "personnel",
                "160")
            .briefing();

    assertThat(present(briefing, "NMI")).isEqualTo("0");
    assertThat(present(briefing, "HORMUZ")).isEqualTo("160");
  }

  @Test
  void takesAPlaceWithinTwoWholeMissionsForNoUnitOfBoth() {
    Given given =
        new Given()
            .deployment(
                "A", "contributor", "*", "unit", "Abyei", "as_of", "2020-01", "personnel", "150")
            .deployment(
                "B",
                "operation",
                "HORMUZ",
                "contributor",
                "*",
                "unit",
                "Abyei",
                "as_of",
                "2020-05",
                "personnel",
                "160");

    assertThat(present(given.briefing(), "NMI")).isEqualTo("150");
    assertThat(given.compose().notices())
        .extracting(Notice::type)
        .doesNotContain(NoticeType.COUNTED_UNIT_TWICE);
  }

  private static String present(Briefing briefing, String code) {
    return briefing.operations().stream()
        .filter(o -> o.code().equals(code))
        .findFirst()
        .orElseThrow()
        .present()
        .text();
  }

  @Test
  void followsAUnitThatReturns() {
    Given given =
        moved("KWT").deployment("C", "unit", "Absalon", "from", "2020-06-01", "personnel", "155");

    assertThat(given.strength(LocalDate.of(2020, 5, 31)).present().text()).isEqualTo("160");
    assertThat(given.strength().present().text()).isEqualTo("155");
  }

  @Test
  void addsPartsOfAUnitThatWereSaidTogetherAndSaysSo() {
    Given given =
        new Given()
            .deployment("A", "unit", "Absalon", "as_of", "2020-06-01", "personnel", "100")
            .deployment(
                "B", "unit", "Absalon", "host", "KWT", "as_of", "2020-06-01", "personnel", "50");

    assertThat(given.strength().present().text()).isEqualTo("150");
    assertThat(given.strength().remarks())
        .containsExactly(
            "Denmark: Absalon is recorded twice (A and B), in figures of the same day; they are"
                + " added and may count the same persons.");
    assertThat(given.noticed(NoticeType.COUNTED_UNIT_TWICE))
        .containsExactly(
            "A and B are of the same unit; both are added, as they were said together.");
  }

  @Test
  void isToldByItsFirstCasesWhereThereAreMany() {
    Given given = new Given();
    for (int i = 1; i <= 6; i++) {
      String unit = "Ship " + i;
      given
          .deployment("A" + i, "unit", unit, "as_of", "2020-06-01", "personnel", "10")
          .deployment("B" + i, "unit", unit, "host", "KWT", "as_of", "2020-06-01");
    }

    assertThat(given.strength().remarks())
        .hasSize(5)
        .satisfies(remarks -> assertThat(remarks.subList(0, 3)).allMatch(r -> r.contains("twice")))
        .contains("There are 3 more such remarks.")
        .anyMatch(remark -> remark.startsWith("Of 12 parts, 6 are unknown"));
  }

  @Test
  void keepsAPartThatWasSaidAnewOnTheSameDay() {
    Given given = new Given();
    for (String quarter : new String[] {"2020-01-01", "2020-04-01"}) {
      given
          .deployment("I" + quarter, "unit", "X", "as_of", quarter, "personnel", "100")
          .deployment(
              "K" + quarter, "unit", "X", "host", "KWT", "as_of", quarter, "personnel", "5");
    }

    assertThat(given.strength().present().text()).isEqualTo("105");
  }

  @Test
  void usesTheLaterReportOfOneDay() {
    Given given =
        new Given()
            .deployment(
                "A",
                "unit",
                "X",
                "as_of",
                "2020-06-01",
                "reported",
                "2020-06-10",
                "personnel",
                "100")
            .deployment(
                "B",
                "unit",
                "X",
                "host",
                "KWT",
                "as_of",
                "2020-06-01",
                "reported",
                "2020-06-02",
                "personnel",
                "90");

    assertThat(given.strength().present().text()).isEqualTo("100");
  }

  @Test
  void countsBothWhereItIsOverruled() {
    Briefing briefing = moved("KWT").overruled(Guard.UNIT_TWICE, "two ships of one name", "A");

    assertThat(briefing.operations().getFirst().present().text()).isEqualTo("310");
    assertThat(briefing.overruled())
        .containsExactly("The guard unit-twice does not act on B and A: two ships of one name.");
  }

  private static Given moved(String host) {
    return new Given()
        .deployment("A", "unit", "Absalon", "from", "2020-01-01", "personnel", "150")
        .deployment("B", "unit", "Absalon", "host", host, "from", "2020-05-01", "personnel", "160");
  }
}
