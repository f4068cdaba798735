package org.muster.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.muster.job.settings.CannotStartException;
import org.muster.job.settings.SettingsFile;

/**
 * Looks whether folders lie apart.
 *
 * <p>Rule: of the drop folder, the folder of editions and the state none lies within another, nor
 * is one another by a link. Reason: what was published would be read as if it had been dropped, and
 * the store would be handed out with the editions.
 */
final class FoldersApart {
  private FoldersApart() {}

  /**
   * Looks at the folders of a run, before anything is touched.
   *
   * @throws CannotStartException if two lie within each other
   */
  static void require(NightRequest request) {
    apart(request.output(), "--output", request.state(), "--state");
    if (request.knownAt() == null) {
      apart(request.input(), "--input", request.output(), "--output");
      apart(request.input(), "--input", request.state(), "--state");
    }
  }

  private static void apart(Path one, String option, Path other, String otherOption) {
    if (nested(one, other)) {
      throw new CannotStartException(
          "the folders "
              + one
              + " ("
              + option
              + ") and "
              + other
              + " ("
              + otherOption
              + ") lie within each other; name another");
    }
  }

  /** Whoever names a folder in which files are read, or written by others, is told so. */
  static void noteArchive(SettingsFile settings, NightRequest request) {
    String folder = settings.archive();
    if (folder != null) {
      settings
          .places()
          .<@Nullable Path>read("intake.archive", null, () -> archive(folder, request));
    }
  }

  private static Path archive(String folder, NightRequest request) {
    Path archive = Path.of(folder);
    for (Path other : List.of(request.input(), request.output(), request.state())) {
      if (folder.isBlank() || nested(archive, other)) {
        throw new IllegalArgumentException(
            "'" + folder + "' and " + other + " lie within each other");
      }
    }
    if (taken(archive) && !Files.isDirectory(archive)) {
      throw new IllegalArgumentException("'" + folder + "' is no folder");
    }
    return archive;
  }

  /** Whether two folders are the same, or one lies in the other; links are followed. */
  static boolean nested(Path one, Path other) {
    return within(one, other) || within(other, one);
  }

  /** Whether a folder is another or lies in it; links are followed. */
  static boolean within(Path one, Path other) {
    return really(one.toAbsolutePath().normalize())
        .startsWith(really(other.toAbsolutePath().normalize()));
  }

  /** Where it lies, or will lie once it is made. */
  private static Path really(Path path) {
    Path parent = path.getParent();
    if (parent == null) {
      return path;
    }
    try {
      return Files.exists(path)
          ? path.toRealPath()
          : really(parent).resolve(Objects.requireNonNull(path.getFileName()));
    } catch (IOException e) {
      return path;
    }
  }

  /** Whether something lies there, be it a link to nowhere. */
  static boolean taken(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }
}
