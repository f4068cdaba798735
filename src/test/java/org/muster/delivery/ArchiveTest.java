package org.muster.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ArchiveTest {
  @TempDir Path home;
  private Path drops;
  private Archive archive;

  @BeforeEach
  void open() throws IOException {
    drops = Files.createDirectories(home.resolve("input"));
    archive =
        new Archive(drops, home.resolve("archive"), List.of(".control", ".ctl", ".CTL"), 10_000);
  }

  private void drop(String name, String text) throws IOException {
    Path file = drops.resolve(name);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text);
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Every file below a folder with its text. */
  private static SortedMap<String, String> files(Path folder) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        all.filter(Files::isRegularFile)
            .forEach(
                file -> {
                  try {
                    files.put(folder.relativize(file).toString(), Files.readString(file));
                  } catch (IOException e) {
                    throw new UncheckedIOException(e);
                  }
                });
      }
    }
    return files;
  }

  @Test
  void keepsTheFoldersOfWhatItTakes() throws IOException {
    drop("un/2013/a.csv", "x");
    assertThat(archive.move("un/2013/a.csv", sha256("x"), "")).isTrue();
    assertThat(files(home.resolve("archive")))
        .containsExactly(java.util.Map.entry("un/2013/a.csv", "x"));
    assertThat(files(drops)).isEmpty();
    assertThat(drops.resolve("un/2013")).isDirectory();
  }

  @Test
  void neverLetsAFileTakeThePlaceOfAnother() throws IOException {
    for (String text : new String[] {"x", "y", "z", "y"}) {
      drop("a.csv", text);
      assertThat(archive.move("a.csv", sha256(text), "")).isTrue();
      drop("plain", text);
      assertThat(archive.move("plain", sha256(text), "")).isTrue();
    }
    assertThat(files(home.resolve("archive")))
        .containsExactlyInAnyOrderEntriesOf(
            java.util.Map.of(
                "a.csv", "x", "a.2.csv", "y", "a.3.csv", "z", "plain", "x", "plain.2", "y",
                "plain.3", "z"));
    assertThat(files(drops)).isEmpty();
  }

  @Test
  void leavesAFileThatHasAnotherContentByNow() throws IOException {
    drop("a.csv", "new");
    assertThat(archive.move("a.csv", sha256("old"), "")).isFalse();
    assertThat(archive.move("gone.csv", sha256("old"), "")).isFalse();
    assertThat(files(drops)).containsKey("a.csv");
    assertThat(files(home.resolve("archive"))).isEmpty();
  }

  @Test
  void leavesALink() throws IOException {
    Files.writeString(home.resolve("elsewhere"), "x");
    Files.createSymbolicLink(drops.resolve("a.csv"), home.resolve("elsewhere"));
    assertThat(archive.move("a.csv", sha256("x"), "")).isFalse();
    assertThat(home.resolve("elsewhere")).exists();
  }

  @Test
  void takesTheControlFileAlong() throws IOException {
    drop("a.csv", "x");
    archive.move("a.csv", sha256("x"), "");
    drop("a.csv", "y");
    drop("a.csv.control", "rows = 1\n");
    drop("a.csv.ctl", "of something else");
    archive.move("a.csv", sha256("y"), "rows = 1\n");
    assertThat(files(home.resolve("archive")).keySet())
        .containsExactly("a.2.csv", "a.2.csv.control", "a.csv");
    assertThat(files(drops).keySet()).containsExactly("a.csv.ctl");
  }

  @Test
  void findsTheFileOfAControlFileThatAKillHasLeft() throws IOException {
    drop("a.csv", "x");
    archive.move("a.csv", sha256("x"), "");
    drop("a.csv", "y");
    archive.move("a.csv", sha256("y"), "");
    drop("a.csv.CTL", "rows = 1\n");
    archive.moveControlOf("a.csv", (content, control) -> false);
    assertThat(files(drops)).hasSize(1);
    archive.moveControlOf(
        "a.csv", (content, text) -> content.equals(sha256("y")) && text.equals("rows = 1\n"));
    assertThat(files(drops)).isEmpty();
    assertThat(files(home.resolve("archive"))).containsEntry("a.2.csv.CTL", "rows = 1\n");
  }

  @Test
  void doesNotReachOutOfItself() throws IOException {
    Files.writeString(home.resolve("secret"), "x");
    assertThatThrownBy(() -> archive.move("../secret", sha256("x"), ""))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
