package org.muster.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.domain.MarkingOrder;
import org.muster.language.Language;

final class QualityRuleTest {
  @Test
  void countsWhatTheRecordsLeaveOpenAfterWhatTheNightSays() {
    Records records =
        new Given()
            .operation("NMI", "NATO Mission Iraq", "IRQ")
            .source("S", "marking", "TLP:CLEAR")
            .deployment("D1", "personnel", "", "from", "2020-01-01", "marking", "TLP:CLEAR")
            .deployment("D2", "personnel", "5", "from", "2020")
            .deployment("D3", "measure", "command", "from", "")
            .event("E1", "2020-01-01")
            .event("E2", "2020-01", "marking", "TLP:CLEAR", "killed", "136 (136..135)")
            .records();

    assertThat(
            new Composer(Given.settings(), MarkingOrder.TLP, Language.english())
                .compose(
                    records,
                    new Occasion(
                        Given.DAY,
                        null,
                        List.of(new Briefing.QualityRow("Rows read", "7")),
                        Given.PROVENANCE))
                .briefing()
                .quality())
        .extracting(row -> row.label() + ": " + row.value())
        .containsExactly(
            "Rows read: 7",
            "Deployments listed: 3",
            "Event records listed: 2",
            "Operations covered: 1",
            "Sources cited: 1",
            "Deployments with unknown personnel: 1",
            "Deployments whose beginning is partly known or not stated: 2",
            "Events with a partial date: 1",
            "Events whose best count is outside its range, kept as published: 1",
            "Records without a marking, taken as TLP:CLEAR: 4");
  }
}
