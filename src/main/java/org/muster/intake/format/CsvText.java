package org.muster.intake.format;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.regex.Pattern;

/** A CSV text at its beginning: first its header line, then its rows. */
public final class CsvText implements Closeable {
  /** By which a file tells Excel its delimiter; some tools quote it or fill up the columns. */
  private static final Pattern SEPARATOR_LINE = Pattern.compile("(?i)\"?sep=.\"?[,;\t]*");

  private final LineFeed lines;
  private final int fieldLimit;

  /**
   * Over a text without byte order mark.
   *
   * @param fieldLimit how many characters a value may have
   * @param recordLimit how many characters a row may have, at least as many
   */
  public CsvText(Reader text, int fieldLimit, int recordLimit) {
    this.lines = new LineFeed(text, recordLimit);
    this.fieldLimit = fieldLimit;
  }

  /**
   * Reads up to the first line that is not blank, and not the line {@code sep=;} by which a file
   * tells Excel its delimiter.
   *
   * @return the line, shortened to the longest row; empty if there is none
   */
  public String header() throws IOException {
    String line = "";
    while (line.isEmpty() && !lines.atEnd()) {
      lines.beginRecord();
      line = lines.takeLine();
      if (Trim.trim(line).isEmpty() || SEPARATOR_LINE.matcher(line).matches()) {
        line = "";
      }
    }
    return line;
  }

  /** 1-based number of the line that was read last. */
  public long line() {
    return lines.line();
  }

  /**
   * The rows behind the header.
   *
   * @param columns which column of the layout each of the header's columns is; -1 if it is not read
   * @param width how many columns the layout has, at most 64
   */
  public CsvRows rows(char delimiter, int[] columns, int width) {
    RowShape shape = new RowShape(delimiter, columns.length);
    return new CsvRows(
        lines, delimiter, columns.length, shape, new CsvRow(columns, width, shape, fieldLimit));
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
