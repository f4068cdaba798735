package org.muster.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that lead out of a folder, as names of an archive's entries: they stay labels. */
final class TraversalCorporaTest {
  private static final byte[] SOURCES =
      "id,title,marking\ns1,One,TLP:CLEAR\n".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  private static Set<String> names(Path payloads) throws IOException {
    Set<String> names = new HashSet<>();
    try (Stream<Path> files = Files.walk(payloads)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (file.toString().toLowerCase(java.util.Locale.ROOT).contains("travers")) {
          Files.readString(file, StandardCharsets.ISO_8859_1)
              .lines()
              .filter(line -> !line.isBlank())
              .forEach(names::add);
        }
      }
    }
    return names;
  }

  private static byte[] zip(String name) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(packed)) {
      out.putArchiveEntry(new ZipArchiveEntry(name));
      out.write(SOURCES);
      out.closeArchiveEntry();
    }
    return packed.toByteArray();
  }

  private static List<String> tree(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.map(Path::toString).sorted().toList();
    }
  }

  @Test
  void neverWriteAFile() throws IOException, InterruptedException {
    String corpora = System.getProperty("muster.corpora", "");
    assumeFalse(corpora.isEmpty(), "muster.corpora names no folder");
    Set<String> names = names(Path.of(corpora, "torture", "payloads"));
    assertThat(names.size()).isGreaterThan(1000);
    Path input = Files.createDirectories(folder.resolve("a/b/c/input"));
    Path temp = Files.createDirectories(folder.resolve("a/b/c/temp"));
    int number = 0;
    for (String name : names) {
      Files.write(input.resolve(number++ + ".zip"), zip(name));
    }
    List<String> before = tree(folder);
    List<OwnJvmReading.Line> lines = OwnJvmReading.read(input, 64, temp);
    assertThat(lines).hasSize(names.size());
    // A path that goes up, begins at a root or names a drive is refused; others are mere names.
    assertThat(lines.stream().filter(line -> line.refusal() != null).count())
        .isGreaterThan(names.size() / 2);
    assertThat(tree(folder)).filteredOn(path -> !path.contains("said")).isEqualTo(before);
  }
}
