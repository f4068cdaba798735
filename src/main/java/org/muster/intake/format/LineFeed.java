package org.muster.intake.format;

import java.io.IOException;
import java.io.Reader;

/**
 * Hands a text to the CSV parser one line at a time and keeps the lines of the current record. A
 * parser asks for more only when it has used up what it has, so that after each record it is known
 * exactly which lines the record took, what they said, and how to go back to one of them.
 *
 * <p>A line ends with LF, CRLF or CR; all are handed out as LF.
 */
final class LineFeed extends Reader {
  private static final int CHUNK = 8192;

  /** A record that is longer is not scanned again each time that more of it comes. */
  private static final int LONGEST_SCANNED = 8 * CHUNK;

  private final Reader text;
  private final int recordLimit;
  private char[] buffer = new char[4 * CHUNK];
  private int begin;
  private int next;
  private int end;
  private boolean exhausted;
  private long line = 1;
  private int taken;
  private boolean insideLine;
  private boolean cut;

  /**
   * Begins at line 1.
   *
   * @param recordLimit how many characters a record may have; beyond it, the end of the text is
   *     pretended and {@link #cut()} tells
   */
  LineFeed(Reader text, int recordLimit) {
    this.text = text;
    this.recordLimit = recordLimit;
  }

  /** Begins a record at the next line. */
  void beginRecord() {
    line += linesTaken();
    begin = next;
    taken = 0;
    insideLine = false;
    cut = false;
  }

  /** 1-based number of the line on which the current record begins. */
  long line() {
    return line;
  }

  /** How many lines the current record has taken, a last one without an end included. */
  int linesTaken() {
    return taken + (insideLine ? 1 : 0);
  }

  /** Whether the current record is longer than the limit. */
  boolean cut() {
    return cut;
  }

  /**
   * The lines of the current record as they stand in the text, up to the limit and without the last
   * line's end.
   */
  String record() {
    int to = cut ? Math.min(next, begin + recordLimit) : next;
    if (!insideLine && to > begin && buffer[to - 1] == '\n') {
      to--;
    }
    if (!insideLine && to > begin && buffer[to - 1] == '\r') {
      to--;
    }
    return new String(buffer, begin, to - begin);
  }

  /** Takes the record that begins here if the scan reads it; if not, nothing is taken. */
  boolean take(PlainScan scan) throws IOException {
    int behind = scan.read(buffer, next, end);
    while (behind == PlainScan.MORE && end - next < LONGEST_SCANNED && fill()) {
      behind = scan.read(buffer, next, end);
    }
    if (behind < 0 || scan.stop() - next > recordLimit) {
      return false;
    }
    next = behind;
    taken = scan.lines();
    return true;
  }

  /** Whether no character is left. */
  boolean atEnd() throws IOException {
    return next == end && !fill();
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    // One more than the limit, which may be the line's end.
    int room = Math.min(length, recordLimit + 1 - (next - begin));
    if (cut || room <= 0) {
      cut = cut || insideLine || !atEnd();
      return -1;
    }
    if (atEnd()) {
      return -1;
    }
    int stop = Math.min(end, next + room);
    int at = lineEnd(next, stop);
    int n = at - next;
    System.arraycopy(buffer, next, target, offset, n);
    next = at;
    insideLine = true;
    if (at < stop) {
      endLine();
      target[offset + n++] = '\n';
    }
    return n;
  }

  /** Where the line ends that has been begun, {@code stop} if not before. */
  private int lineEnd(int from, int stop) {
    char[] chars = buffer;
    int at = from;
    while (at < stop && chars[at] != '\n' && chars[at] != '\r') {
      at++;
    }
    return at;
  }

  /** Steps over a line's end. */
  private void endLine() throws IOException {
    boolean carriageReturn = buffer[next++] == '\r';
    if (carriageReturn && !atEnd() && buffer[next] == '\n') {
      next++;
    }
    taken++;
    insideLine = false;
  }

  /** Takes what is left of the line that has been begun into the record, up to the limit. */
  void finishLine() throws IOException {
    while (insideLine && !cut && !atEnd()) {
      int stop = Math.min(end, begin + recordLimit + 1);
      next = lineEnd(next, stop);
      if (next < stop) {
        endLine();
      } else {
        cut = next - begin > recordLimit;
      }
    }
  }

  /**
   * Goes on to a later line.
   *
   * @param number 1-based; the text's end if there are fewer
   */
  void skipTo(long number) throws IOException {
    while (line + linesTaken() < number && !atEnd()) {
      beginRecord();
      insideLine = true;
      skipLine();
    }
  }

  /** Takes a whole line; one that is longer than the limit is shortened. */
  String takeLine() throws IOException {
    insideLine = true;
    finishLine();
    String taken = record();
    skipLine();
    return taken;
  }

  /** Takes what is left of the line that has been begun, without keeping it. */
  void skipLine() throws IOException {
    while (insideLine && !atEnd()) {
      next = lineEnd(next, end);
      if (next < end) {
        endLine();
      }
      begin = next;
    }
  }

  /**
   * Goes back so that the next record begins with a line of the current one.
   *
   * @param lines how many lines of the current record stay taken
   */
  void goBack(int lines) {
    int at = begin;
    for (int i = 0; i < lines; i++) {
      at = lineEnd(at, next);
      at += buffer[at] == '\r' && at + 1 < next && buffer[at + 1] == '\n' ? 2 : 1;
    }
    next = at;
    taken = lines;
    insideLine = false;
    cut = false;
  }

  private boolean fill() throws IOException {
    if (exhausted) {
      return false;
    }
    if (buffer.length - end < CHUNK) {
      char[] into = end - begin > buffer.length / 2 ? new char[buffer.length * 2] : buffer;
      System.arraycopy(buffer, begin, into, 0, end - begin);
      next -= begin;
      end -= begin;
      begin = 0;
      buffer = into;
    }
    int n = 0;
    while (n == 0) {
      n = text.read(buffer, end, buffer.length - end);
    }
    exhausted = n < 0;
    end += Math.max(n, 0);
    return n > 0;
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
