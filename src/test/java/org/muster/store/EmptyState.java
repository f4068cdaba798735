package org.muster.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A state folder whose database has just been made, copied because making one takes a second. */
public final class EmptyState {
  private static @Nullable Path made;

  private EmptyState() {}

  /** Copies it to a folder that is not there yet. */
  public static synchronized void copyTo(Path state) throws IOException {
    Path from = made;
    if (from == null) {
      from = Files.createTempDirectory("muster-empty-state");
      Database.open(from.resolve("state")).close();
      made = from;
      Runtime.getRuntime().addShutdownHook(new Thread(EmptyState::delete));
    }
    copy(from.resolve("state"), state);
  }

  /** Copies a folder as it is, also while its database is open: what a kill would leave. */
  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Path copy = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(path, copy);
        }
      }
    }
  }

  private static synchronized void delete() {
    Path folder = made;
    if (folder != null) {
      try {
        StateFolder.delete(folder);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
