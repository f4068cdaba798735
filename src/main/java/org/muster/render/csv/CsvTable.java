package org.muster.render.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes one table as CSV by RFC 4180: UTF-8, CRLF, comma, quotes where needed. Values are written
 * as they are, so that they can be read again.
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
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
    this.columns = header.size();
    csv.writeRecord(header);
  }

  /**
   * Writes a row.
   *
   * @throws IllegalArgumentException if it has not as many fields as the header
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
