package org.muster.render.excel;

import org.jspecify.annotations.Nullable;

/**
 * A text whose white space is folded as it grows. Most cells have one piece that needs no folding;
 * it stays the same object.
 */
final class FoldedText {
  private final StringBuilder pieces = new StringBuilder();

  /** The whole text, as long as it is one piece; then {@link #pieces} is empty. */
  private @Nullable String only;

  /** White space that is written if anything follows: a space, a line feed, or 0. */
  private char pending;

  /** Begins a new text. */
  void clear() {
    pieces.setLength(0);
    only = null;
    pending = 0;
  }

  /** How long it is, without white space that waits. */
  int length() {
    return only == null ? pieces.length() : only.length();
  }

  /** Whether it has any words, or a line feed. */
  boolean isEmpty() {
    return length() == 0;
  }

  char charAt(int index) {
    return only == null ? pieces.charAt(index) : only.charAt(index);
  }

  private StringBuilder pieces() {
    if (only != null) {
      pieces.append(only);
      only = null;
    }
    return pieces;
  }

  /** Adds text as it stands in the markup; returns whether it has more than white space. */
  boolean fold(String raw) {
    boolean words = false;
    int i = 0;
    while (i < raw.length()) {
      if (isSpace(raw.charAt(i))) {
        space();
        i++;
      } else {
        int to = afterWords(raw, i);
        add(raw, i, to);
        words = true;
        i = to;
      }
    }
    return words;
  }

  private void add(String raw, int from, int to) {
    if (pending == 0 && isEmpty() && from == 0 && to == raw.length()) {
      only = raw;
    } else {
      flush();
      pieces().append(raw, from, to);
    }
  }

  /** Where the words end that begin at a place and have one blank each between them. */
  private static int afterWords(String raw, int from) {
    int to = from + 1;
    while (to < raw.length()
        && (!isSpace(raw.charAt(to))
            || (raw.charAt(to) == ' ' && to + 1 < raw.length() && !isSpace(raw.charAt(to + 1))))) {
      to++;
    }
    return to;
  }

  private static boolean isSpace(char c) {
    return c <= ' ' && (c == ' ' || c == '\n' || c == '\t' || c == '\r');
  }

  /** Adds a space if there are words before and behind it. */
  void space() {
    if (pending == 0 && !isEmpty() && charAt(length() - 1) != '\n') {
      pending = ' ';
    }
  }

  /** Adds a line feed if there is anything before and behind it. */
  void line() {
    if (!isEmpty()) {
      pending = '\n';
    }
  }

  /** Adds a line feed in any case. */
  void breakLine() {
    pending = 0;
    pieces().append('\n');
  }

  /** Adds words of which none is white space at the beginning. */
  void add(String words) {
    flush();
    pieces().append(words);
  }

  /** Writes white space that waits. */
  void flush() {
    if (pending != 0) {
      pieces().append(pending);
      pending = 0;
    }
  }

  /** Takes back what was added from a length on. */
  void cut(int length) {
    pieces().setLength(length);
  }

  /** Puts brackets around what was added from a length on. */
  void bracket(int from) {
    pieces().insert(from, '[').append(']');
  }

  @Override
  public String toString() {
    return only == null ? pieces.toString() : only;
  }
}
