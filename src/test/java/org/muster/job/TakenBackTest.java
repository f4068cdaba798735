package org.muster.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a publisher counted and takes back by a later file, which has a zero for it, or nothing. */
final class TakenBackTest {
  private static final String WEEKS =
      "WEEK,REGION,COUNTRY,ADMIN1,DISORDER_TYPE,EVENT_TYPE,SUB_EVENT_TYPE,EVENTS,FATALITIES,"
          + "POPULATION_EXPOSURE,ID,CENTROID_LATITUDE,CENTROID_LONGITUDE\n";

  @TempDir Path temp;
  private WholeNights nights;

  @BeforeEach
  void nights() throws IOException {
    nights = new WholeNights(temp);
  }

  @Test
  void countsNoLongerWhatAPublisherCorrectsToZero() throws IOException {
    nights.drop("a.csv", WEEKS + week("04", 3, 10) + week("11", 2, 1) + week("18", 0, 0));
    assertThat(nights.night()).as(nights.printed()).isEqualTo(ExitCode.DONE);
    assertThat(page(1)).contains("5 events in 2 records are listed").contains("11 killed");

    nights.drop("b.csv", WEEKS + week("04", 4, 12) + week("11", 0, 0) + week("18", 0, 0));
    assertThat(nights.night()).as(nights.printed()).isEqualTo(ExitCode.DONE);
    assertThat(page(2)).contains("4 events in 1 record are listed").contains("12 killed");
    assertThat(nights.reports()).doesNotContain("never known");

    nights.drop("c.csv", WEEKS + week("11", 1, 0));
    assertThat(nights.night()).as(nights.printed()).isEqualTo(ExitCode.DONE);
    assertThat(page(3)).contains("5 events in 2 records are listed");
  }

  private static final String MONTHS =
      "Date,Contributor,Contributor ISO-3,Mission,Individual Police Total,Formed Police Units"
          + " Total,Experts on Mission Total,Troops Total,Total Total\n";

  /** Cells of a wide row that make no record, beside some that do, and rows without any. */
  @Test
  void countsNoLongerWhatACellNoLongerHas() throws IOException {
    nights.drop(
        "a.csv",
        MONTHS
            + "2020-06-30,Ghana,GHA,MINUSMA,0,140,3,120,263\n"
            + "2020-06-30,Togo,TGO,MINUSMA,0,0,0,700,700\n");
    assertThat(nights.night()).as(nights.printed()).isEqualTo(ExitCode.DONE);
    assertThat(page(1)).contains("has 963 present");

    nights.drop(
        "b.csv",
        MONTHS
            + "2020-06-30,Ghana,GHA,MINUSMA,0,140,,0,140\n"
            + "2020-06-30,Togo,TGO,MINUSMA,0,0,0,0,0\n");
    assertThat(nights.night()).as(nights.printed()).isEqualTo(ExitCode.DONE);
    assertThat(page(2)).contains("has 140 present");
    assertThat(nights.reports()).doesNotContain("never known").contains("\"withdrawn\" : 3");
  }

  /** A publisher may have a row for each category, with blanks in the columns of the others. */
  @Test
  void keepsWhatAnotherRowOfTheFileHas() throws IOException {
    String rows = "2020-06-30,Ghana,GHA,MINUSMA,,,,120,120\n2020-06-30,Ghana,GHA,MINUSMA,7,,,,7\n";
    nights.drop("a.csv", MONTHS + rows);
    assertThat(nights.night()).as(nights.printed()).isEqualTo(ExitCode.DONE);
    assertThat(page(1)).contains("has 127 present");

    nights.drop("b.csv", MONTHS + rows.replace(",7", ",8"));
    assertThat(nights.night()).as(nights.printed()).isEqualTo(ExitCode.DONE);
    assertThat(page(2)).contains("has 128 present");
  }

  @Test
  void refusesARowThatSaysOtherwiseThanAnotherOfItsFile() throws IOException {
    nights.drop("a.csv", WEEKS + week("04", 3, 10) + week("04", 0, 0));
    assertThat(nights.night()).as(nights.printed()).isEqualTo(ExitCode.WITH_REJECTS);
    assertThat(page(1)).contains("3 events in 1 record are listed");
    assertThat(nights.reports()).contains("occurs already in line 2 of this file");
  }

  @Test
  void saysThatASnapshotWithoutARecordWithdrawsAll() throws IOException {
    nights.file(
        "input/layouts/bases.yaml",
        """
        about: bases
        kind: deployments
        dataset: bases
        whole-truth: true
        columns: {Base: {needed: true}, State: {needed: true}, Men: {needed: true}}
        record:
          id: ${Base}
          operation: BASES
          contributor: {country: State}
          measure: strength
          personnel: ${Men}
          status: deployed
          source: bases
          marking: TLP:CLEAR
        """);
    nights.drop("bases.csv", "Base,State,Men\nA,Mali,10\n");
    assertThat(nights.night()).as(nights.printed()).isEqualTo(ExitCode.DONE);
    assertThat(nights.reports()).doesNotContain("snapshot_empty");

    nights.drop("bases.csv", "Base,State,Men\n");
    assertThat(nights.night()).as(nights.printed()).isEqualTo(ExitCode.DONE);
    assertThat(nights.reports()).contains("snapshot_empty");
    assertThat(page(2)).contains("No operation has a figure for those present on 1 Jul 2020.");
  }

  private static String week(String day, int events, int killed) {
    return "2020-01-%s,Western Africa,Mali,Gao,Political violence,Battles,Armed clash,%d,%d,,1,,\n"
        .formatted(day, events, killed);
  }

  private String page(int edition) throws IOException {
    return Objects.requireNonNull(
        nights.files("output").get("2020-07-01." + edition + "/all.html"), nights.printed());
  }
}
