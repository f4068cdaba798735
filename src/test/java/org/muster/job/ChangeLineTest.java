package org.muster.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.briefing.Briefing;
import org.muster.briefing.Previous;
import org.muster.briefing.Records;
import org.muster.briefing.event.EventChanges;

final class ChangeLineTest {
  private static final String SINCE = "udgave 2020-06-30.1, pr. 30. jun. 2020";

  private static final Previous BEFORE =
      new Previous(
          "2020-06-30.1",
          LocalDate.of(2020, 6, 30),
          new Records(List.of(), List.of(), List.of(), List.of()),
          List.of(),
          EventChanges.none(),
          List.of());

  @Test
  void tellsAFirstEditionFromOneWithoutChanges() {
    assertThat(ChangeLine.of(Briefing.Changes.NONE, null)).isEqualTo("First edition.");
    assertThat(
            ChangeLine.of(
                new Briefing.Changes(SINCE, List.of(), List.of(), 0, List.of(), List.of(), 0),
                BEFORE))
        .isEqualTo("Since edition 2020-06-30.1, as of 30 Jun 2020: nothing has changed.");
  }

  @Test
  void countsByKindAndDoesNotForgetWhatIsNotListed() {
    Briefing.Changes changes =
        new Briefing.Changes(
            SINCE,
            List.of(new Briefing.Movement("NMI", Briefing.Figure.NONE, Briefing.Figure.NONE, "+1")),
            List.of(
                new Briefing.Movement(
                    "Denmark in NMI", Briefing.Figure.NONE, Briefing.Figure.NONE, "+1")),
            2,
            List.of(record("withdrawn"), record("new"), record("new")),
            List.of("Counted is now what was not."),
            1200);
    assertThat(ChangeLine.of(changes, BEFORE))
        .isEqualTo(
            "Since edition 2020-06-30.1, as of 30 Jun 2020: 4 figures moved; records: 1 withdrawn,"
                + " 2 new, 1,200 more; 1 change of scope or method.");
  }

  private static Briefing.RecordChange record(String change) {
    return new Briefing.RecordChange(change, "muster:e1", "What", List.of(), List.of());
  }
}
