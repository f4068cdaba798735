package org.muster.briefing.strength;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.briefing.Briefing;
import org.muster.briefing.Given;

final class CategorySplitTest {
  /** "troops 40, not stated 10 = 50". */
  private static String split(Given given) {
    Briefing.ScopeTotal total = given.total("", Given.scope("all"));
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < total.categories().size(); i++) {
      parts.add(total.categories().get(i) + " " + total.categoryTotals().get(i).text());
    }
    return String.join(", ", parts) + " = " + total.present().text();
  }

  private static Given row(Given given, String contributor, String category, String personnel) {
    return given.deployment(
        contributor + category,
        "contributor",
        contributor,
        "category",
        category,
        "personnel",
        personnel);
  }

  @Test
  void leavesWhatAFigureForAllLeavesWithoutACategory() {
    Given given = row(row(new Given(), "DNK", "", "50"), "DNK", "troops", "40");

    assertThat(split(given)).isEqualTo("troops 40, not stated 10 = 50");
    assertThat(split(row(given, "NOR", "police", "7")))
        .isEqualTo("police 7, troops 40, not stated 10 = 57");
  }

  @Test
  void partsAMissionsFigureByItsContributors() {
    Given given = row(row(new Given(), "*", "", "100"), "DNK", "troops", "40");

    assertThat(split(given)).isEqualTo("troops 40, not stated 60 = 100");
  }

  @Test
  void partsAMissionsFigureByItsOwnCategoriesFirst() {
    Given given = row(row(new Given(), "*", "troops", "90"), "*", "police", "10");

    assertThat(split(row(given, "DNK", "troops", "40"))).isEqualTo("police 10, troops 90 = 100");
  }

  @Test
  void letsAnUnknownFigureForAllGiveWay() {
    Given given = row(row(new Given(), "DNK", "", "withheld"), "DNK", "troops", "40");

    assertThat(split(given)).isEqualTo("troops 40 = 40");
  }

  @Test
  void keepsUnitsInTheirCategory() {
    Given given =
        new Given()
            .deployment("A", "unit", "1st", "category", "troops", "personnel", "30")
            .deployment("B", "unit", "2nd", "category", "troops", "personnel", "20")
            .deployment("C", "unit", "HQ", "personnel", "5");

    assertThat(split(given)).isEqualTo("troops 50, not stated 5 = 55");
  }

  @Test
  void partsNothingWithoutCategories() {
    assertThat(split(row(new Given(), "DNK", "", "50"))).isEqualTo(" = 50");
  }
}
