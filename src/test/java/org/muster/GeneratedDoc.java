package org.muster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A document that describes code and is made from it. A test that finds it stale writes it anew and
 * fails once, so that whoever changed the code commits the document with it.
 */
public final class GeneratedDoc {
  private GeneratedDoc() {}

  /**
   * Holds a document to what the code says.
   *
   * @param path below the project's folder, for example {@code docs/notices.md}
   * @param text what it has to be, with lines ended by {@code \n}
   */
  public static void holds(String path, String text) throws IOException {
    Path file = Path.of(System.getProperty("basedir", ""), path);
    String found = Files.exists(file) ? Files.readString(file).replace("\r\n", "\n") : "";
    if (!found.equals(text)) {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text);
    }
    assertThat(found)
        .as("%s was stale and has been written anew; look at it and commit it", path)
        .isEqualTo(text);
  }
}
