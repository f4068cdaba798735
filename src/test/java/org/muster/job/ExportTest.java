package org.muster.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.job.settings.CannotStartException;

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
    return export(folder, true);
  }

  private List<String> export(String folder, boolean takenBack) throws IOException {
    List<String> said = new ArrayList<>();
    Path state = home.resolve(folder).resolve("state");
    ExitCode code =
        new Export(state, home.resolve(folder).resolve("input"), null, takenBack)
            .toFolder(home.resolve("export"), said::add, said::add);
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
        .endsWith("73 operations are left out that only a list of names knows");
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

  /** Empty files would take the place of those of a whole export. */
  @Test
  void writesNothingWhereNothingWasKnown() throws IOException {
    WholeNights nights = night("first").drop("un.csv", CONTRIBUTIONS);
    assertThat(nights.night()).as(nights.printed()).isEqualTo(ExitCode.DONE);
    export("first");
    Export before =
        new Export(
            home.resolve("first/state"),
            home.resolve("first/input"),
            Instant.parse("2019-01-01T00:00:00Z"),
            false);
    assertThatThrownBy(() -> before.toFolder(home.resolve("export"), file -> {}, said -> {}))
        .isInstanceOf(CannotStartException.class)
        .hasMessage("nothing was known at 2019-01-01T00:00:00Z");
    assertThat(home.resolve("export/deployments.csv")).content().contains("MINUSMA");
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
            "this is of several datasets: muster, un-contributions. Dropped again they"
                + " would be one: an id that two of them have would be one record, and what they"
                + " say of the same would be added");
  }

  /**
   * An earlier export has been dropped there; a record that a file lacks is not taken back by it.
   */
  @Test
  void takesBackWhatWasWithdrawn() throws IOException {
    String header = "id,operation,contributor,host,measure,personnel,status,as_of,source,record\n";
    WholeNights first =
        night("first")
            .drop("operations.csv", "id,name,leads\nOPA,First,NATO\nOPB,Second,NATO\n")
            .drop(
                "own.csv",
                header
                    + "1,OPA,DNK,IRQ,strength,285,deployed,2020-06-01,s,\n"
                    + "2,OPA,NOR,IRQ,strength,70,deployed,2020-06-01,s,\n"
                    + "3,OPB,SWE,IRQ,strength,11,deployed,2020-06-01,s,\n");
    assertThat(first.night()).as(first.printed()).isEqualTo(ExitCode.DONE);
    export("first");
    WholeNights second = night("second");
    dropExport(second);
    assertThat(second.night()).as(second.printed()).isEqualTo(ExitCode.DONE);
    first.drop(
        "later.csv",
        header
            + "1,OPA,DNK,IRQ,strength,300,deployed,2020-06-01,s,\n"
            + "2,,,,,,,,,withdrawn\n"
            + "3,OPB,SWE,IRQ,strength,11,deployed,2020-06-01,s,withdrawn\n");
    assertThat(first.night()).as(first.printed()).isEqualTo(ExitCode.DONE);
    export("first");
    assertThat(Files.readAllLines(home.resolve("export/deployments.csv")))
        .hasSize(4)
        .last()
        .isEqualTo("3" + ",".repeat(20) + "withdrawn,");
    dropExport(second);
    assertThat(second.night()).as(second.printed()).isEqualTo(ExitCode.DONE);
    export("second");
    assertThat(Files.readAllLines(home.resolve("export/deployments.csv")))
        .isEqualTo(Files.readAllLines(home.resolve("second/input/deployments.csv")));
    export("second", false);
    assertThat(Files.readAllLines(home.resolve("export/deployments.csv"))).hasSize(2);
  }

  private void dropExport(WholeNights nights) throws IOException {
    for (String kind : List.of("deployments", "operations", "sources")) {
      nights.drop(kind + ".csv", Files.readString(home.resolve("export/" + kind + ".csv")));
    }
  }

  /** What one dataset withdrew and another still says stands: dropped again they are one record. */
  @Test
  void doesNotTakeBackWhatAnotherDatasetSays() throws IOException {
    String layout =
        """
        about: posts
        kind: events
        dataset: posts
        whole-truth: true
        columns: {No: {needed: true}, Day: {needed: true}, What: {needed: true}}
        record: {id: "${No}", date: {date: Day}, title: "${What}", source: s, marking: TLP:CLEAR}
        """;
    WholeNights nights =
        night("first")
            .drop("layouts/posts.yaml", layout)
            .drop("posts.csv", "No,Day,What\n1,2020-01-01,Theirs\n2,2020-01-02,Theirs too\n")
            .drop("own.csv", WholeNights.EVENTS + "1,2020-01-01,attack,Ours,IRQ,S\n");
    assertThat(nights.night()).as(nights.printed()).isEqualTo(ExitCode.DONE);
    nights.drop("posts2.csv", "No,Day,What\n3,2020-01-03,Theirs\n");
    assertThat(nights.night()).as(nights.printed()).isEqualTo(ExitCode.DONE);
    export("first");
    assertThat(Files.readAllLines(home.resolve("export/events.csv")))
        .extracting(line -> line.replaceFirst(",.*", "") + line.contains("withdrawn"))
        .containsExactly("idfalse", "1false", "3false", "2true");
  }

  /**
   * It was exported as long as something spoke of it; kept, it would be one of unknown strength.
   */
  @Test
  void takesBackAnOperationThatAListOfNamesAloneStillKnows() throws IOException {
    String header =
        "mission,year,country,location,latitude,longitude,Infantry,NoTroops,Reserve,hq,UNPOL,Med,"
            + "Av,UNMO,ave.no.troops\n";
    String mali = "MINUSMA,2019,Mali,Gao,16.2,-0.04,1,1,0,0,0,0,0,0,300\n";
    WholeNights first =
        night("first")
            .drop(
                "pko.csv",
                header + mali + "UNMIK,2019,Kosovo,Pristina,42.6,21.1,0,0,0,3,0,0,0,0,35\n");
    assertThat(first.night()).as(first.printed()).isEqualTo(ExitCode.DONE);
    first.drop("pko.csv", header + mali);
    assertThat(first.night()).as(first.printed()).isEqualTo(ExitCode.DONE);
    export("first");
    assertThat(Files.readAllLines(home.resolve("export/operations.csv")))
        .hasSize(3)
        .last()
        .isEqualTo("UNMIK" + ",".repeat(12) + "withdrawn,");
  }
}
