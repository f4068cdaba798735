package org.muster.briefing.strength;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.muster.briefing.Given;
import org.muster.briefing.settings.CountingSettings;
import org.muster.briefing.settings.Guard;

/** MONUC was followed by MONUSCO; the figures are invented. */
final class SuccessorRuleTest {
  @Test
  void endsEachContributorWithItsFirstLevelUnderTheSuccessor() {
    Given given =
        chain()
            .deployment("A", "operation", "MONUC", "as_of", "2020-05-31", "personnel", "100")
            .deployment(
                "B",
                "operation",
                "MONUC",
                "contributor",
                "NOR",
                "as_of",
                "2020-05-31",
                "personnel",
                "50")
            .deployment("C", "operation", "MONUSCO", "as_of", "2020-06-10", "personnel", "90");

    Guarded across = Grounds.across(given);
    Ground ground = Grounds.of(given, CountingSettings.DEFAULTS);

    assertThat(Grounds.total(across, ground)).isEqualTo("140");
    assertThat(Grounds.on(LocalDate.of(2020, 6, 9), across, ground)).isEqualTo(150);
    assertThat(Grounds.on(LocalDate.of(2020, 6, 10), across, ground)).isEqualTo(140);
    assertThat(across.findings()).hasSize(1);
    assertThat(across.findings().getFirst().leftOut())
        .extracting(d -> d.key().id())
        .containsExactly("A");
    assertThat(given.briefing().operations())
        .extracting(o -> o.code() + " " + o.present().text())
        .containsExactlyInAnyOrder("MONUC 150", "MONUSCO 90");
  }

  @Test
  void keepsContributorsThatReportNothingUnderTheSuccessor() {
    Given given =
        chain()
            .deployment("A", "operation", "MONUC", "personnel", "100")
            .deployment("C", "operation", "MONUSCO", "contributor", "NOR", "personnel", "90");

    assertThat(total(given)).isEqualTo("190");
  }

  @Test
  void endsWholeMissionsWithThePartsInsideThem() {
    Given given =
        chain()
            .deployment("M", "operation", "MONUC", "contributor", "*", "personnel", "1000")
            .deployment("A", "operation", "MONUC", "personnel", "100")
            .deployment(
                "N",
                "operation",
                "MONUSCO",
                "contributor",
                "*",
                "as_of",
                "2020-06-01",
                "personnel",
                "900");

    assertThat(total(given)).isEqualTo("900");
  }

  @Test
  void endsAWholeMissionWhereTheSuccessorHasPartsOnly() {
    Given given =
        chain()
            .deployment("M", "operation", "MONUC", "contributor", "*", "personnel", "1000")
            .deployment("C", "operation", "MONUSCO", "as_of", "2020-06-01", "personnel", "900");

    assertThat(total(given)).isEqualTo("900");
  }

  @Test
  void countsAMissionAgainWhereItsSuccessorFallsSilentBeforeItBegins() {
    Given given =
        chain()
            .deployment(
                "C",
                "operation",
                "MONUSCO",
                "as_of",
                "2020-01-31",
                "to",
                "2020-02-27",
                "personnel",
                "8")
            .deployment(
                "A",
                "operation",
                "MONUC",
                "as_of",
                "2020-02-29",
                "to",
                "2020-03-30",
                "personnel",
                "100")
            .deployment("B", "operation", "MONUC", "as_of", "2020-03-31", "personnel", "110")
            .deployment("D", "operation", "MONUSCO", "as_of", "2020-05-31", "personnel", "90");

    Guarded across = Grounds.across(given);
    Ground ground = Grounds.of(given, CountingSettings.DEFAULTS);

    assertThat(Grounds.on(LocalDate.of(2020, 2, 10), across, ground)).isEqualTo(8);
    assertThat(Grounds.on(LocalDate.of(2020, 3, 10), across, ground)).isEqualTo(100);
    assertThat(Grounds.on(LocalDate.of(2020, 5, 30), across, ground)).isEqualTo(110);
    assertThat(Grounds.total(across, ground)).isEqualTo("90");
  }

  @Test
  void followsAChainOfThree() {
    Given given =
        chain()
            .successor("THIRD", "MONUSCO", "COD")
            .deployment("A", "operation", "MONUC", "personnel", "100")
            .deployment("C", "operation", "THIRD", "as_of", "2020-06-01", "personnel", "90");

    assertThat(total(given)).isEqualTo("90");
  }

  @Test
  void endsInACircle() {
    Given given =
        new Given()
            .successor("X", "Y", "COD")
            .successor("Y", "X", "COD")
            .deployment("A", "operation", "X", "as_of", "2020-05-01", "personnel", "100")
            .deployment("C", "operation", "Y", "as_of", "2020-06-01", "personnel", "90");

    assertThat(Grounds.across(given).findings()).isNotEmpty();
  }

  @Test
  void addsBothWhereItIsOverruled() {
    Given given =
        chain()
            .deployment("A", "operation", "MONUC", "personnel", "100")
            .deployment("C", "operation", "MONUSCO", "as_of", "2020-06-01", "personnel", "90");
    CountingSettings counting = Grounds.overruled(Guard.SUCCESSOR, "A");
    Guarded across = Grounds.across(given, counting);

    assertThat(Grounds.total(across, Grounds.of(given, counting))).isEqualTo("190");
    assertThat(across.findings()).singleElement().matches(f -> f.overrule() != null);
  }

  private static String total(Given given) {
    return Grounds.total(Grounds.across(given), Grounds.of(given, CountingSettings.DEFAULTS));
  }

  private static Given chain() {
    return new Given()
        .operation("MONUC", "Mission in the Congo", "COD")
        .successor("MONUSCO", "MONUC", "COD");
  }
}
