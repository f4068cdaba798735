package org.muster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The shipped records through the packaged program: what is published, and what the nights after it
 * do.
 */
@Execution(ExecutionMode.CONCURRENT)
final class FoundingNightIT {
  @TempDir Path folder;

  @Test
  void publishesOneEditionAndSaysWhatItWrote() {
    Muster muster = Muster.founding(folder);
    Muster.Ended ended = muster.night();
    assertThat(ended.exit()).as(ended.printed()).isZero();
    assertThat(muster.bytes())
        .containsOnlyKeys(
            "2020-07-01.1/iraq.html",
            "2020-07-01.1/iraq.pdf",
            "2020-07-01.1/iraq.placemat.pdf",
            "2020-07-01.1/iraq.xlsx",
            "2020-07-01.1/manifest.json");
    assertThat(folder.resolve("output/index.html"))
        .content(StandardCharsets.UTF_8)
        .contains("2020-07-01.1/iraq.pdf");
    assertThat(ended.printed()).contains("iraq.pdf").contains("index.html");
    assertThat(muster.report()).contains("\"exitCode\" : 0");
  }

  @Test
  void hasNothingToDoTheSecondTime() {
    Muster muster = Muster.founding(folder);
    muster.night();
    Muster.Ended again = muster.night();
    assertThat(again.exit()).isZero();
    assertThat(again.printed()).containsIgnoringCase("nothing new");
    assertThat(muster.editions()).containsExactly("2020-07-01.1");
  }

  @Test
  void bringsADeletedEditionBack() throws IOException {
    Muster muster = Muster.founding(folder);
    muster.night();
    var before = muster.bytes();
    Muster.remove(folder.resolve("output/2020-07-01.1"));
    assertThat(muster.night().exit()).isZero();
    assertThat(muster.bytes()).isEqualTo(before);
  }

  @Test
  void putsADamagedEditionAsideAndPublishesItAgain() throws IOException {
    Muster muster = Muster.founding(folder);
    muster.night();
    var before = muster.bytes();
    Files.writeString(muster.edition("2020-07-01.1", "iraq.html"), "damaged");
    assertThat(muster.night().exit()).isZero();
    assertThat(muster.bytes()).isEqualTo(before);
  }

  @Test
  void correctsWithdrawsAndGoesBack() {
    Muster muster = Muster.founding(folder);
    muster.night();
    String first = java.time.Instant.now().toString();
    muster.drop(
        "later.csv",
        """
        id,operation,contributor,host,measure,personnel,status,from,reported,source,record
        D1,NMI,DNK,IRQ,change,300,announced,,2020-06-25,rudaw-denmark-285,
        D6,,,,,,,,,,withdrawn
        """);
    Muster.Ended ended = muster.night();
    assertThat(ended.exit()).as(ended.printed()).isZero();
    assertThat(muster.editions()).containsExactly("2020-07-01.1", "2020-07-01.2");
    String now = muster.run("export", "--kind", "deployments").printed();
    assertThat(now).contains("D1,").contains(",300,").doesNotContain("D6,");
    String then = muster.run("export", "--kind", "deployments", "--known-at", first).printed();
    assertThat(then).contains(",285,").contains("D6,").doesNotContain(",300,");
    Muster.Ended back = muster.run("run", "--known-at", first);
    assertThat(back.exit()).as(back.printed()).isZero();
    assertThat(back.printed()).contains("2020-07-01.1/iraq.html");
    assertThat(muster.editions()).containsExactly("2020-07-01.1", "2020-07-01.2");
  }

  @Test
  void readsItsOwnExportAsTheSameRecords() {
    Muster muster = Muster.founding(folder.resolve("one"));
    muster.night();
    assertThat(muster.run("export", "--to", folder.resolve("two/input").toString()).exit())
        .isZero();
    Muster second = Muster.in(folder.resolve("two"));
    second.file("muster.yaml", "as-of: 2020-07-01\n");
    assertThat(second.night().exit()).isZero();
    for (String kind : new String[] {"deployments", "events", "operations", "sources"}) {
      assertThat(second.run("export", "--kind", kind).printed())
          .isEqualTo(muster.run("export", "--kind", kind).printed());
    }
  }

  @Test
  void makesAWorkingFolderInWhichItRuns() {
    Muster outside = Muster.in(folder.resolve("outside"));
    assertThat(outside.run("init", folder.resolve("mine").toString()).exit()).isZero();
    Muster.Ended ended =
        outside.run(
            "run",
            "--input",
            folder.resolve("mine/input").toString(),
            "--output",
            folder.resolve("mine/output").toString(),
            "--state",
            folder.resolve("mine/state").toString(),
            "--templates",
            folder.resolve("mine/templates").toString(),
            "--settings",
            folder.resolve("mine/muster.yaml").toString(),
            "--as-of",
            "2020-07-01");
    assertThat(ended.exit()).as(ended.printed()).isZero();
    assertThat(folder.resolve("mine/output/2020-07-01.1/briefing.pdf")).exists();
    assertThat(outside.run("init", folder.resolve("mine").toString()).exit()).isEqualTo(2);
  }
}
