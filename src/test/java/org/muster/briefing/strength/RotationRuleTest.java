package org.muster.briefing.strength;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.briefing.Briefing;
import org.muster.briefing.Given;
import org.muster.briefing.settings.Guard;
import org.muster.notice.NoticeType;

final class RotationRuleTest {
  @Test
  void countsTheOneThatGoesUntilTheDayBefore() {
    Given given = relief("2020-07-20");

    assertThat(given.strength(LocalDate.of(2020, 6, 14)).present().text()).isEqualTo("200");
    assertThat(given.strength(LocalDate.of(2020, 6, 15)).present().text()).isEqualTo("210");
    assertThat(given.strength().present().text()).isEqualTo("210");
    assertThat(given.strength().remarks())
        .containsExactly(
            "Denmark: 2nd Battalion relieves 1st Battalion (B and A); of both only the former"
                + " counts, from 15 Jun 2020 on.");
    assertThat(steps(given)).containsExactly("200", "210");
  }

  private static List<String> steps(Given given) {
    return given.briefing().charts().getFirst().series().getFirst().steps().stream()
        .map(Briefing.Step::text)
        .toList();
  }

  @Test
  void addsUnitsThatAreThereTogetherForLonger() {
    assertThat(relief("2020-08-13").strength().present().text()).isEqualTo("210");
    assertThat(relief("2020-08-14").strength().present().text()).isEqualTo("410");
  }

  @Test
  void addsUnitsOfWhichNoneEnds() {
    assertThat(relief("").strength().present().text()).isEqualTo("410");
  }

  @Test
  void letsEachUnitRelieveOne() {
    Given given =
        relief("2020-07-20")
            .deployment(
                "C", "unit", "3rd", "from", "2020-01-01", "to", "2020-07-25", "personnel", "50");

    assertThat(given.strength().present().text()).isEqualTo("260");
    assertThat(
            given
                .deployment("D", "unit", "4th", "from", "2020-06-25", "personnel", "60")
                .strength()
                .present()
                .text())
        .isEqualTo("270");
  }

  @Test
  void keepsUnitsOfOtherPlacesAndContributorsApart() {
    Given given =
        new Given()
            .deployment("A", "unit", "1st", "from", "2020-01", "to", "2020-07-20", "personnel", "1")
            .deployment("B", "unit", "2nd", "host", "KWT", "from", "2020-06-15", "personnel", "20")
            .deployment(
                "C", "unit", "2nd", "contributor", "NOR", "from", "2020-06-15", "personnel", "300");

    assertThat(given.strength().present().text()).isEqualTo("321");
  }

  @Test
  void silencesChangesOfTheUnitThatGoes() {
    Given given =
        relief("2020-07-20")
            .deployment(
                "C",
                "unit",
                "1st Battalion",
                "measure",
                "change",
                "from",
                "2020-02-01",
                "personnel",
                "40");

    assertThat(given.strength(LocalDate.of(2020, 6, 14)).present().text()).isEqualTo("240");
    assertThat(given.strength().present().text()).isEqualTo("210");
    assertThat(given.strength().remarks()).hasSize(1);
  }

  @Test
  void addsBothWhereItIsOverruled() {
    Briefing briefing = relief("2020-07-20").overruled(Guard.ROTATION, "a surge", "B");

    assertThat(briefing.operations().getFirst().present().text()).isEqualTo("410");
    assertThat(briefing.overruled())
        .containsExactly("The guard rotation does not act on B and A: a surge.");
    assertThat(relief("2020-07-20").compose().notices())
        .extracting(n -> n.type())
        .contains(NoticeType.COUNTED_ROTATION);
  }

  private static Given relief(String end) {
    return new Given()
        .deployment(
            "A", "unit", "1st Battalion", "from", "2020-01-01", "to", end, "personnel", "200")
        .deployment("B", "unit", "2nd Battalion", "from", "2020-06-15", "personnel", "210");
  }
}
