package org.muster.render.markup;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A window that moves through markup as it lies in its file: in bytes of UTF-8, of which those that
 * mean something are ASCII. The piece that was read last is in it as a whole, however long it is:
 * memory grows with the longest text alone.
 */
final class MarkupWindow implements Closeable {
  /** What {@link #peek} gives behind the last byte: none that UTF-8 knows. */
  static final char END = '\uFFFF';

  private static final int SIZE = 1 << 14;
  private static final int ASCII = 0x80;
  private static final int BYTE = 0xFF;

  private final InputStream in;
  private byte[] bytes = new byte[SIZE];

  /** Where the piece begins. */
  private int mark;

  private int at;
  private int end;
  private int line = 1;

  /** The piece, if not all of it is ASCII. */
  private @Nullable String decoded;

  /** Whether the last byte that was read is a carriage return. */
  private boolean returned;

  /**
   * At the beginning of a text.
   *
   * @param in UTF-8; closed together with this
   */
  MarkupWindow(InputStream in) {
    this.in = in;
  }

  /** At the beginning of a UTF-8 file. */
  static MarkupWindow of(Path file) throws IOException {
    return new MarkupWindow(Files.newInputStream(file));
  }

  /** Up to where {@link #plain} goes, beside {@code <}, {@code &} and control characters. */
  enum Stop {
    /** A text may have several lines. */
    TEXT('>', true),
    /** So may a comment. */
    COMMENT('-', true),
    QUOTE('"', false),
    APOSTROPHE('\'', false);

    @SuppressWarnings("ImmutableEnumChecker") // never changed
    private final boolean[] stops = new boolean[ASCII];

    private final boolean lines;

    Stop(char last, boolean lines) {
      Arrays.fill(stops, 0, ' ', true);
      stops['<'] = true;
      stops['&'] = true;
      stops[last] = true;
      this.lines = lines;
    }
  }

  /** Of the present place, 1-based. */
  int line() {
    return line;
  }

  /** The next byte without taking it, as a character if it is one of ASCII, or {@link #END}. */
  char peek() throws UnusualMarkupException {
    return at < end || fill() ? (char) (bytes[at] & BYTE) : END;
  }

  /** The byte some places behind the next one, or {@link #END}. */
  char peek(int behind) throws UnusualMarkupException {
    boolean more = true;
    while (at + behind >= end && more) {
      more = fill();
    }
    return at + behind < end ? (char) (bytes[at + behind] & BYTE) : END;
  }

  /** Whether nothing follows. */
  boolean atEnd() throws UnusualMarkupException {
    return at == end && !fill();
  }

  /** Takes the next byte; at the end, {@link #END}. */
  char take() throws UnusualMarkupException {
    char c = peek();
    if (c == '\n') {
      line++;
    }
    at = Math.min(at + 1, end);
    return c;
  }

  /** Takes a text of ASCII and of one line if it is next. */
  boolean takes(String text) throws UnusualMarkupException {
    mark = at;
    int length = text.length();
    while (end - at < length) {
      if (!fill()) {
        return false;
      }
    }
    for (int i = 0; i < length; i++) {
      if (bytes[at + i] != text.charAt(i)) {
        return false;
      }
    }
    at += length;
    return true;
  }

  /** Takes a character of ASCII that must be next, and is no line feed. */
  void must(char c) throws UnusualMarkupException {
    if (peek() != c) {
      throw new UnusualMarkupException(c + " is missing");
    }
    at++;
  }

  /** Takes a text of ASCII and of one line that must be next. */
  void must(String text) throws UnusualMarkupException {
    if (!takes(text)) {
      throw new UnusualMarkupException(text + " is missing");
    }
  }

  /** Takes blanks; returns whether there were any. */
  boolean blanks() throws UnusualMarkupException {
    char c = peek();
    boolean any = false;
    while (c == ' ' || c == '\n' || c == '\t') {
      take();
      any = true;
      c = peek();
    }
    return any;
  }

  /** Makes small letters, digits and hyphens the piece. */
  void name() throws UnusualMarkupException {
    mark = at;
    decoded = null;
    do {
      byte[] all = bytes;
      int to = end;
      int i = at;
      while (i < to && isOfName(all[i])) {
        i++;
      }
      at = i;
    } while (at == end && fill());
  }

  private static boolean isOfName(byte c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  }

  /**
   * Makes the piece what stands up to a character that does not stand for itself.
   *
   * @throws UnusualMarkupException if it is not UTF-8 or has a character that XML does not know
   */
  void plain(Stop stop) throws UnusualMarkupException {
    mark = at;
    boolean[] stops = stop.stops;
    boolean ascii = true;
    boolean more = true;
    while (more) {
      byte[] all = bytes;
      int to = end;
      int i = at;
      while (i < to && (all[i] < 0 || !stops[all[i]])) {
        ascii &= all[i] >= 0;
        i++;
      }
      at = i;
      if (i == to) {
        more = fill();
      } else if (stop.lines && all[i] == '\n') {
        line++;
        at++;
      } else {
        more = false;
      }
    }
    decoded = ascii ? null : decode();
  }

  private String decode() throws UnusualMarkupException {
    String text = new String(bytes, mark, at - mark, StandardCharsets.UTF_8);
    // What is not UTF-8 becomes U+FFFD, which may also stand there.
    boolean known =
        text.indexOf('\uFFFD') < 0
            || Arrays.equals(
                text.getBytes(StandardCharsets.UTF_8), Arrays.copyOfRange(bytes, mark, at));
    if (!known || text.indexOf('\uFFFE') >= 0 || text.indexOf('\uFFFF') >= 0) {
      throw new UnusualMarkupException("no character of XML");
    }
    return text;
  }

  /** The piece. */
  String piece() {
    String text = decoded;
    return text == null ? new String(bytes, mark, at - mark, StandardCharsets.ISO_8859_1) : text;
  }

  /** Whether the piece has no character. */
  boolean isEmpty() {
    return at == mark;
  }

  /** How many bytes a piece of ASCII has. */
  int pieceLength() {
    return at - mark;
  }

  /** A character of a piece of ASCII. */
  char pieceAt(int index) {
    return (char) bytes[mark + index];
  }

  /** Whether the piece is this text. */
  boolean isPiece(String text) {
    if (decoded != null) {
      return text.equals(decoded);
    }
    int length = at - mark;
    if (length != text.length()) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (bytes[mark + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Reads on, keeping the piece; returns false at the end of the file. */
  private boolean fill() throws UnusualMarkupException {
    System.arraycopy(bytes, mark, bytes, 0, end - mark);
    at -= mark;
    end -= mark;
    mark = 0;
    if (end > bytes.length / 2) {
      bytes = Arrays.copyOf(bytes, 2 * bytes.length);
    }
    try {
      int before = end;
      int read = 0;
      while (end == before && read >= 0) {
        read = in.read(bytes, end, bytes.length - end);
        end = oneLineEnd(end, end + Math.max(read, 0));
      }
      return end > before;
    } catch (IOException e) {
      throw new UnusualMarkupException(String.valueOf(e.getMessage()));
    }
  }

  /** Makes each kind of line end a line feed, as XML says; returns where the bytes end. */
  private int oneLineEnd(int from, int until) {
    int first = from;
    while (first < until && bytes[first] != '\r' && !returned) {
      first++;
    }
    int to = first;
    for (int i = first; i < until; i++) {
      byte c = bytes[i];
      if (c != '\n' || !returned) {
        bytes[to++] = c == '\r' ? (byte) '\n' : c;
      }
      returned = c == '\r';
    }
    return to;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
