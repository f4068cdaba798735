package org.muster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Broken input gives its notice and the right exit code, and the good rows still arrive. */
@Execution(ExecutionMode.CONCURRENT)
final class BrokenInputIT {
  private static final String HEADER = "id,operation,date,type,title,host,killed,source\n";
  private static final String GOOD = "G1,NMI,2020-01-01,attack,A good row,IRQ,3,S\n";

  @TempDir Path folder;
  private Muster muster;

  @BeforeEach
  void makeAFolder() {
    muster =
        Muster.in(folder)
            .file(
                "muster.yaml",
                """
                as-of: 2020-07-01
                briefings: [{id: a, title: A, formats: {html: briefing.ftl}}]
                """);
  }

  @Test
  void namesAnUnknownColumnAndReadsTheRest() {
    muster.drop("e.csv", "id,date,title,host,source,colour\nG1,2020-01-01,A good row,IRQ,S,red\n");
    ends(0, "column_unknown", "colour");
    arrives("A good row");
  }

  @Test
  void refusesAFileWithoutARequiredColumn() {
    muster
        .drop(
            "e.csv", "id,operation,type,title,host,killed,source\nG1,NMI,attack,No date,IRQ,3,S\n")
        .drop("good.csv", HEADER + GOOD);
    ends(10, "column_missing", "date");
    arrives("A good row");
  }

  @Test
  void refusesABadDate() {
    muster.drop("e.csv", HEADER + GOOD + "B1,NMI,31/12/2020,attack,Bad date,IRQ,3,S\n");
    ends(10, "value_not_a_date", "31/12/2020");
    arrives("A good row");
  }

  @Test
  void refusesABadNumber() {
    muster.drop("e.csv", HEADER + GOOD + "B1,NMI,2020-01-02,attack,Bad number,IRQ,3.5,S\n");
    ends(10, "value_not_a_quantity", "3.5");
    arrives("A good row");
  }

  @Test
  void refusesTheSecondRowOfAnId() {
    muster.drop("e.csv", HEADER + GOOD + "G1,NMI,2020-01-02,attack,Same id,IRQ,3,S\n");
    ends(10, "row_id_repeated", "G1");
    arrives("A good row");
  }

  @Test
  void refusesAnEmptyFile() {
    muster.drop("empty.csv", "").drop("good.csv", HEADER + GOOD);
    ends(10, "file_empty", "empty.csv");
    arrives("A good row");
  }

  @Test
  void readsUtf16() throws IOException {
    Files.write(
        folder.resolve("input/e.csv"),
        ("\uFEFF" + HEADER + GOOD.replace("good", "gød")).getBytes(StandardCharsets.UTF_16LE));
    ends(0, "e.csv", "e.csv");
    arrives("A gød row");
  }

  @Test
  void refusesABinaryFileNamedCsv() throws IOException {
    byte[] bytes = new byte[5000];
    new Random(7).nextBytes(bytes);
    Files.write(folder.resolve("input/photo.csv"), bytes);
    muster.drop("good.csv", HEADER + GOOD);
    ends(10, "file_not_text", "photo.csv");
    arrives("A good row");
  }

  @Test
  void writesRejectsThatCanBeMendedAndDroppedAgain() throws IOException {
    muster.drop("e.csv", HEADER + GOOD + "B1,NMI,2020-13-02,attack,\"Mend, \"\"me\"\"\",IRQ,3,S\n");
    ends(10, "value_not_a_date", "2020-13-02");
    Path rejects;
    try (var files = Files.walk(folder.resolve("output/runs"))) {
      rejects = files.filter(f -> f.endsWith("rejects.csv")).findFirst().orElseThrow();
    }
    String text = Files.readString(rejects);
    assertThat(text).contains("2020-13-02").contains("e.csv");
    muster.drop("mended.csv", text.replace("2020-13-02", "2020-12-02"));
    Files.delete(folder.resolve("input/e.csv"));
    Muster.Ended ended = muster.night();
    assertThat(ended.exit()).as(ended.printed()).isZero();
    assertThat(muster.run("export", "--kind", "events").printed())
        .contains("B1")
        .contains("Mend, ")
        .contains("G1");
  }

  private void ends(int exit, String notice, String raw) {
    Muster.Ended ended = muster.night();
    assertThat(ended.exit()).as(ended.printed()).isEqualTo(exit);
    assertThat(muster.report()).contains(notice).contains(raw);
  }

  private void arrives(String title) {
    assertThat(muster.run("export", "--kind", "events").printed()).contains(title);
    assertThat(muster.edition("2020-07-01.1", "a.html"))
        .content(StandardCharsets.UTF_8)
        .contains(title);
  }
}
