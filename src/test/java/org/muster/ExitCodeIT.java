package org.muster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Every exit code that can occur, from the packaged program. */
@Execution(ExecutionMode.CONCURRENT)
final class ExitCodeIT {
  private static final String EVENTS = "id,date,title,host,source\n";

  @TempDir Path folder;

  @Test
  void endsWith0WhenAllIsDone() {
    Muster muster = Muster.founding(folder);
    assertThat(muster.night()).satisfies(e -> assertThat(e.exit()).as(e.printed()).isZero());
  }

  @Test
  void endsWith2OnAnUnknownOption() {
    Muster.Ended ended = Muster.founding(folder).run("run", "--nonsense");
    assertThat(ended.exit()).isEqualTo(2);
    assertThat(ended.printed()).contains("--nonsense").contains("Usage: muster run");
    assertThat(folder.resolve("state")).doesNotExist();
  }

  @Test
  void endsWith2OnADayThatIsNone() {
    Muster.Ended ended = Muster.founding(folder).run("run", "--as-of", "2020-06-31");
    assertThat(ended.exit()).isEqualTo(2);
    assertThat(ended.printed())
        .contains("Invalid value for option '--as-of': '2020-06-31' is no day YYYY-MM-DD")
        .doesNotContain("java.time");
    assertThat(folder.resolve("state")).doesNotExist();
  }

  @Test
  void endsWith2WhereEditionsCannotBeWritten() {
    Muster.Ended ended =
        Muster.founding(folder).file("there", "A file.").run("run", "--output", "there/editions");
    assertThat(ended.exit()).isEqualTo(2);
    assertThat(ended.printed()).contains("there is no folder; name another with --output");
    assertThat(folder.resolve("state")).doesNotExist();
  }

  @Test
  void endsWith2OnSettingsThatCannotBe() {
    Muster.Ended ended =
        Muster.founding(folder).file("muster.yaml", "zone: UTC\nbrifings: []\n").night();
    assertThat(ended.exit()).isEqualTo(2);
    assertThat(ended.printed()).contains("brifings").contains("muster.yaml").contains("2:");
    assertThat(folder.resolve("state")).doesNotExist();
    assertThat(folder.resolve("output")).doesNotExist();
  }

  /** By the defaults it would publish something else than what was asked for. */
  @Test
  void endsWith2WhereTheSettingsAreNoFile() throws IOException {
    Muster muster = Muster.in(folder);
    Path settings = folder.resolve("muster.yaml");
    Files.createSymbolicLink(settings, Path.of("/nowhere/muster.yaml"));
    Muster.Ended linked = muster.night();
    assertThat(linked.exit()).isEqualTo(2);
    assertThat(linked.printed()).contains("the settings file muster.yaml is no file");
    Files.delete(settings);
    Files.createDirectory(settings);
    assertThat(muster.night().exit()).isEqualTo(2);
    assertThat(folder.resolve("state")).doesNotExist();
  }

  @Test
  void endsWith2WhereAWorkingFolderCannotBeMade() {
    Muster.Ended ended = Muster.in(folder).file("there", "A file.").run("init", "there/new");
    assertThat(ended.exit()).isEqualTo(2);
    assertThat(ended.printed()).contains("there/new cannot be made whole").doesNotContain("\tat ");
  }

  @Test
  void endsWith50WhereAnExportCannotBeWritten() {
    Muster muster = Muster.founding(folder).file("there", "A file.");
    assertThat(muster.night().exit()).isZero();
    Muster.Ended ended = muster.run("export", "--to", "there/export");
    assertThat(ended.exit()).isEqualTo(50);
    assertThat(ended.printed()).contains("there/export: Not a directory").doesNotContain("\tat ");
  }

  @Test
  void endsWith2WithoutADropFolder() {
    Muster.Ended ended = Muster.founding(folder).run("run", "--input", "nowhere");
    assertThat(ended.exit()).isEqualTo(2);
    assertThat(ended.printed()).contains("nowhere");
    assertThat(folder.resolve("state")).doesNotExist();
  }

  @Test
  void endsWith2OnATemplateThatUsesWhatIsForbidden() {
    Muster.Ended ended =
        Muster.founding(folder)
            .file(
                "templates/briefing.ftl",
                "<#ftl attributes={\"model\": 1}><html>\n${b.title?no_esc}</html>")
            .night();
    assertThat(ended.exit()).isEqualTo(2);
    assertThat(ended.printed()).contains("briefing.ftl").contains("line 2").contains("no_esc");
    assertThat(folder.resolve("state")).doesNotExist();
  }

