package org.muster.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * A folder that is gone when it is closed, or when the program is ended by a signal, as by Ctrl-C.
 *
 * @param path readable by its owner only
 */
record TemporaryFolder(Path path) implements AutoCloseable {
  /** What is still written to at the end is tried again so often. */
  private static final int TRIES = 5;

  private static final Duration PAUSE = Duration.ofMillis(20);

  private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

  static {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> OPEN.forEach(TemporaryFolder::removeBusy), "remove temporary folders"));
  }

  /** A new one, in the system's folder for temporary files. */
  static TemporaryFolder create(String prefix) throws IOException {
    Path path = Files.createTempDirectory(prefix);
    OPEN.add(path);
    return new TemporaryFolder(path);
  }

  /** Removes a folder into which others may still write. */
  private static void removeBusy(Path folder) {
    for (int i = 0; i < TRIES && Files.exists(folder); i++) {
      try {
        remove(folder);
      } catch (IOException | UncheckedIOException e) {
        LockSupport.parkNanos(PAUSE.toNanos()); // a file came or went meanwhile
      }
    }
  }

  /** Removes all that is in a folder, and leaves it. */
  static void empty(Path folder) throws IOException {
    List<Path> inside;
    try (Stream<Path> walk = Files.walk(folder)) {
      inside = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path one : inside) {
      if (!one.equals(folder)) {
        Files.delete(one);
      }
    }
  }

  /** Removes a folder with all that is in it, if it is there. */
  static void remove(Path folder) throws IOException {
    if (Files.exists(folder)) {
      empty(folder);
      Files.delete(folder);
    }
  }

  @Override
  public void close() throws IOException {
    remove(path);
    OPEN.remove(path);
  }
}
