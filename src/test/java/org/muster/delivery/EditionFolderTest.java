package org.muster.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EditionFolderTest {
  @TempDir Path folder;

  @Test
  void showsAnEditionOnlyWhenItIsWhole() throws IOException {
    EditionFolder output = new EditionFolder(folder);
    EditionFolder.Staging staging = output.stage();
    staging.write("a.txt", text("one"));
    assertThat(output.editionsWith("a.txt")).isEmpty();
    staging.publish("2020-07-01.1");
    assertThat(output.editionsWith("a.txt")).containsExactly("2020-07-01.1");
    assertThat(output.edition("2020-07-01.1").resolve("a.txt")).hasContent("one");
    assertThat(folder.resolve(".staging")).doesNotExist();
  }

  @Test
  void neverReplacesAnEdition() throws IOException {
    EditionFolder output = new EditionFolder(folder);
    output.stage().publish("x");
    EditionFolder.Staging second = output.stage();
    assertThatThrownBy(() -> second.publish("x")).isInstanceOf(FileAlreadyExistsException.class);
  }

  @Test
  void movesAnEditionAsideAsOftenAsItIsDamaged() throws IOException {
    EditionFolder output = new EditionFolder(folder);
    for (String found : List.of("first", "second", "third")) {
      EditionFolder.Staging staging = output.stage();
      staging.write("a.txt", text(found));
      staging.publish("x");
      output.moveAside("x", "runs/1/damaged/x");
    }
    assertThat(folder.resolve("x")).doesNotExist();
    assertThat(folder.resolve("runs/1/damaged/x/a.txt")).hasContent("first");
    assertThat(folder.resolve("runs/1/damaged/x-2/a.txt")).hasContent("second");
    assertThat(folder.resolve("runs/1/damaged/x-3/a.txt")).hasContent("third");
  }

  @Test
  void clearsWhatAKilledRunLeft() throws IOException {
    Files.createDirectories(folder.resolve(".staging/deep"));
    Files.writeString(folder.resolve(".staging/deep/half.pdf"), "half");
    new EditionFolder(folder).stage().publish("x");
    assertThat(folder.resolve("x")).isEmptyDirectory();
  }

  @Test
  void saysWhatItCannotClear() throws IOException {
    Path closed = Files.createDirectories(folder.resolve(".staging/deep/closed"));
    Files.writeString(closed.resolve("half.pdf"), "half");
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    try {
      assumeThat(Files.isReadable(closed)).as("who may read everything").isFalse();
      assertThatThrownBy(() -> new EditionFolder(folder).stage())
          .isInstanceOf(AccessDeniedException.class)
          .hasMessageContaining("closed");
    } finally {
      Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void refusesNamesThatLeadOutside() throws IOException {
    EditionFolder output = new EditionFolder(folder);
    assertThatThrownBy(() -> output.replace("../x", text("")))
        .isInstanceOf(IllegalArgumentException.class);
    EditionFolder.Staging staging = output.stage();
    for (String name : new String[] {"../x", "a/b", ".hidden", "", "x\ny", "ä"}) {
      assertThatThrownBy(() -> staging.write(name, text("")))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void doesNotFollowALinkInThePlaceOfStaging() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("keep"), "kept");
    Path root = Files.createDirectory(folder.resolve("output"));
    Files.createSymbolicLink(root.resolve(".staging"), elsewhere);
    new EditionFolder(root).stage().write("a.txt", text("one"));
    assertThat(elsewhere.resolve("keep")).hasContent("kept");
    assertThat(elsewhere.resolve("a.txt")).doesNotExist();
  }

  @Test
  void writesForTheOwnerOnly() throws IOException {
    Path output = folder.resolve("of/muster");
    Path file = new EditionFolder(output).replace("runs/1.json", text("{}"));
    assertThat(permissions(file)).isEqualTo("rw-------");
    assertThat(List.of(output.resolve("runs"), output, folder.resolve("of")))
        .extracting(EditionFolderTest::permissions)
        .containsOnly("rwx------");
    assertThat(output.resolve("runs/1.json.part")).doesNotExist();
  }

  @Test
  void letsTwoRunsMakeTheSameFolders() throws Exception {
    try (ExecutorService runs = Executors.newFixedThreadPool(4)) {
      for (int i = 0; i < 100; i++) {
        Path output = folder.resolve(i + "/of/muster");
        CyclicBarrier together = new CyclicBarrier(4);
        List<Future<Path>> staged = new ArrayList<>();
        for (int run = 0; run < 4; run++) {
          String file = run + ".json";
          staged.add(
              runs.submit(
                  () -> {
                    together.await();
                    return new EditionFolder(output).replace(file, text("{}"));
                  }));
        }
        for (Future<Path> file : staged) {
          assertThat(file.get()).exists();
        }
      }
    }
  }

  @Test
  void makesFoldersInOneThatMayNotBeListed() throws IOException {
    Path blind = Files.createDirectory(folder.resolve("blind"));
    Files.setPosixFilePermissions(blind, PosixFilePermissions.fromString("-wx------"));
    try {
      assertThat(new EditionFolder(blind.resolve("output")).replace("a.json", text("{}"))).exists();
    } finally {
      Files.setPosixFilePermissions(blind, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void namesARootThatIsNotThere() {
    // A path without a parent, as the root of a drive that this machine does not have.
    assertThatThrownBy(() -> Disk.folder(Path.of("no-such-drive")))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessage("no-such-drive");
  }

  @Test
  void doesNotTakeAFileForAFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThatThrownBy(() -> new EditionFolder(file.resolve("output")).stage())
        .isInstanceOf(FileAlreadyExistsException.class)
        .hasMessage(file.toString());
  }

  @Test
  void letsNobodyElseInWhileItWrites() throws IOException {
    Files.createDirectories(folder.resolve("runs"));
    Path left = Files.writeString(folder.resolve("runs/1.json.part"), "of a killed run");
    Files.setPosixFilePermissions(left, PosixFilePermissions.fromString("rw-rw-rw-"));
    List<String> meanwhile = new ArrayList<>();
    new EditionFolder(folder).replace("runs/1.json", out -> meanwhile.add(permissions(left)));
    assertThat(meanwhile).containsExactly("rw-------");
    assertThat(folder.resolve("runs/1.json")).isEmptyFile();
  }

  private static String permissions(Path path) {
    try {
      return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static EditionFolder.Content text(String text) {
    return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
