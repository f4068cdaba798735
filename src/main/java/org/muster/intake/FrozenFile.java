package org.muster.intake;

import java.nio.file.Path;
import org.muster.domain.Digests;

/**
 * A dropped file as it was when the run froze its list: nothing later in the run may depend on
 * another content.
 *
 * @param path where it lies
 * @param name path relative to the drop folder, with {@code /}; the lists are sorted by it
 * @param bytes size in bytes
 * @param sha256 by which it is known: of its content, or, if it has a control file, of both; 64
 *     lower-case hexadecimal digits
 * @param content SHA-256 of its content alone
 * @param control text of its control file; empty if it has none
 */
public record FrozenFile(
    Path path, String name, long bytes, String sha256, String content, String control) {
  /** A file without a control file. */
  public FrozenFile(Path path, String name, long bytes, String sha256) {
    this(path, name, bytes, sha256, sha256, "");
  }

  /** The same file with its control file. */
  FrozenFile with(String controlText) {
    return new FrozenFile(path, name, bytes, known(content, controlText), content, controlText);
  }

  /** The digest by which a file with a control file is known. */
  public static String known(String content, String controlText) {
    return Digests.sha256(content + "\n" + controlText);
  }
}
