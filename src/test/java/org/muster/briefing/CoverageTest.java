package org.muster.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.briefing.settings.BriefingSettings.Filter;

final class CoverageTest {
  private static final Given RECORDS =
      new Given()
          .deployment("1", "contributor", "Task Force", "host", "Strait", "personnel", "10")
          .deployment("2", "contributor", "TASK  FORCE", "host", "strait", "personnel", "20")
          .deployment("3", "contributor", "DNK", "host", "MLI", "personnel", "3")
          .event("4", "2020-01-01", "host", "STRAIT")
          .event("5", "2020-01-01", "host", "MLI");

  private static Briefing briefing(List<String> hosts) {
    return RECORDS
        .compose(
            Given.settings(new Filter(List.of(), hosts, List.of()), "TLP:CLEAR"),
            Occasion.first(Given.DAY, Given.PROVENANCE))
        .briefing();
  }

  @Test
  void coversEventsOfHostsHoweverTheirNameIsWritten() {
    Briefing briefing = briefing(List.of("Strait"));

    assertThat(briefing.deployments()).hasSize(2);
    assertThat(briefing.events()).hasSize(1);
  }
}
