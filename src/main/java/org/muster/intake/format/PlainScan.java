package org.muster.intake.format;

import java.util.Arrays;

/**
 * Tells the fields of a record apart where there is no doubt about it, which is nearly always: it
 * has as many as the header, a quote stands only around a whole field or doubled within, and there
 * is something in it. Whatever else there is, the parser has to look at; of a record that both can
 * read they say the same.
 */
final class PlainScan {
  /** The record does not end within the characters. */
  static final int MORE = -1;

  /** The record is left to the parser. */
  static final int DOUBTFUL = -2;

  private static final int ASCII = 128;

  private final char delimiter;
  private final char quote;
  private final int columns;
  private final CsvRow row;
  private final boolean usable;

  /** Which characters end a run of ordinary ones. */
  private final boolean[] special = new boolean[ASCII];

  private final int[] starts;
  private final int[] stops;
  private final boolean[] quoted;
  private final boolean[] uncommon;

  /** Fields with doubled quotes, the quotes made single. */
  private char[] single = new char[256];

  private int singles;
  private int lines;
  private int stop;

  /**
   * For a file of so many columns.
   *
   * @param row takes the fields
   */
  PlainScan(Dialect dialect, int columns, CsvRow row) {
    this.delimiter = dialect.delimiter();
    this.quote = dialect.quote();
    this.columns = columns;
    this.row = row;
    this.usable = delimiter != quote && !lineEnd(delimiter) && !lineEnd(quote);
    this.starts = new int[columns];
    this.stops = new int[columns];
    this.quoted = new boolean[columns];
    this.uncommon = new boolean[columns];
    for (char c = 0; c < ASCII; c++) {
      special[c] = CsvRow.strange(c) || c == delimiter || c == quote;
    }
  }

  private static boolean lineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /** How many lines the record takes. */
  int lines() {
    return lines;
  }

  /** Where the record's last line ends, without its end. */
  int stop() {
    return stop;
  }

  /**
   * Reads the record that begins at a place, and fills the row.
   *
   * @param end behind the last character that there is
   * @return where the next record begins, or {@link #MORE}, or {@link #DOUBTFUL}
   */
  int read(char[] chars, int begin, int end) {
    if (!usable) {
      return DOUBTFUL;
    }
    lines = 1;
    singles = 0;
    int at = fields(chars, begin, end);
    if (at < 0) {
      return at;
    }
    stop = at;
    if (chars[at] == '\r' && at + 1 == end) {
      return MORE;
    }
    boolean pair = chars[at] == '\r' && chars[at + 1] == '\n';
    return row.take(chars, this) ? at + (pair ? 2 : 1) : DOUBTFUL;
  }

  /** Finds all fields, and gives the place of the line's end. */
  private int fields(char[] chars, int begin, int end) {
    int at = begin;
    for (int field = 0; field < columns; field++) {
      if (at == end) {
        return MORE;
      }
      at = chars[at] == quote ? quoted(chars, at + 1, end, field) : bare(chars, at, end, field);
      if (at < 0) {
        return at;
      }
      boolean last = field + 1 == columns;
      if ((chars[at] == delimiter) == last) {
        return DOUBTFUL;
      }
      at += last ? 0 : 1;
    }
    return at;
  }

  private int bare(char[] chars, int from, int end, int field) {
    boolean odd = false;
    for (int i = from; i < end; i++) {
      char c = chars[i];
      if (c >= ASCII || special[c]) {
        if (c == delimiter || lineEnd(c)) {
          found(field, from, i, false, odd);
          return i;
        }
        if (c == quote) {
          return DOUBTFUL;
        }
        odd = true;
      }
    }
    return MORE;
  }

  private int quoted(char[] chars, int from, int end, int field) {
    boolean odd = false;
    int first = singles;
    int piece = from;
    for (int i = from; i < end; i++) {
      char c = chars[i];
      if (c >= ASCII || special[c]) {
        if (c == quote) {
          if (i + 1 == end) {
            return MORE;
          }
          char next = chars[i + 1];
          if (next != quote) {
            return next == delimiter || lineEnd(next)
                ? closed(chars, piece, i, field, first, odd)
                : DOUBTFUL;
          }
          keep(chars, piece, ++i);
          piece = i + 1;
        } else if (c == '\r') {
          return DOUBTFUL;
        } else {
          lines += c == '\n' ? 1 : 0;
          odd |= c != delimiter;
        }
      }
    }
    return MORE;
  }

  /** A quoted field ends; the place behind its quote. */
  private int closed(char[] chars, int piece, int at, int field, int first, boolean odd) {
    if (singles == first) {
      found(field, piece, at, true, odd);
    } else {
      keep(chars, piece, at);
      found(field, ~first, singles, true, odd);
    }
    return at + 1;
  }

  private void keep(char[] chars, int from, int to) {
    int length = to - from;
    if (single.length - singles < length) {
      single = Arrays.copyOf(single, Math.max(single.length * 2, singles + length));
    }
    System.arraycopy(chars, from, single, singles, length);
    singles += length;
  }

  private void found(int field, int from, int to, boolean inQuotes, boolean odd) {
    starts[field] = from;
    stops[field] = to;
    quoted[field] = inQuotes;
    uncommon[field] = odd;
  }

  /** Whether a field's quotes were doubled: then it is found among {@link #singles()}. */
  boolean doubled(int field) {
    return starts[field] < 0;
  }

  char[] singles() {
    return single;
  }

  int start(int field) {
    return doubled(field) ? ~starts[field] : starts[field];
  }

  int stop(int field) {
    return stops[field];
  }

  boolean quoted(int field) {
    return quoted[field];
  }

  /** Whether it may hold other characters than printable ASCII; without them it holds none. */
  boolean uncommon(int field) {
    return uncommon[field];
  }
}
