package org.muster.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.briefing.Briefing;

final class ChangeLineTest {
  private static final String SINCE = "edition 2020-06-30.1, as of 30 Jun 2020";

  @Test
  void tellsAFirstEditionFromOneWithoutChanges() {
    assertThat(ChangeLine.of(Briefing.Changes.NONE)).isEqualTo("First edition.");
    assertThat(
            ChangeLine.of(
                new Briefing.Changes(SINCE, List.of(), List.of(), 0, List.of(), List.of(), 0)))
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
    assertThat(ChangeLine.of(changes))
        .isEqualTo(
            "Since edition 2020-06-30.1, as of 30 Jun 2020: 4 figures moved; records: 1 withdrawn,"
                + " 2 new, 1,200 more; 1 change of scope or method.");
  }

  private static Briefing.RecordChange record(String change) {
    return new Briefing.RecordChange(change, "muster:e1", "What", List.of(), List.of());
  }
}
