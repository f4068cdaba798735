package org.muster.briefing;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Real files as their publishers laid them out, where a folder of them is named. */
final class Corpora {
  private Corpora() {}

  /** The rows of a file below {@code data}; the test is left out where no folder is named. */
  static List<NamedCsvRecord> rows(String path) throws IOException {
    String corpora = System.getProperty("muster.corpora", "");
    assumeFalse(corpora.isEmpty(), "the property muster.corpora names no folder");
    Path file = Path.of(corpora, "data").resolve(path);
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file);
        Stream<NamedCsvRecord> stream = rows.stream()) {
      return stream.toList();
    }
  }
}
