package org.muster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The real process is really killed, and the night after it makes the bytes that an undisturbed one
 * makes.
 */
@Execution(ExecutionMode.CONCURRENT)
final class KillIT {
  private static final int EVENTS = 40_000;

  @TempDir Path folder;

  @Test
  void losesNothingWhenKilledWhileReading() throws IOException, InterruptedException {
    Muster undisturbed = prepared("undisturbed");
    assertThat(undisturbed.night().exit()).isZero();

    Muster killed = prepared("killed");
    Process process = killed.start("run");
    kill(process, () -> size(killed.folder().resolve("state/db")) > 1_200_000);
    assertThat(killed.folder().resolve("output/2020-07-01.1")).doesNotExist();

    Muster.Ended after = killed.night();
    assertThat(after.exit()).as(after.printed()).isZero();
    assertThat(killed.bytes()).isEqualTo(undisturbed.bytes()).hasSize(5);
    assertThat(killed.run("export", "--kind", "events").printed().lines().count())
        .isEqualTo(EVENTS + 1 + 17);
  }

  @Test
  void publishesNothingHalfMadeWhenKilledWhileRendering() throws InterruptedException, IOException {
    Muster undisturbed = prepared("undisturbed");
    assertThat(undisturbed.night().exit()).isZero();

    Muster killed = prepared("killed");
    Process process = killed.start("run");
    kill(
        process,
        () ->
            Files.isDirectory(killed.folder().resolve("output/.staging"))
                && size(killed.folder().resolve("output/.staging")) > 0);
    assertThat(killed.editions()).isEmpty();

    Muster.Ended after = killed.night();
    assertThat(after.exit()).as(after.printed()).isZero();
    assertThat(killed.bytes()).isEqualTo(undisturbed.bytes()).hasSize(5);
    assertThat(killed.folder().resolve("output/.staging")).doesNotExist();
  }

  @Test
  void comesThroughThreeKillsInARow() throws IOException, InterruptedException {
    Muster undisturbed = prepared("undisturbed");
    assertThat(undisturbed.night().exit()).isZero();
    Muster killed = prepared("killed");
    for (int millis : new int[] {900, 2500, 4000}) {
      Process process = killed.start("run");
      if (!process.waitFor(millis, TimeUnit.MILLISECONDS)) {
        process.destroyForcibly().waitFor();
      }
    }
    Muster.Ended after = killed.night();
    assertThat(after.exit()).as(after.printed()).isZero();
    assertThat(killed.bytes()).isEqualTo(undisturbed.bytes());
  }

  /** As by Ctrl-C; what briefings are made of may be for few. */
  @Test
  void leavesNothingBesideThePreviewWhenItsWatchingIsEnded()
      throws IOException, InterruptedException {
    Path temporary = Files.createDirectories(folder.resolve("temporary"));
    Muster muster = Muster.founding(folder.resolve("work"));
    Process process =
        muster.with("-Djava.io.tmpdir=" + temporary).start("preview", "--sample", "--watch");
    while (process.isAlive() && names(temporary).noneMatch(n -> n.startsWith("muster-markup"))) {
      Thread.sleep(2);
    }
    process.destroy();
    assertThat(process.waitFor()).isEqualTo(143);
    assertThat(names(temporary)).allMatch(n -> n.startsWith("muster-preview-"));
  }

  private static Stream<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> String.valueOf(f.getFileName())).toList().stream();
    }
  }

  private Muster prepared(String name) {
    StringBuilder events = new StringBuilder("id,operation,date,type,title,host,killed,source\n");
    for (int i = 0; i < EVENTS; i++) {
      events
          .append("X")
          .append(i)
          .append(",NMI,20")
          .append(10 + i % 10)
          .append("-0")
          .append(1 + i % 9)
          .append("-1")
          .append(i % 10)
          .append(",attack,Made-up event number ")
          .append(i)
          .append(",IRQ,")
          .append(i % 5)
          .append(",S1\n");
    }
    return Muster.founding(folder.resolve(name)).drop("many.csv", events.toString());
  }

  private static void kill(Process process, BooleanSupplier when) throws InterruptedException {
    while (process.isAlive() && !when.getAsBoolean()) {
      Thread.sleep(2);
    }
    assertThat(process.isAlive()).as("killed in time").isTrue();
    process.destroyForcibly();
    assertThat(process.waitFor()).isEqualTo(137);
  }

  private static long size(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.mapToLong(f -> f.toFile().length()).sum();
    } catch (IOException | java.io.UncheckedIOException e) {
      return 0;
    }
  }
}
