package org.muster.intake.format;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A copy of what must be read here and there, as zip archives must, on the disk for as long as it
 * is needed. Nobody can change it in the meantime, and only its owner may read it.
 */
final class TempCopy implements Closeable {
  private final Path path;

  /**
   * Copies all bytes; whatever checks them at their end has done so.
   *
   * @param folder made where it is not there yet
   */
  TempCopy(Content content, Path folder) throws IOException {
    Files.createDirectories(folder);
    this.path = Files.createTempFile(folder, "muster-", ".tmp");
    try (InputStream in = content.open();
        OutputStream out = Files.newOutputStream(path)) {
      in.transferTo(out);
    } catch (IOException | RuntimeException e) {
      close();
      throw e;
    }
  }

  Path path() {
    return path;
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(path);
  }
}
