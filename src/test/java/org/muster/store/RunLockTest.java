package org.muster.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RunLockTest {
  @TempDir Path home;

  @Test
  void isTakenByOneOnly() {
    try (RunLock lock = RunLock.tryTake(home.resolve("state")).orElseThrow()) {
      assertThat(lock).isNotNull();
      assertThat(RunLock.tryTake(home.resolve("state"))).isEmpty();
    }
  }

  @Test
  void isFreeOnceClosed() {
    RunLock.tryTake(home).orElseThrow().close();
    try (RunLock again = RunLock.tryTake(home).orElseThrow()) {
      assertThat(again).isNotNull();
    }
  }

  @Test
  void locksOneFolderAndNotAnother() {
    try (RunLock one = RunLock.tryTake(home.resolve("a")).orElseThrow();
        RunLock other = RunLock.tryTake(home.resolve("b")).orElseThrow()) {
      assertThat(one).isNotSameAs(other);
    }
  }
}
