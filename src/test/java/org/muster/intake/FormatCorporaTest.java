package org.muster.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.muster.notice.NoticeType;

/** Workbooks, archives and lists that other projects collected because they break readers. */
final class FormatCorporaTest {
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private static List<Path> torture(String name) throws IOException {
    String corpora = System.getProperty("muster.corpora", "");
    assumeFalse(corpora.isEmpty(), "muster.corpora names no folder");
    try (Stream<Path> all = Files.walk(Path.of(corpora, "torture", name))) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** Every file of a corpus and how it was refused; files that were read are not there. */
  private static Map<String, NoticeType> refused(String corpus) throws IOException {
    Map<String, NoticeType> refused = new TreeMap<>();
    List<Path> files = torture(corpus);
    Path root = files.getFirst().getParent();
    assertTimeoutPreemptively(
        PATIENCE,
        () -> {
          for (Path file : files) {
            Dropped dropped = Dropped.of(Files.readAllBytes(file));
            List<Outcome.FileRefused> all = dropped.all(Outcome.FileRefused.class);
            if (!all.isEmpty()) {
              refused.put(
                  file.toString().substring(file.toString().indexOf(corpus) + corpus.length() + 1),
                  all.getFirst().notice().type());
            } else {
              assertThat(dropped.parts()).as("%s %s", root, file).isNotEmpty();
            }
          }
        });
    return refused;
  }

  @Test
  void opensEveryWorkbookThatPoiOpens() throws IOException {
    Map<String, NoticeType> refused = refused("poi");
    List<String> worse = new ArrayList<>();
    for (String line :
        Files.readAllLines(
            torture("poi").stream()
                .filter(f -> f.endsWith("baseline-poi-5.5.1-xssfreader.tsv"))
                .findFirst()
                .orElseThrow())) {
      String[] fields = line.split("\t", -1);
      NoticeType type = refused.get(fields[0]);
      boolean read =
          type == NoticeType.FILE_UNKNOWN_LAYOUT
              || type == NoticeType.FILE_EMPTY
              || type == NoticeType.FILE_TOO_WIDE;
      if (fields[1].equals("OK") && !read) {
        worse.add(fields[0] + " " + type);
      }
    }
    // Two entries of one name, names that lead out of the package, or a wrong checksum: POI reads
    // them all the same.
    assertThat(worse).hasSize(5).allMatch(one -> one.contains("clusterfuzz"));
    assertThat(worse).filteredOn(one -> one.endsWith("FILE_ARCHIVE")).hasSize(4);
  }

  @Test
  void refusesBrokenWorkbooks() throws IOException {
    Map<String, NoticeType> refused = refused("fastexcel");
    assertThat(refused).hasSize(11);
    refused.forEach(
        (file, type) -> {
          if (file.startsWith("invalid/")) {
            assertThat(type).as(file).isNotEqualTo(NoticeType.FILE_UNKNOWN_LAYOUT);
          }
        });
  }

  @Test
  void refusesEveryOddArchive() throws IOException {
    Map<String, NoticeType> refused = refused("commons-compress");
    assertThat(refused).hasSizeGreaterThan(160);
    assertThat(refused)
        .containsEntry("zipbomb.xlsx", NoticeType.FILE_RATIO)
        .containsEntry("password-encrypted.zip", NoticeType.FILE_ENCRYPTED)
        .containsEntry("COMPRESS-214_unix_symlinks.zip", NoticeType.FILE_ARCHIVE)
        .containsEntry("SHRUNK.ZIP", NoticeType.FILE_ARCHIVE)
        .containsEntry("lorem-ipsum-deflate64.zip", NoticeType.FILE_ARCHIVE)
        .containsEntry("bla.tar", NoticeType.FILE_FOREIGN)
        .containsEntry("bla.tgz", NoticeType.FILE_FOREIGN)
        .containsEntry("multiple.gz", NoticeType.FILE_UNKNOWN_LAYOUT);
    refused.forEach(
        (file, type) -> {
          if (file.contains("-fail")) {
            assertThat(type).as(file).isNotEqualTo(NoticeType.FILE_UNKNOWN_LAYOUT);
          }
        });
  }

  @Test
  void refusesOrReadsEveryListOfJsonTestSuite() throws IOException {
    assertThat(refused("jsontestsuite")).hasSizeGreaterThan(300);
  }
}
