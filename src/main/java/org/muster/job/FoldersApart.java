package org.muster.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;
import org.muster.job.settings.CannotStartException;

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
