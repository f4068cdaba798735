package org.muster.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Publishers' files hold all of history; a briefing on a period shows what reaches into it. */
final class PastOperationsTest {
  private final Given given =
      new Given()
          .operation("OLD", "Old mission", "RWA")
          .operation("NOW", "Mission of now", "IRQ")
          .deployment("A", "operation", "OLD", "personnel", "90", "from", "1993", "to", "1996-03")
          .deployment("B", "operation", "LATE", "personnel", "80", "from", "2019", "to", "2020-02")
          .deployment("C", "operation", "NOW", "personnel", "70", "from", "2019")
          .deployment(
              "D", "operation", "SOON", "personnel", "60", "status", "planned", "from", "2021");

  private static List<String> codes(Briefing briefing) {
    return briefing.operations().stream().map(Briefing.OperationStrength::code).toList();
  }

  @Test
  void areCountedInASentenceAndNotShown() {
    Briefing briefing = given.briefing(Given.DAY, "2020");

    assertThat(codes(briefing)).containsExactly("NOW", "LATE", "SOON");
    assertThat(briefing.scope())
        .contains("under LATE, NOW and SOON")
        .endsWith(" 1 more operation had ended before the period and is not shown: OLD.");
    assertThat(briefing.keyFigures()).noneMatch(cell -> cell.label().startsWith("OLD"));
    assertThat(briefing.area()).isEqualTo("Iraq");
    assertThat(briefing.pictures().stays().getFirst().lanes())
        .noneMatch(lane -> lane.name().startsWith("OLD"));
    assertThat(briefing.deployments()).extracting(Briefing.DeploymentRow::recordId).contains("A");
  }

  @Test
  void areShownInABriefingOnEverything() {
    assertThat(codes(given.briefing())).contains("OLD");
    assertThat(given.briefing().scope()).doesNotContain("not shown");
  }

  @Test
  void areShownWhereThePeriodReachesBackToThem() {
    assertThat(codes(given.briefing(Given.DAY, "1996/2020"))).contains("OLD");
    assertThat(codes(given.briefing(Given.DAY, "../2020"))).contains("OLD");
  }

  /** Figures hold on the date, whatever the period is. */
  @Test
  void areNotPastWhileTheyHoldOnTheDate() {
    assertThat(codes(given.briefing(Given.DAY, "2022"))).contains("NOW").doesNotContain("LATE");
  }

  @Test
  void namesTwelveAtMost() {
    for (int i = 10; i < 30; i++) {
      given.deployment(
          "E" + i, "operation", "OLD" + i, "personnel", "1", "from", "1990", "to", "1991");
    }
    assertThat(given.briefing(Given.DAY, "2020").scope())
        .contains("21 more operations had ended before the period and are not shown: OLD; OLD10;")
        .endsWith("; 9 more operations.");
  }
}
