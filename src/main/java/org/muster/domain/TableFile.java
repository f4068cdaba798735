package org.muster.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A table that lies beside these classes: CSV without quotes, with a header, and lines that begin
 * with #, which are passed over.
 */
final class TableFile {
  private TableFile() {}

  /**
   * Its rows, split at the first commas.
   *
   * @param columns how many a row has; the last may hold commas
   */
  static Stream<String[]> rows(String name, int columns) {
    try (InputStream in = TableFile.class.getResourceAsStream(name)) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split(",", columns));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
