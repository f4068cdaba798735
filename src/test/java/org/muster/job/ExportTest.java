package org.muster.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is exported, and what it says when it is dropped into an empty folder. */
final class ExportTest {
  private static final String CONTRIBUTIONS =
      """
      isocode3,contributing_country,mission_acronym,personnel_type,female_personnel,\
      male_personnel,last_reporting_date
      GHA,Ghana,MINUSMA,Troops,2,20,2020-06-30
      """;

  @TempDir Path home;

  private WholeNights night(String folder) throws IOException {
    return new WholeNights(home.resolve(folder));
  }

  private List<String> export(String folder) throws IOException {
    List<String> said = new ArrayList<>();
    Path state = home.resolve(folder).resolve("state");
    ExitCode code =
        new Export(state, home.resolve(folder).resolve("input"), null)
            .toFolder(home.resolve("export"), said::add);
    assertThat(code).isEqualTo(ExitCode.DONE);
    return said;
  }

  private String page(String folder) throws IOException {
    return Files.readString(home.resolve(folder).resolve("output/2020-07-01.1/all.html"));
  }

  /** What the UN's list of missions names beside them is not known to be anywhere. */
  @Test
  void leavesOutOperationsThatAListOfNamesAloneKnows() throws IOException {
    WholeNights first = night("first").drop("un.csv", CONTRIBUTIONS);
    assertThat(first.night()).as(first.printed()).isEqualTo(ExitCode.DONE);
    assertThat(export("first"))
        .endsWith("muster: 73 operations are left out that only a list of names knows");
    WholeNights second = night("second");
    for (String kind : List.of("deployments", "operations", "sources")) {
      second.drop(kind + ".csv", Files.readString(home.resolve("export/" + kind + ".csv")));
    }
    assertThat(second.night()).as(second.printed()).isEqualTo(ExitCode.DONE);
    assertThat(page("first")).contains("MINUSMA");
    assertThat(page("second"))
        .contains("Operations covered</th><td class=\"n\">1<")
        .doesNotContain("How many are present is not known for");
  }

  @Test
  void saysIfDroppedAgainSeveralDatasetsWouldBeOne() throws IOException {
    WholeNights nights =
        night("first")
            .drop("un.csv", CONTRIBUTIONS)
            .drop("own.csv", WholeNights.EVENTS + "1,2020-01-01,attack,First,IRQ,S\n");
    assertThat(nights.night()).as(nights.printed()).isEqualTo(ExitCode.DONE);
    assertThat(export("first"))
        .endsWith(
            "muster: this is of several datasets: muster, un-contributions. Dropped again they"
                + " would be one: an id that two of them have would be one record, and what they"
                + " say of the same would be added");
  }
}
