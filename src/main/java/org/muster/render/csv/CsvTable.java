package org.muster.render.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes one table as CSV by RFC 4180: UTF-8, CRLF, comma, quotes where needed. Values are written
 * as they are, so that they can be read again; only half a surrogate pair, which UTF-8 cannot hold,
 * becomes U+FFFD.
 */
public final class CsvTable implements Closeable {
  private final CsvWriter csv;
  private final int columns;

  /**
   * Begins a table.
   *
   * @param out closed by {@link #close()}
   * @param header names of the columns
   */
  public CsvTable(OutputStream out, List<String> header) {
    CharsetEncoder utf8 =
        StandardCharsets.UTF_8
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .replaceWith("\ufffd".getBytes(StandardCharsets.UTF_8));
    CsvWriter.CsvWriterBuilder builder = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF);
    if (header.size() == 1) {
      // An empty line is no row to most readers; an empty field in quotes is one.
      builder.quoteStrategy(QuoteStrategies.EMPTY);
    }
    this.csv = builder.build(new OutputStreamWriter(out, utf8));
    this.columns = header.size();
    csv.writeRecord(header);
  }

  /**
   * Writes a row.
   *
   * @throws IllegalArgumentException if it has not as many fields as the header
   * @throws java.io.UncheckedIOException if the stream cannot be written
   */
  public void row(List<String> fields) {
    if (fields.size() != columns) {
      throw new IllegalArgumentException(fields.size() + " fields under " + columns + " columns");
    }
    csv.writeRecord(fields);
  }

  /** Hands everything written so far to the stream. */
  public void flush() throws IOException {
    csv.flush();
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
