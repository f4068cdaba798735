package org.muster.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.domain.MarkingOrder;

/** Where the copies of archives and workbooks lie while they are read. */
final class UnpackedTest {
  @TempDir Path folder;

  @Test
  void liesInTheFolderThatIsNamedAndNoLongerThanTheReading() throws IOException {
    Path drops = Files.createDirectories(folder.resolve("input"));
    try (OutputStream out = Files.newOutputStream(drops.resolve("events.zip"));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("events.csv"));
      zip.write("id,date,title,host\n1,2020-01-01,A,IRQ\n".getBytes(StandardCharsets.UTF_8));
    }
    Path unpacked = folder.resolve("work/unpacked");
    Intake intake =
        new Intake(IntakeSettings.DEFAULTS, MarkingOrder.TLP, Dropped.LAYOUTS, () -> 0, unpacked);
    FrozenFile file = intake.freeze(drops).files().getFirst();
    assertThat(unpacked).doesNotExist();
    try (FileReading reading = intake.open(file)) {
      assertThat(names(unpacked)).hasSize(1).allMatch(name -> name.matches("muster-.*\\.tmp"));
      assertThat(Dropped.of(reading).entries()).hasSize(1);
    }
    assertThat(names(unpacked)).isEmpty();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> Objects.toString(file.getFileName())).toList();
    }
  }
}
