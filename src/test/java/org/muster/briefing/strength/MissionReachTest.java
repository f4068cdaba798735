package org.muster.briefing.strength;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.briefing.Briefing;
import org.muster.briefing.Given;

final class MissionReachTest {
  private static Given given(String column, String mission, String part, String other) {
    return new Given()
        .deployment("M", "contributor", "*", column, mission, "personnel", "500")
        .deployment("A", "contributor", "GHA", column, part, "personnel", "300")
        .deployment("B", "contributor", "GHA", column, other, "personnel", "20");
  }

  @Test
  void tellsOfPartsWhereTheMissionsOwnFigureIsNot() {
    Briefing.OperationStrength nmi = given("host", "MLI", "MLI", "NER").strength();

    assertThat(nmi.present().text()).isEqualTo("500");
    assertThat(nmi.remarks())
        .containsExactly(
            "The mission's own figure is recorded for Mali; the parts elsewhere, 20, are not added"
                + " to it.");
  }

  @Test
  void tellsOfPartsOfCategoriesThatItDoesNotName() {
    Briefing.OperationStrength nmi = given("category", "troops", "troops", "police").strength();

    assertThat(nmi.remarks())
        .containsExactly(
            "The mission's own figure is recorded for troops; the parts of other categories, 20, are"
                + " not added to it.");
  }

  @ParameterizedTest
  @CsvSource({
    "host, MLI, MLI, MLI",
    "host, MLI, MLI, MLI;NER",
    "host, MLI, MLI, ''",
    "host, '', MLI, NER",
    "category, '', troops, police",
    "category, troops, troops, ''"
  })
  void saysNothingWhereItMayMeanAll(String column, String mission, String part, String other) {
    assertThat(given(column, mission, part, other).strength().remarks())
        .noneMatch(remark -> remark.startsWith("The mission's own figure"));
  }

  @Test
  void saysNothingWhereTheSumOfContributorsIsShown() {
    Given given =
        new Given()
            .deployment("M", "contributor", "*", "host", "MLI", "personnel", "unknown")
            .deployment("B", "contributor", "GHA", "host", "NER", "personnel", "20");

    assertThat(given.strength().remarks()).noneMatch(remark -> remark.contains("elsewhere"));
  }
}
