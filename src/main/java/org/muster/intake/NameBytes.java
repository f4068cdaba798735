package org.muster.intake;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Names of files as they are on disk.
 *
 * <p>Rule: they are UTF-8, whatever the locale in which the program was started. Reason: cron
 * starts programs without one, and then each letter beyond ASCII is read as U+FFFD; the same folder
 * would have other names, and two files could have the same.
 */
final class NameBytes {
  /** What is read where a name cannot be. */
  private static final char REPLACED = '\uFFFD';

  private static final int HEX = 16;

  private NameBytes() {}

  /**
   * The path of a file below a folder, parted by slashes.
   *
   * @return null if it is not UTF-8
   */
  static @Nullable String below(Path folder, Path file) {
    String read =
        folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    return read.indexOf(REPLACED) < 0 ? read : decoded(raw(file).substring(raw(folder).length()));
  }

  /** With a slash at the end of a folder. */
  private static String raw(Path path) {
    return path.toUri().getRawPath();
  }

  /** From a path of a URI, whose escapes are the bytes on disk. */
  private static @Nullable String decoded(String escaped) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < escaped.length(); i++) {
      if (escaped.charAt(i) == '%') {
        bytes.write(Integer.parseInt(escaped, i + 1, i + 3, HEX));
        i += 2;
      } else {
        bytes.write(escaped.charAt(i));
      }
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes.toByteArray()))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
