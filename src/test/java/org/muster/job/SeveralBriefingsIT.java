package org.muster.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.render.OpenFiles;
import org.muster.render.excel.WorkbookFaults;

/** Whole nights on the founding records that make more than one briefing. */
final class SeveralBriefingsIT {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2020-07-02T02:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private final List<String> said = new ArrayList<>();

  @BeforeEach
  void foundingRecordsAndTemplates() throws IOException {
    Asked.copy("input", folder);
    Asked.copy("templates", folder);
  }

  private ExitCode night(String settings) throws IOException {
    Path file = Files.writeString(folder.resolve("muster.yaml"), settings);
    said.clear();
    ExitCode code =
        new Night(
                Asked.in(folder)
                    .asOf(LocalDate.of(2020, 7, 1))
                    .settings(file)
                    .clock(CLOCK)
                    .request(),
                said::add,
                said::add)
            .run();
    assertThat(WorkbookFaults.below(folder.resolve("output"))).isEmpty();
    if (OpenFiles.areTold()) {
      assertThat(OpenFiles.below(folder)).isEmpty();
    }
    return code;
  }

  private List<String> edition(int number) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("output/2020-07-01." + number))) {
      return files.map(file -> Objects.toString(file.getFileName())).sorted().toList();
    }
  }

  private String report() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("output/runs"))) {
      return Files.readString(
          files.filter(f -> f.toString().endsWith(".json")).max(Path::compareTo).orElseThrow());
    }
  }

  @Test
  void makesAllFormatsOfEach() throws IOException {
    night("briefings: [{id: a, title: A}, {id: b, title: B}]\n");
    assertThat(edition(1))
        .containsExactly(
            "a.html",
            "a.pdf",
            "a.placemat.pdf",
            "a.xlsx",
            "b.html",
            "b.pdf",
            "b.placemat.pdf",
            "b.xlsx",
            "manifest.json");
  }

  @Test
  void makesOneForEverythingAndOneForEachOperation() throws IOException {
    ExitCode code =
        night(
            """
            briefings:
              - {id: all, title: All, formats: {html: briefing.ftl}}
              - {id: each, title: "{name}", for-each: operation, formats: {html: briefing.ftl, xlsx: workbook.ftl}}
            """);
    assertThat(code).as(String.join("\n", said)).isEqualTo(ExitCode.DONE);
    assertThat(edition(1))
        .containsExactly(
            "all.html",
            "each-CJTF-OIR.html",
            "each-CJTF-OIR.xlsx",
            "each-HORMUZ.html",
            "each-HORMUZ.xlsx",
            "each-NMI.html",
            "each-NMI.xlsx",
            "manifest.json");
    assertThat(report()).contains("\"each-NMI\"", "\"each-HORMUZ\"").doesNotContain("\"each\"");
    assertThat(Files.readString(folder.resolve("output/2020-07-01.1/each-HORMUZ.html")))
        .contains("<h1", "Maritime security, Strait of Hormuz")
        .doesNotContain("NATO Mission Iraq");
    assertThat(folder.resolve("state/work")).doesNotExist();
  }

  @Test
  void losesOnlyTheBriefingThatFails() throws IOException {
    Files.writeString(
        folder.resolve("templates/picky.ftl"),
        "<#ftl attributes={\"model\": 1}><#if b.id == \"each-NMI\">${b.titel}</#if><#include"
            + " \"briefing.ftl\">");
    ExitCode code =
        night(
            "briefings: [{id: each, title: '{name}', for-each: operation,"
                + " formats: {html: briefing.ftl, pdf: picky.ftl}}]");
    assertThat(code).isEqualTo(ExitCode.PARTLY);
    assertThat(edition(1))
        .containsExactly(
            "each-CJTF-OIR.html",
            "each-CJTF-OIR.pdf",
            "each-HORMUZ.html",
            "each-HORMUZ.pdf",
            "manifest.json");
    assertThat(said).anyMatch(line -> line.startsWith("briefing 'each-NMI' failed: picky.ftl"));
    assertThat(report()).contains("each-NMI", "not made", "titel");
    assertThat(folder.resolve("output/index.html"))
        .content()
        .contains("The last run did not do everything it should have.", "published in part");
    assertThat(folder.resolve("state/work")).doesNotExist();
  }

  @Test
  void saysAboveTheEditionsThatANightFailedUntilAllIsOut() throws IOException {
    Path index = folder.resolve("output/index.html");
    String settings = "briefings: [{id: a, title: A, formats: {html: own.ftl}}]";
    Path own = folder.resolve("templates/own.ftl");
    String right = "<#ftl attributes={\"model\": 1}><#include \"briefing.ftl\">";
    Files.writeString(own, right);
    assertThat(night(settings)).isEqualTo(ExitCode.DONE);

    Files.writeString(own, right + "<#list 1..1 as i><#if b.id == \"a\">${b.titel}</#if></#list>");
    assertThat(night(settings)).isEqualTo(ExitCode.FAILED);
    assertThat(index).content().contains("The last run did not do everything", "failed");

    Files.writeString(own, right);
    assertThat(night(settings)).isEqualTo(ExitCode.DONE);
    assertThat(said).anyMatch(line -> line.startsWith("Nothing new"));
    assertThat(index).content().doesNotContain("The last run did not");

    Files.writeString(own, right + "<#if b.id == \"a\">${b.titel}</#if>");
    assertThat(night(settings)).isEqualTo(ExitCode.FAILED);
    Files.writeString(own, right + "<#-- other -->");
    assertThat(night(settings)).isEqualTo(ExitCode.DONE);
    assertThat(index).content().doesNotContain("The last run did not");
  }

  @Test
  void namesNoFileByWhatItsAudienceMayNotSee() throws IOException {
    Files.writeString(
        folder.resolve("input/secret.csv"),
        """
        id,operation,contributor,measure,personnel,status,source,marking
        X1,SECRETOP,NOR,strength,5,deployed,S,TLP:RED
        """);
    night(
        "briefings: [{id: each, title: '{name}', for-each: operation, formats: {html:"
            + " briefing.ftl}}]");
    assertThat(edition(1)).noneMatch(name -> name.contains("SECRETOP"));
    night(
        "briefings: [{id: each, title: '{name}', audience: 'TLP:RED', for-each: operation,"
            + " formats: {html: briefing.ftl}}]");
    assertThat(edition(2)).contains("each-SECRETOP.html");
  }

  @Test
  void saysThatNothingOccursToMakeBriefingsFor() throws IOException {
    ExitCode code =
        night(
            "briefings: [{id: all, title: All, formats: {html: briefing.ftl}},"
                + " {id: each, title: '{name}', for-each: contributor, operations: [NONE]}]");
    assertThat(code).as(String.join("\n", said)).isEqualTo(ExitCode.DONE);
    assertThat(edition(1)).containsExactly("all.html", "manifest.json");
    assertThat(report()).contains("none: no contributor occurs in what it covers");
  }

  @Test
  void saysWhyThereIsNoBriefingAtAll() throws IOException {
    ExitCode code =
        night("briefings: [{id: each, title: '{name}', for-each: host, operations: [NONE]}]");
    assertThat(code).isEqualTo(ExitCode.FAILED);
    assertThat(said).contains("there is no briefing 'each': no host occurs in what it covers");
  }

  @Test
  void hasNothingNewTheNextNight() throws IOException {
    String settings =
        "briefings: [{id: each, title: '{name}', for-each: host, formats: {html: briefing.ftl}}]";
    assertThat(night(settings)).isEqualTo(ExitCode.DONE);
    assertThat(night(settings)).isEqualTo(ExitCode.DONE);
    assertThat(said)
        .containsExactly("Nothing new: edition 2020-07-01.1 is there and as it was published.");
  }
}
