package org.muster.job.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.delivery.EditionFolder;
import org.muster.render.page.IndexPage;

/** The list of editions is the same whether it is made from what was remembered or not. */
final class IndexTest {
  @TempDir Path output;
  private final List<String> told = new ArrayList<>();

  @BeforeEach
  void publishes() throws IOException {
    edition("2020-07-01.1", "aaaaaaaa01", "Iraq");
    edition("2020-07-02.1", "bbbbbbbb02", "Mali");
    report("0001-aaaaaaaa", 3);
    report("0002-bbbbbbbb", 4);
  }

  private void edition(String name, String run, String title) throws IOException {
    Manifest manifest =
        new Manifest(
            run,
            "Muster",
            name.substring(0, 10),
            List.of(
                new Manifest.Product(
                    "all",
                    title,
                    "TLP:CLEAR",
                    name.substring(0, 10),
                    "First edition.",
                    List.of(new Manifest.OutputFile("all.pdf", 1234, "0", 2)))),
            new TreeMap<>(),
            List.of(),
            "",
            "",
            null);
    Files.write(
        Files.createDirectories(output.resolve(name)).resolve(Manifest.FILE), manifest.bytes());
  }

  private void report(String name, int notices) throws IOException {
    Files.writeString(
        Files.createDirectories(output.resolve("runs")).resolve(name + ".json"),
        "{\"noticesByType\": {\"value_miscoded\": " + notices + "}}");
  }

  private String write() throws IOException {
    told.clear();
    return Files.readString(new Index(new EditionFolder(output), "Muster", told::add).write(null));
  }

  private String writeAnew() throws IOException {
    Files.delete(output.resolve(IndexMemory.FILE));
    return write();
  }

  @Test
  void readsWhatHasNotChangedOnlyOnce() throws IOException {
    String first = write();
    for (Path file : List.of(manifest("2020-07-01.1"), output.resolve("runs/0002-bbbbbbbb.json"))) {
      blank(file);
    }
    assertThat(write()).isEqualTo(first).contains("Iraq", "Mali", "all.pdf", "3 notices");
    assertThat(told).isEmpty();
  }

  /** So that whoever reads the file notices, and whoever looks at it does not. */
  private static void blank(Path file) throws IOException {
    FileTime changed = Files.getLastModifiedTime(file);
    Files.writeString(file, " ".repeat((int) Files.size(file)));
    Files.setLastModifiedTime(file, changed);
  }

  @Test
  void saysThatTheLastRunFailedUntilOneFindsThatAllIsOut() throws IOException {
    Index index = new Index(new EditionFolder(output), "Muster", told::add);
    Path page =
        index.write(
            new IndexPage.Trouble("0003-cccccccc", "2 Jul 2020", "failed", "runs/0003-c.html"));
    assertThat(page)
        .content()
        .contains("The last run did not do everything it should have.", "failed");
    index.writeOfOldNight();
    assertThat(page).content().contains("The last run did not", "failed");
    index.settle();
    assertThat(page).content().doesNotContain("The last run").contains("Iraq", "Mali");
    Files.writeString(page, "as it was");
    index.settle();
    assertThat(page).content().isEqualTo("as it was");
    Files.delete(page);
    index.settle();
    assertThat(page).content().doesNotContain("The last run").contains("Iraq", "Mali");
  }

  @Test
  void listsWhatIsNewGoneOrAnother() throws IOException {
    write();
    edition("2020-07-03.1", "cccccccc03", "Sudan");
    edition("2020-07-01.1", "aaaaaaaa01", "Syria");
    Files.delete(manifest("2020-07-02.1"));
    assertThat(write())
        .contains("Sudan", "Syria")
        .doesNotContain("Iraq", "Mali")
        .isEqualTo(writeAnew());
  }

  @Test
  void takesTheNewestReportOfARun() throws IOException {
    write();
    report("0003-aaaaaaaa", 5);
    report("0002-bbbbbbbb", 41);
    assertThat(write())
        .contains("0003-aaaaaaaa.html", "5 notices", "41 notices")
        .doesNotContain("0001-aaaaaaaa")
        .isEqualTo(writeAnew());
  }

  @Test
  void forgetsTheReportThatIsGone() throws IOException {
    write();
    Files.delete(output.resolve("runs/0001-aaaaaaaa.json"));
    assertThat(write())
        .doesNotContain("0001-aaaaaaaa", "3 notices", "0 notices")
        .isEqualTo(writeAnew());
  }

  @Test
  void doesNotTrustADamagedMemory() throws IOException {
    String first = write();
    Path memory = output.resolve(IndexMemory.FILE);
    String whole = Files.readString(memory);
    for (String damaged :
        List.of("", "{}", whole.substring(0, 100), whole.replace("Iraq", "Iran"), "\uD83D\uDE00")) {
      Files.writeString(memory, damaged);
      assertThat(write()).isEqualTo(first);
    }
    Files.write(memory, new byte[] {(byte) 0xFF, 0});
    assertThat(write()).isEqualTo(first);
    assertThat(memory).content().isEqualTo(whole);
  }

  @Test
  void saysEachTimeWhatCannotBeRead() throws IOException {
    blank(manifest("2020-07-01.1"));
    blank(output.resolve("runs/0002-bbbbbbbb.json"));
    String first = write();
    assertThat(first).contains("2020-07-01.1").doesNotContain("Iraq");
    assertThat(told).hasSize(2);
    assertThat(write()).isEqualTo(first);
    assertThat(told).hasSize(2);
  }

  private Path manifest(String edition) {
    return output.resolve(edition).resolve(Manifest.FILE);
  }
}
