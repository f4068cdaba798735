package org.muster.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ContributorMovementRuleTest {
  private static Given given() {
    return new Given().source("S");
  }

  private static Given with(Given given, String id, String contributor, String personnel) {
    return given.deployment(
        id, "contributor", contributor, "personnel", personnel, "from", "2020-01-01");
  }

  @Test
  void tellsWhoHasReplacedWhomWhereNoTotalHasMoved() {
    Given before = with(with(given(), "D1", "DNK", "50"), "D2", "GHA", "100");
    Given after = with(with(given(), "D1", "DNK", "100"), "D2", "GHA", "50");
    SecondEdition second = new SecondEdition(before, after);
    assertThat(second.movements()).isEmpty();
    assertThat(second.contributors())
        .containsExactly("Denmark in NMI: 50 > 100 (+50)", "Ghana in NMI: 100 > 50 (-50)");
  }

  @Test
  void addsTheCategoriesOfOneAndPutsTheLargestFirst() {
    Given before =
        with(given(), "D1", "GHA", "100")
            .deployment("D2", "contributor", "DNK", "category", "troops", "personnel", "20")
            .deployment("D3", "contributor", "DNK", "category", "police", "personnel", "5");
    Given after =
        with(given(), "D1", "GHA", "110")
            .deployment("D2", "contributor", "DNK", "category", "troops", "personnel", "50")
            .deployment("D3", "contributor", "DNK", "category", "police", "personnel", "3");
    assertThat(new SecondEdition(before, after).contributors())
        .containsExactly("Denmark in NMI: 25 > 53 (+28)", "Ghana in NMI: 100 > 110 (+10)");
  }

  @Test
  void ordersAMaximumByWhatItIsSaidToHaveMoved() {
    Given before =
        with(with(with(given(), "D1", "DNK", "100"), "D2", "GHA", "up to 140"), "D3", "NOR", "30");
    Given after =
        with(with(with(given(), "D1", "DNK", "101"), "D2", "GHA", "up to 160"), "D3", "NOR", "60");
    assertThat(new SecondEdition(before, after).contributors())
        .containsExactly(
            "Norway in NMI: 30 > 60 (+30)",
            "Ghana in NMI: up to 140 > up to 160 (+20)",
            "Denmark in NMI: 100 > 101 (+1)");
  }

  @Test
  void countsWhoHasLeftAsNobodyAndWhoIsNewAsNew() {
    Given before = with(with(given(), "D1", "DNK", "50"), "D2", "GHA", "100");
    Given after =
        with(with(given(), "D2", "GHA", "100"), "D3", "NOR", "7")
            .deployment(
                "D1",
                "contributor",
                "DNK",
                "personnel",
                "50",
                "from",
                "2020-01-01",
                "to",
                "2020-06-30");
    assertThat(new SecondEdition(before, after).contributors())
        .containsExactly("Denmark in NMI: 50 > 0 (-50)", "Norway in NMI:  > 7 (new)");
  }

  @Test
  void doesNotTellOfThoseWhoAreNotThereAndOfWhomNothingWasKnown() {
    Given two = with(with(given(), "D1", "DNK", "50"), "D2", "GHA", "100");
    Given three =
        with(with(given(), "D1", "DNK", "50"), "D2", "GHA", "100")
            .deployment(
                "D3",
                "contributor",
                "NOR",
                "personnel",
                "7",
                "from",
                "2020-01-01",
                "to",
                "2020-03-31");
    assertThat(new SecondEdition(two, three).contributors()).isEmpty();
    assertThat(new SecondEdition(three, two).contributors()).isEmpty();
  }

  @Test
  void leavesOutAnOperationOfOneContributor() {
    SecondEdition second =
        new SecondEdition(with(given(), "D1", "DNK", "50"), with(given(), "D1", "DNK", "60"));
    assertThat(second.movements()).containsExactly("NMI, present: 50 > 60 (+10)");
    assertThat(second.contributors()).isEmpty();
  }

  @Test
  void countsThoseBeyondThirty() {
    String[] codes = {
      "AUT", "BEL", "BGR", "CAN", "CZE", "DEU", "DNK", "ESP", "EST", "FIN", "FRA", "GBR", "GHA",
      "GRC", "HRV", "HUN", "IND", "IRL", "ITA", "JOR", "JPN", "KEN", "LTU", "LUX", "LVA", "MNG",
      "NLD", "NOR", "NPL", "NZL", "POL", "PRT"
    };
    Given before = given();
    Given after = given();
    IntStream.range(0, codes.length)
        .forEach(
            i -> {
              with(before, "D" + i, codes[i], "100");
              with(after, "D" + i, codes[i], String.valueOf(200 + i));
            });
    Briefing.Changes changes = new SecondEdition(before, after).changes();
    assertThat(changes.contributors()).hasSize(30);
    assertThat(changes.contributors().getFirst().label()).isEqualTo("Portugal in NMI");
    assertThat(changes.moreContributors()).isEqualTo(2);
  }
}
