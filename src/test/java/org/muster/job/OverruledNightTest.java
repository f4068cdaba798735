package org.muster.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OverruledNightTest {
  @TempDir Path temp;

  @Test
  void noticesAnIdThatNobodyHasOnceForAllBriefings() throws IOException {
    WholeNights nights =
        new WholeNights(temp)
            .settings(
                """
                as-of: 2020-07-01
                counting:
                  overrule:
                    - {guard: unit-twice, records: [D1, D2, D3], reason: Asked}
                briefings:
                  - {id: iraq, title: Iraq, hosts: [IRQ], formats: {html: briefing.ftl}}
                  - {id: syria, title: Syria, hosts: [SYR], formats: {html: briefing.ftl}}
                """)
            .drop(
                "deployments.csv",
                """
                id,operation,contributor,host,measure,status,personnel,source,marking
                D1,NMI,DNK,IRQ,strength,deployed,10,S,TLP:CLEAR
                D2,NMI,DNK,IRQ,strength,deployed,10,S,TLP:RED
                """);
    assertThat(nights.night()).as(nights.printed()).isEqualTo(ExitCode.DONE);
    assertThat(nights.reports())
        .containsOnlyOnce("overruled for D3, but")
        .doesNotContain("overruled for D1")
        .doesNotContain("overruled for D2");
  }
}
