package org.muster.intake.format;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** A CSV text as a table. */
final class CsvTable implements Table {
  /** Where the characters come from; each call begins anew. */
  @FunctionalInterface
  interface Text {
    /**
     * Opens the text behind its byte order mark.
     *
     * @param declared its encoding; null if its bytes decide
     */
    Reader open(@Nullable Charset declared) throws IOException;
  }

  private final Text text;
  private final Encoding.Text encoding;
  private final Limits limits;
  private final TableHead head;

  /**
   * Reads the first lines.
   *
   * @param name for notices
   */
  CsvTable(String name, Text text, Encoding.Text encoding, Limits limits) throws IOException {
    this.text = text;
    this.encoding = encoding;
    this.limits = limits;
    try (LineFeed lines = new LineFeed(text.open(null), limits.header())) {
      this.head = new CsvHead(lines, limits.columns()).head(name);
    }
  }

  @Override
  public TableHead head() {
    return head;
  }

  @Override
  public Encoding.@Nullable Text encoding() {
    return encoding;
  }

  @Override
  public Rows rows(HeaderCandidate header, int[] columns, int width) throws IOException {
    Dialect dialect = header.dialect();
    LineFeed lines = new LineFeed(text.open(dialect.charset()), limits.record());
    try {
      lines.skipTo(header.rowsFrom());
    } catch (IOException | RuntimeException e) {
      lines.close();
      throw e;
    }
    RowShape shape = new RowShape(dialect, columns.length);
    CsvRow row = new CsvRow(columns, width, shape, limits.field());
    PlainScan scan = new PlainScan(dialect, columns.length, row);
    return new CsvRows(lines, dialect, columns.length, shape, row, scan);
  }
}
