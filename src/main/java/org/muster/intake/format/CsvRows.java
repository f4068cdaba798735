package org.muster.intake.format;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a CSV text by RFC 4180, one after another, in constant memory. A row that is not sound is
 * told apart with the reason, and reading goes on behind it: where an open quote has swallowed
 * lines, at the first of them that looks like a row. Empty lines are no rows.
 */
final class CsvRows implements Rows {
  private final LineFeed lines;
  private final Dialect dialect;
  private final int columns;
  private final RowShape shape;
  private final CsvRow row;
  private final PlainScan scan;
  private @Nullable CloseableIterator<CsvRow> parser;
  private @Nullable String broken;
  private int fields;

  CsvRows(
      LineFeed lines, Dialect dialect, int columns, RowShape shape, CsvRow row, PlainScan scan) {
    this.lines = lines;
    this.dialect = dialect;
    this.columns = columns;
    this.shape = shape;
    this.row = row;
    this.scan = scan;
  }

  @Override
  public State next() throws IOException {
    State state = null;
    while (state == null) {
      broken = null;
      lines.beginRecord();
      state = lines.atEnd() ? State.END : read();
    }
    return state;
  }

  @Override
  public CsvRow row() {
    return row;
  }

  @Override
  public long line() {
    return lines.line();
  }

  @Override
  public int fields() {
    return fields;
  }

  @Override
  public String text() {
    return broken != null ? broken : lines.record();
  }

  @Override
  public List<String> fieldTexts() {
    return CsvLine.fields(text(), dialect);
  }

  /** Reads one record; null if it is an empty line. */
  private @Nullable State read() throws IOException {
    if (lines.take(scan)) {
      fields = columns;
      return State.ROW;
    }
    boolean parsed = parse();
    fields = row.fields();
    if (lines.cut()) {
      return recovered(State.TOO_LONG);
    }
    if (!parsed) {
      return recovered(State.QUOTES);
    }
    if (row.emptyLine()) {
      return null;
    }
    if (row.blank()) {
      return State.BLANK;
    }
    if (row.strayQuote() >= 0) {
      fields = row.strayQuote();
      return recovered(State.QUOTES);
    }
    if (row.fields() != columns) {
      return recovered(State.FIELD_COUNT);
    }
    return row.swallows() ? State.SWALLOWS : State.ROW;
  }

  /** Lets the parser read one record; false if its quotes are wrong. */
  private boolean parse() throws IOException {
    if (parser == null) {
      parser = parser();
    }
    try {
      if (parser.hasNext()) {
        parser.next();
      }
      return true;
    } catch (CsvParseException e) {
      lines.finishLine();
      return false;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * Finds where to go on behind a record that is not sound. If an open quote has swallowed rows,
   * the record is what comes before the first of them.
   */
  private State recovered(State state) throws IOException {
    String record = lines.record();
    int before = lines.linesTaken() > 1 ? shape.linesBeforeRow(record) : 0;
    if (before > 0) {
      lines.goBack(before);
      parser = null;
      broken = lines.record();
      return State.QUOTES;
    }
    if (state != State.FIELD_COUNT) {
      lines.skipLine();
      parser = null;
    }
    broken = record;
    return state;
  }

  private CloseableIterator<CsvRow> parser() {
    return CsvReader.builder()
        .fieldSeparator(dialect.delimiter())
        .quoteCharacter(dialect.quote())
        .skipEmptyLines(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .maxBufferSize(Integer.MAX_VALUE)
        .build(row, lines)
        .iterator();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
