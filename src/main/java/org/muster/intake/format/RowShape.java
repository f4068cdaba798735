package org.muster.intake.format;

/**
 * Tells lines that look like rows of their own from lines of prose, to find rows that an open quote
 * has swallowed. A line looks like a row if it has as many fields as the header.
 */
final class RowShape {
  /** From here on, prose that has as many delimiters by chance need not be reckoned with. */
  private static final int DISTINCT = 8;

  private final char delimiter;
  private final char quote;
  private final int columns;

  RowShape(Dialect dialect, int columns) {
    this.delimiter = dialect.delimiter();
    this.quote = dialect.quote();
    this.columns = columns;
  }

  char quote() {
    return quote;
  }

  /** Whether a value has a line, other than its first, that looks like a row. */
  boolean within(char[] chars, int from, int to) {
    int fields = 0;
    for (int i = from; i < to; i++) {
      if (chars[i] == '\n') {
        fields = 1;
      } else if (chars[i] == delimiter && fields > 0 && ++fields >= columns) {
        return columns >= DISTINCT;
      }
    }
    return false;
  }

  /**
   * In a record whose quotes are wrong: how many of its lines come before the first that looks like
   * a row; 0 if none does. Under a narrow header most of its lines have to.
   */
  int linesBeforeRow(String record) {
    int lines = 0;
    int rows = 0;
    int before = 0;
    int start = nextLine(record, 0);
    while (start < record.length()) {
      lines++;
      int stop = nextLine(record, start);
      if (fields(record, start, stop) == columns) {
        before = rows == 0 ? lines : before;
        rows++;
      }
      start = stop;
    }
    return columns >= DISTINCT || rows * 2 > lines ? before : 0;
  }

  private static int nextLine(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
        return i + (pair ? 2 : 1);
      }
    }
    return text.length();
  }

  /** How many fields the line has; an open quote at its end belongs to the last. */
  private int fields(String text, int from, int to) {
    int fields = 1;
    boolean quoted = false;
    boolean fieldBegins = true;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == quote && (quoted || fieldBegins)) {
        quoted = !quoted;
      } else if (c == delimiter && !quoted) {
        fields++;
        fieldBegins = true;
        continue;
      }
      fieldBegins = false;
    }
    return fields;
  }
}
