package org.muster.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.muster.domain.CasualtyCause;
import org.muster.domain.Citation;
import org.muster.domain.Event;
import org.muster.domain.EventClarity;
import org.muster.domain.EventStatus;
import org.muster.domain.Marking;
import org.muster.domain.PartialDate;
import org.muster.domain.PlacePrecision;
import org.muster.domain.Quantity;
import org.muster.domain.RecordKey;
import org.muster.domain.RecordKind;

/**
 * The parser making the same records, and nothing else: no encoding found, no digest, no check
 * beyond what the record's own types do.
 */
final class ParserWork {
  private ParserWork() {}

  /** Reads the file. */
  static long events(Path file) throws IOException {
    long rows = 0;
    long killed = 0;
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
      for (CsvRecord row : reader) {
        if (rows++ > 0) {
          Event event = event(row);
          Long best = event.killed().best();
          killed += best == null ? 0 : best;
        }
      }
    }
    // Printed, so that no record can be left unmade.
    System.out.println("killed " + killed);
    return rows - 1;
  }

  /** Parses the file and makes nothing of it. */
  static long rows(Path file) throws IOException {
    long rows = 0;
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
      for (CsvRecord row : reader) {
        rows += row.getFieldCount() > 0 ? 1 : 0;
      }
    }
    return rows - 1;
  }

  private static Event event(CsvRecord row) {
    return new Event(
        new RecordKey(RecordKind.EVENT, "muster", row.getField(0)),
        row.getField(1),
        PartialDate.parse(row.getField(2)),
        row.getField(3),
        row.getField(4),
        List.of(row.getField(5)),
        row.getField(6),
        row.getField(7),
        Double.valueOf(row.getField(8)),
        Double.valueOf(row.getField(9)),
        PlacePrecision.EXACT,
        row.getField(11),
        Quantity.parse(row.getField(12)),
        Quantity.parse(row.getField(13)),
        "",
        CasualtyCause.UNKNOWN,
        EventStatus.OCCURRED,
        EventClarity.UNKNOWN,
        null,
        new Citation(row.getField(14), "", ""),
        Marking.BLANK,
        row.getField(15));
  }
}
