package org.muster.briefing;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.muster.domain.Deployment;
import org.muster.domain.Entry;
import org.muster.domain.EntryFields;
import org.muster.domain.Event;
import org.muster.domain.Operation;
import org.muster.domain.RecordKind;
import org.muster.domain.Source;

/** The records that are shipped in the drop folder. */
public final class FoundingRecords {
  private FoundingRecords() {}

  public static Records read() {
    return new Records(
        read(RecordKind.DEPLOYMENT, Deployment.class),
        read(RecordKind.EVENT, Event.class),
        read(RecordKind.OPERATION, Operation.class),
        read(RecordKind.SOURCE, Source.class));
  }

  private static <E extends Entry> List<E> read(RecordKind kind, Class<E> type) {
    Path file = Path.of("input", kind.plural() + ".csv");
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file);
        Stream<NamedCsvRecord> stream = rows.stream()) {
      return stream
          .map(
              row ->
                  EntryFields.columns(kind).stream().map(c -> row.findField(c).orElse("")).toList())
          .map(fields -> type.cast(EntryFields.entry(kind, "muster", fields)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
