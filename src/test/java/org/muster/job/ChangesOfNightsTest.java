package org.muster.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ChangesOfNightsTest {
  @TempDir Path temp;
  private WholeNights nights;

  @BeforeEach
  void nights() throws IOException {
    nights =
        new WholeNights(temp)
            .drop(
                "deployments.csv",
                """
                id,operation,contributor,host,measure,status,personnel,from,source
                D1,NMI,DNK,IRQ,strength,deployed,10,2020-01-01,S
                D2,NMI,DNK,IRQ,strength,deployed,30,2020-06-15,S
                """);
  }

  private static String settings(String asOf, String briefing) {
    return """
        as-of: %s
        briefings:
          - {id: all, title: All, formats: {html: briefing.ftl}%s}
        """
        .formatted(asOf, briefing);
  }

  private String page(String edition) throws IOException {
    return Objects.requireNonNull(nights.files("output/" + edition).get("all.html"))
        .replaceAll("<[^>]*>", " ");
  }

  @Test
  void comparesWithTheDateThatABriefingOfItsOwnDateHad() throws IOException {
    nights.settings(settings("2020-07-01", ", as-of: 2020-06-01")).night();
    nights.settings(settings("2020-07-01", ", as-of: 2020-07-01")).night();
    assertThat(page("2020-07-01.2"))
        .contains("edition 2020-07-01.1, as of 1 Jun 2020")
        .contains("+20 since 1 Jun 2020")
        .doesNotContain("Business date");
    nights.settings(settings("2020-07-02", "")).night();
    assertThat(page("2020-07-02.1"))
        .contains("Nothing is other than in edition 2020-07-01.2, as of 1 Jul 2020");
  }

  @Test
  void takesAPeriodThatMovesWithTheDateForTheSame() throws IOException {
    nights.settings(settings("2020-07-01", ", period: P3M")).night();
    nights.settings(settings("2020-07-02", ", period: P3M")).night();
    assertThat(page("2020-07-02.1"))
        .contains("Nothing is other than in edition 2020-07-01.1, as of 1 Jul 2020");
    nights.settings(settings("2020-07-02", ", period: P1Y")).night();
    assertThat(page("2020-07-02.2"))
        .contains("Period: now 1 year back from the date; before 3 months back from the date.");
  }
}
