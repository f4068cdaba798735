package org.muster.intake.format;

import java.util.ArrayList;
import java.util.List;

/** One record by itself, taken apart whatever its quotes: a header, or a row that is not used. */
public final class CsvLine {
  private final String record;
  private final Dialect dialect;
  private boolean open;
  private final List<String> fields = new ArrayList<>();
  private final StringBuilder field = new StringBuilder();

  private CsvLine(String record, Dialect dialect) {
    this.record = record;
    this.dialect = dialect;
  }

  /**
   * The fields, at least one. Of a sound record they are what RFC 4180 says; a quote that is not
   * closed takes all that follows, and what stands behind a closed one is added to its field.
   */
  public static List<String> fields(String record, Dialect dialect) {
    return new CsvLine(record, dialect).split();
  }

  /** Whether each quote that is opened is closed. */
  static boolean closed(String record, Dialect dialect) {
    CsvLine line = new CsvLine(record, dialect);
    line.split();
    return !line.open;
  }

  private List<String> split() {
    int at = 0;
    while (at < record.length()) {
      if (field.isEmpty() && record.charAt(at) == dialect.quote()) {
        at = quoted(at + 1);
      }
      int stop = record.indexOf(dialect.delimiter(), at);
      field.append(record, at, stop < 0 ? record.length() : stop);
      if (stop < 0) {
        break;
      }
      end();
      at = stop + 1;
    }
    end();
    return List.copyOf(fields);
  }

  private void end() {
    fields.add(field.toString());
    field.setLength(0);
  }

  /** Takes what is within quotes; returns the position behind the closing one. */
  private int quoted(int from) {
    int at = from;
    while (at < record.length()) {
      int quote = record.indexOf(dialect.quote(), at);
      int stop = quote < 0 ? record.length() : quote;
      field.append(record, at, stop);
      open = quote < 0;
      boolean doubled = stop + 1 < record.length() && record.charAt(stop + 1) == dialect.quote();
      if (!doubled) {
        return Math.min(stop + 1, record.length());
      }
      field.append(dialect.quote());
      at = stop + 2;
    }
    open = true;
    return at;
  }
}
