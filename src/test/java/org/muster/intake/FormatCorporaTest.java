package org.muster.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.notice.NoticeType;

/** Workbooks, archives and lists that other projects collected because they break readers. */
final class FormatCorporaTest {
  private static final int MEGABYTES = 512;

  /** How many milliseconds of the processor's time a file may take. */
  private static final long PATIENCE = 5000;

  @TempDir Path folder;
  private Path temp;

  @BeforeEach
  void temporaryFiles() {
    temp = folder.resolve("temp");
  }

  private static Path torture(String name) {
    String corpora = System.getProperty("muster.corpora", "");
    assumeFalse(corpora.isEmpty(), "muster.corpora names no folder");
    return Path.of(corpora, "torture", name);
  }

  /**
   * Every file of a corpus and how it was refused; files that were read are not there. They are
   * read in a process with little memory, which would end at an exception that nobody expects.
   */
  private Map<String, NoticeType> refused(String corpus) throws IOException, InterruptedException {
    Map<String, NoticeType> refused = new TreeMap<>();
    for (OwnJvmReading.Line line :
        OwnJvmReading.read(torture(corpus), MEGABYTES, Files.createDirectory(temp))) {
      NoticeType refusal = line.refusal();
      if (refusal != null) {
        refused.put(line.name(), refusal);
      }
      assertThat(line.millis()).as(line.name()).isLessThan(PATIENCE);
    }
    assertThat(temp).isEmptyDirectory();
    return refused;
  }

  @Test
  void opensEveryWorkbookThatPoiOpens() throws IOException, InterruptedException {
    Map<String, NoticeType> refused = refused("poi");
    List<String> worse = new ArrayList<>();
    for (String line :
        Files.readAllLines(torture("poi").resolve("baseline-poi-5.5.1-xssfreader.tsv"))) {
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
  void refusesBrokenWorkbooks() throws IOException, InterruptedException {
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
  void refusesEveryOddArchive() throws IOException, InterruptedException {
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

  @ParameterizedTest
  @ValueSource(strings = {"duckdb", "csv-spectrum", "fastcsv", "payloads", "blns"})
  void refusesTextsThatHaveNoLayout(String corpus) throws IOException, InterruptedException {
    List<String> recognised = new ArrayList<>();
    for (OwnJvmReading.Line line :
        OwnJvmReading.read(torture(corpus), MEGABYTES, Files.createDirectory(temp))) {
      if (line.refusal() == null) {
        recognised.add(line.name());
      }
    }
    // With the columns id and name alone, or with a title, they might be ours.
    assertThat(recognised).isSubsetOf("auto/utf8bom.csv");
  }

  @Test
  void refusesOrReadsEveryListOfJsonTestSuite() throws IOException, InterruptedException {
    assertThat(refused("jsontestsuite")).hasSizeGreaterThan(300);
  }
}
