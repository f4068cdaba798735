package org.muster.render.markup;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A window that moves through a markup file. The piece that was read last is in it as a whole,
 * however long it is: memory grows with the longest text alone.
 */
final class MarkupWindow implements Closeable {
  /** What {@link #peek} gives behind the last character: none that XML knows. */
  static final char END = '\uFFFF';

  /** The first of the two characters of a plane that XML does not know. */
  private static final char LAST = '\uFFFE';

  private static final int SIZE = 1 << 14;

  private final Reader in;
  private char[] chars = new char[SIZE];

  /** Where the piece begins. */
  private int mark;

  private int at;
  private int end;
  private int line = 1;

  /** Whether the last character that was read is a carriage return. */
  private boolean returned;

  /**
   * At the beginning of a text.
   *
   * @param in closed together with this
   */
  MarkupWindow(Reader in) {
    this.in = in;
  }

  /** At the beginning of a UTF-8 file. */
  static MarkupWindow of(Path file) throws IOException {
    return new MarkupWindow(
        new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder()));
  }

  /** Of the present place, 1-based. */
  int line() {
    return line;
  }

  /** The next character without taking it, or {@link #END}. */
  char peek() throws UnusualMarkupException {
    return at < end || fill() ? chars[at] : END;
  }

  /** The character some places behind the next one, or {@link #END}. */
  char peek(int behind) throws UnusualMarkupException {
    boolean more = true;
    while (at + behind >= end && more) {
      more = fill();
    }
    return at + behind < end ? chars[at + behind] : END;
  }

  /** Whether nothing follows. */
  boolean atEnd() throws UnusualMarkupException {
    return at == end && !fill();
  }

  /** Takes the next character; at the end, {@link #END}. */
  char take() throws UnusualMarkupException {
    char c = peek();
    if (c == '\n') {
      line++;
    }
    at = Math.min(at + 1, end);
    return c;
  }

  /** Takes a text of one line if it is next. */
  boolean takes(String text) throws UnusualMarkupException {
    mark = at;
    while (end - at < text.length() && fill()) {
      mark = at;
    }
    boolean next =
        end - at >= text.length() && text.contentEquals(CharBuffer.wrap(chars, at, text.length()));
    at += next ? text.length() : 0;
    return next;
  }

  /** Takes a character that must be next, and is no line feed. */
  void must(char c) throws UnusualMarkupException {
    if (peek() != c) {
      throw new UnusualMarkupException(c + " is missing");
    }
    at++;
  }

  /** Takes a text of one line that must be next. */
  void must(String text) throws UnusualMarkupException {
    for (int i = 0; i < text.length(); i++) {
      if (take() != text.charAt(i)) {
        throw new UnusualMarkupException(text + " is missing");
      }
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
    do {
      char[] all = chars;
      int to = end;
      int i = at;
      while (i < to && isOfName(all[i])) {
        i++;
      }
      at = i;
    } while (at == end && fill());
  }

  private static boolean isOfName(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  }

  /**
   * Makes the piece what stands up to a character that does not stand for itself: a control
   * character, {@code <}, {@code &}, or one of the two given.
   */
  void plain(char stop, char other) throws UnusualMarkupException {
    mark = at;
    do {
      char[] all = chars;
      int to = end;
      int i = at;
      while (i < to) {
        char c = all[i];
        boolean control = c < ' ' && c != '\n';
        if (control || c == '<' || c == '&' || c == stop || c == other || c >= LAST) {
          at = i;
          return;
        }
        if (c == '\n') {
          line++;
        }
        i++;
      }
      at = i;
    } while (fill());
  }

  /** The piece. */
  String piece() {
    return new String(chars, mark, at - mark);
  }

  /** Appends the piece to a text. */
  void pieceTo(StringBuilder text) {
    text.append(chars, mark, at - mark);
  }

  int pieceLength() {
    return at - mark;
  }

  /** A character of the piece. */
  char pieceAt(int index) {
    return chars[mark + index];
  }

  /** Whether the piece is this text. */
  boolean isPiece(String text) {
    int length = at - mark;
    if (length != text.length()) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (chars[mark + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Reads on, keeping the piece; returns false at the end of the file. */
  private boolean fill() throws UnusualMarkupException {
    System.arraycopy(chars, mark, chars, 0, end - mark);
    at -= mark;
    end -= mark;
    mark = 0;
    if (end > chars.length / 2) {
      chars = Arrays.copyOf(chars, 2 * chars.length);
    }
    try {
      int before = end;
      int read = 0;
      while (end == before && read >= 0) {
        read = in.read(chars, end, chars.length - end);
        end = oneLineEnd(end, end + Math.max(read, 0));
      }
      return end > before;
    } catch (IOException e) {
      throw new UnusualMarkupException(String.valueOf(e.getMessage()));
    }
  }

  /** Makes each kind of line end a line feed, as XML says; returns where the characters end. */
  private int oneLineEnd(int from, int until) {
    int first = from;
    while (first < until && chars[first] != '\r' && !returned) {
      first++;
    }
    int to = first;
    for (int i = first; i < until; i++) {
      char c = chars[i];
      if (c != '\n' || !returned) {
        chars[to++] = c == '\r' ? '\n' : c;
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
