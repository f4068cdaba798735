package org.muster.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CasualtyRuleTest {
  @Test
  void talliesByNationAndCauseWithTheSumOfAllFirst() {
    Briefing briefing =
        new Given()
            .event(
                "F1", "2020-01", "force", "USA", "cause", "hostile", "killed", "3", "injured", "9")
            .event("F2", "2019", "force", "USA", "cause", "hostile", "killed", "1")
            .event("F3", "2020-02-01", "force", "USA", "cause", "non_hostile", "killed", "2")
            .event("F4", "2020-02-01", "force", "DNK", "killed", "0", "injured", "n/a")
            .event("E1", "2020-02-01", "killed", "50")
            .briefing();

    assertThat(briefing.casualties())
        .extracting(CasualtyRuleTest::line)
        .containsExactly(
            "|All nations|4,2,0|at least 9,unknown (not reported),not applicable",
            "DNK|Denmark|,,0|,,not applicable",
            "USA|United States|4,2,|at least 9,unknown (not reported),");
    assertThat(briefing.eventSummaries().getFirst().occurred().killed().text()).isEqualTo("50");
    assertThat(briefing.eventSummaries().getFirst().occurred().events().text()).isEqualTo("1");
    assertThat(briefing.events()).hasSize(5);
  }

  @Test
  void needsNoSumOfOneNation() {
    assertThat(
            new Given()
                .event("F1", "2020-01", "force", "DNK", "killed", "1")
                .briefing()
                .casualties())
        .extracting(Briefing.Casualties::name)
        .containsExactly("Denmark");
  }

  @Test
  void neverAddsDatasets() {
    List<Briefing.Casualties> rows =
        new Given()
            .event("1", "2020-01", "force", "DNK", "killed", "1", "dataset", "b")
            .event("2", "2020-01", "force", "USA", "killed", "2", "dataset", "b")
            .event("1", "2020-01", "force", "DNK", "killed", "1", "dataset", "a")
            .briefing()
            .casualties();

    assertThat(rows)
        .extracting(row -> row.name() + " " + row.killedUnknown().text())
        .containsExactly(
            "Denmark (a) 1", "All nations (b) 3", "Denmark (b) 1", "United States (b) 2");
  }

  @Test
  void talliesNothingThatIsClaimedOrPlanned() {
    Briefing briefing =
        new Given()
            .event("F1", "2020-01", "force", "DNK", "killed", "1", "status", "claimed")
            .briefing();

    assertThat(briefing.casualties()).isEmpty();
    assertThat(briefing.timeline()).hasSize(1);
  }

  @Test
  void leadsToTheSourcesOfItsRecords() {
    Briefing briefing =
        new Given()
            .source("A", "publisher", "A")
            .source("B", "publisher", "B")
            .event(
                "F1", "2020-01", "force", "DNK", "cause", "hostile", "killed", "1", "source", "B")
            .event("F2", "2020-01", "force", "DNK", "killed", "1", "source", "A")
            .briefing();
    Briefing.Figure hostile = briefing.casualties().getFirst().killedHostile();

    assertThat(briefing.notes().get(hostile.notes().getFirst() - 1))
        .satisfies(
            note -> {
              assertThat(note.what()).isEqualTo("1 record of own casualties, Denmark, hostile");
              assertThat(note.sources()).containsExactly(2);
            });
  }

  private static String line(Briefing.Casualties c) {
    return c.code()
        + "|"
        + c.name()
        + "|"
        + texts(c.killedHostile(), c.killedNonHostile(), c.killedUnknown())
        + "|"
        + texts(c.injuredHostile(), c.injuredNonHostile(), c.injuredUnknown());
  }

  private static String texts(Briefing.Figure... figures) {
    return String.join(",", Arrays.stream(figures).map(Briefing.Figure::text).toList());
  }
}
