package org.muster.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Small files of publishers' layouts, in the published order of columns and with made-up rows.
 * Beside each, {@code NAME.csv}, lies what must come out, {@code NAME.txt}; the name is the
 * layout's.
 */
final class Published {
  private Published() {}

  /** Names of those that begin with a header. */
  static Stream<String> withHeader() {
    return Stream.of(
        "ucdp-ged-49",
        "ucdp-ged-45",
        "ucdp-ged-41",
        "ucdp-ged-14",
        "acled-2019",
        "acled-aggregated",
        "un-contributions",
        "un-contributions-2009");
  }

  /** Names of all. */
  static Stream<String> all() {
    return Stream.concat(withHeader(), Stream.of("gdelt-1", "gdelt-1-early"));
  }

  static byte[] file(String name) throws IOException {
    return resource(name + ".csv");
  }

  static String expected(String name) throws IOException {
    return new String(resource(name + ".txt"), StandardCharsets.UTF_8);
  }

  private static byte[] resource(String file) throws IOException {
    try (InputStream in = Published.class.getResourceAsStream("published/" + file)) {
      return Objects.requireNonNull(in, file).readAllBytes();
    }
  }

  /** The lines of a file's text, those that a value in quotes goes on over as one. */
  static List<String> records(byte[] file) {
    List<String> records = new ArrayList<>();
    StringBuilder record = new StringBuilder();
    for (String line : new String(file, StandardCharsets.UTF_8).lines().toList()) {
      record.append(record.isEmpty() ? "" : "\n").append(line);
      if (record.chars().filter(c -> c == '"').count() % 2 == 0) {
        records.add(record.toString());
        record.setLength(0);
      }
    }
    return records;
  }
}