  @Test
  void endsWith2OnAStoreThatIsDamaged() throws IOException {
    Muster muster = Muster.founding(folder);
    assertThat(muster.night().exit()).isZero();
    try (var files = Files.walk(folder.resolve("state"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".script")).toList()) {
        Files.writeString(file, "");
      }
    }
    muster.drop("more.csv", EVENTS + "X1,2020-01-01,More,IRQ,S\n");
    Muster.Ended ended = muster.night();
    assertThat(ended.exit()).isEqualTo(2);
    assertThat(muster.editions()).containsExactly("2020-07-01.1");
  }

  @Test
  void endsWith10WhenRowsWereRejected() {
    Muster muster =
        Muster.founding(folder)
            .drop("more.csv", EVENTS + "X1,2020-13-01,More,IRQ,S\nX2,2020-01-02,Good,IRQ,S\n");
    Muster.Ended ended = muster.night();
    assertThat(ended.exit()).as(ended.printed()).isEqualTo(10);
    assertThat(muster.editions()).containsExactly("2020-07-01.1");
    assertThat(muster.report())
        .contains("value_not_a_date")
        .contains("2020-13-01")
        .contains("more.csv");
  }

  @Test
  void endsWith20WhenOneBriefingFails() {
    Muster muster =
        Muster.founding(folder)
            .file(
                "templates/broken.ftl",
                "<#ftl attributes={\"model\": 1}><html>\n<body><p>${b.titel}</p></body></html>")
            .file(
                "muster.yaml",
                """
                as-of: 2020-07-01
                briefings:
                  - {id: good, title: Good}
                  - {id: bad, title: Bad, formats: {pdf: broken.ftl}}
                """);
    Muster.Ended ended = muster.night();
    assertThat(ended.exit()).as(ended.printed()).isEqualTo(20);
    assertThat(ended.printed())
        .contains("bad")
        .contains("broken.ftl")
        .contains("line 2")
        .contains("titel");
    assertThat(muster.edition("2020-07-01.1", "good.pdf")).exists();
    assertThat(muster.edition("2020-07-01.1", "bad.pdf")).doesNotExist();
  }

  @Test
  void triesAgainWhatFailedTheNightBefore() {
    Muster muster =
        Muster.founding(folder)
            .file(
                "templates/broken.ftl", "<#ftl attributes={\"model\": 1}><html>${b.titel}</html>");
    muster.file(
        "muster.yaml",
        "as-of: 2020-07-01\nbriefings: [{id: good, title: Good, formats: {html: briefing.ftl}},"
            + " {id: bad, title: Bad, formats: {html: broken.ftl}}]\n");
    assertThat(muster.night().exit()).isEqualTo(20);
    assertThat(muster.night().exit()).as("the same again is not done, it failed").isEqualTo(20);
    muster.file(
        "templates/broken.ftl", "<#ftl attributes={\"model\": 1}><#include 'briefing.ftl'>");
    Muster.Ended mended = muster.night();
    assertThat(mended.exit()).as(mended.printed()).isZero();
    assertThat(muster.edition("2020-07-01.2", "bad.html")).exists();
  }

  @Test
  void endsWith50WhenEveryBriefingFails() {
    Muster muster =
        Muster.founding(folder)
            .file(
                "templates/briefing.ftl",
                "<#ftl attributes={\"model\": 1}><html><body>${b.titel}</body></html>");
    muster.file(
        "muster.yaml",
        "as-of: 2020-07-01\nbriefings: [{id: a, title: A, formats: {pdf: briefing.ftl}}]\n");
    Muster.Ended ended = muster.night();
    assertThat(ended.exit()).as(ended.printed()).isEqualTo(50);
    assertThat(muster.editions()).isEmpty();
  }

  @Test
  void endsWith60WhenTheReleaseGuardStops() {
    Muster muster =
        Muster.founding(folder)
            .drop(
                "secret.csv",
                "id,date,title,host,source,marking\nX1,2020-01-01,Hidden,IRQ,S,TLP:RED\n")
            .file(
                "muster.yaml",
                """
                as-of: 2020-07-01
                release: {above: stop}
                briefings: [{id: open, title: Open}]
                """);
    Muster.Ended ended = muster.night();
    assertThat(ended.exit()).as(ended.printed()).isEqualTo(60);
    assertThat(muster.editions()).isEmpty();
    assertThat(ended.printed()).doesNotContain("Hidden");
  }

  @Test
  void endsWith75WhileAnotherRunHoldsTheLock() throws IOException {
    Muster muster = Muster.founding(folder);
    Files.createDirectories(folder.resolve("state"));
    try (FileChannel channel =
            FileChannel.open(
                folder.resolve("state/run.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      assertThat(lock.isValid()).isTrue();
      assertThat(muster.night().exit()).isEqualTo(75);
    }
    assertThat(folder.resolve("output")).doesNotExist();
  }
}
