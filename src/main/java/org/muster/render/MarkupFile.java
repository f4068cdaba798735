package org.muster.render;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document in the vocabulary of {@code render.markup}.
 *
 * @param path its file, which may be read several times
 * @param outline from the check of what a template wrote; null if nobody has read the file yet, so
 *     that a medium that needs it reads once more
 */
public record MarkupFile(Path path, @Nullable Outline outline) {
  /** A file that nobody has read yet. */
  public static MarkupFile of(Path path) {
    return new MarkupFile(path, null);
  }

  /** The file's name, for messages. */
  public String name() {
    return Objects.toString(path.getFileName());
  }
}
