package org.muster.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a preview waits for. */
final class ChangeWatchTest {
  private static final Duration LONG = Duration.ofSeconds(20);

  @TempDir Path folder;

  /** The system's watching is a thread, which ends once it is closed. */
  @Test
  void leavesNothingBehindWhereThereIsNoFolder() throws InterruptedException {
    Set<Thread> before = Thread.getAllStackTraces().keySet();
    assertThatThrownBy(() -> ChangeWatch.of(folder.resolve("none"), null))
        .isInstanceOf(NoSuchFileException.class);
    Set<Thread> left = new HashSet<>(Thread.getAllStackTraces().keySet());
    left.removeAll(before);
    left.removeIf(thread -> !thread.getName().contains("Watch"));
    for (Thread thread : left) {
      assertThat(thread.join(LONG)).isTrue();
    }
  }

  /** As where a whole folder of templates is put in the place of another. */
  @Test
  void goesOnWhereTheFolderIsGoneForAWhile() throws Exception {
    Path templates = Files.createDirectories(folder.resolve("templates"));
    Files.writeString(templates.resolve("a.ftl"), "a");
    try (ChangeWatch watch = ChangeWatch.of(templates, null)) {
      Path away = Files.move(templates, folder.resolve("away"));
      assertThat(watch.await()).isTrue();
      Files.createDirectories(templates);
      Files.move(away.resolve("a.ftl"), templates.resolve("a.ftl"));
      assertThat(watch.await()).isTrue();
      Files.writeString(templates.resolve("a.ftl"), "b");
      assertThat(watch.await()).isTrue();
    }
  }
}
