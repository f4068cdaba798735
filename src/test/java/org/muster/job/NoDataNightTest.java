package org.muster.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is known to hold no records lies beside the data: that is no failure. */
final class NoDataNightTest {
  private static final String CODES =
      "\"\"\tDescription\tGoldsteinScale\tcameoCode\n1\tMAKE PUBLIC STATEMENT\t0\t01\n";
  private static final String EVENTS =
      "id,date,title,host,source,marking\nE1,2020-05-01,Seen,IRQ,S,TLP:CLEAR\n";

  @TempDir Path temp;

  @Test
  void isNamedInTheReportAndNoFailure() throws IOException {
    WholeNights nights = new WholeNights(temp).drop("codes.tsv", CODES).drop("events.csv", EVENTS);
    assertThat(nights.night()).as(nights.printed()).isEqualTo(ExitCode.DONE);
    assertThat(nights.reports())
        .contains("\"status\" : \"no data\"")
        .contains("\"file_not_data\" : 1")
        .contains("This is a table of CAMEO event codes; it was not read");
    assertThat(nights.files("output").get("2020-07-01.1/all.html"))
        .doesNotContain("codes.tsv")
        .containsPattern(
            "Files refused or held back</th><td[^>]*>0<|Files refused or held"
                + " back</td><td[^>]*>0<");
    assertThat(nights.night()).as(nights.printed()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void doesNotExcuseAFileThatNobodyKnows() throws IOException {
    WholeNights nights =
        new WholeNights(temp)
            .drop("codes.tsv", CODES)
            .drop("events.csv", EVENTS)
            .drop("unknown.csv", "some,thing,else\n1,2,3\n");
    assertThat(nights.night()).as(nights.printed()).isEqualTo(ExitCode.WITH_REJECTS);
    assertThat(nights.reports())
        .contains("\"status\" : \"no data\"")
        .contains("\"status\" : \"refused\"");
  }
}
