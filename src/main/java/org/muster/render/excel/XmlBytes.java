package org.muster.render.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** XML in the making, as UTF-8; no text of it is made twice. */
final class XmlBytes {
  /** Below it, a character is one byte. */
  private static final int ASCII = 0x80;

  /** Most bytes that one character of a text becomes. */
  private static final int LONGEST = "_x000D_".length();

  /** Characters of ASCII that stand for themselves in a text. */
  private static final boolean[] PLAIN = plain();

  private byte[] bytes;
  private int length;

  /**
   * Begins.
   *
   * @param room bytes for which there is room at first
   */
  XmlBytes(int room) {
    this.bytes = new byte[room];
  }

  private static boolean[] plain() {
    boolean[] plain = new boolean[ASCII];
    Arrays.fill(plain, true);
    for (char c : new char[] {'&', '<', '>', '\r', '_'}) {
      plain[c] = false;
    }
    return plain;
  }

  /** How many there are. */
  int length() {
    return length;
  }

  /** Hands all of them over and begins again. */
  void moveTo(OutputStream out) throws IOException {
    out.write(bytes, 0, length);
    length = 0;
  }

  private void makeRoom(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
  }

  /** Adds bytes as they are. */
  XmlBytes add(byte[] more) {
    makeRoom(more.length);
    System.arraycopy(more, 0, bytes, length, more.length);
    length += more.length;
    return this;
  }

  /** Adds characters of ASCII as they are. */
  XmlBytes add(String ascii) {
    int count = ascii.length();
    makeRoom(count);
    byte[] to = bytes;
    int from = length;
    for (int i = 0; i < count; i++) {
      to[from + i] = (byte) ascii.charAt(i);
    }
    length = from + count;
    return this;
  }

  /** Adds a number from 0 on. */
  XmlBytes add(int number) {
    int digits = 1;
    for (int rest = number / 10; rest > 0; rest /= 10) {
      digits++;
    }
    makeRoom(digits);
    int rest = number;
    for (int i = length + digits - 1; i >= length; i--) {
      bytes[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    length += digits;
    return this;
  }

  /** Adds a text as XML, in the notation of ST_Xstring (ECMA-376 part 1, 22.9.2.19). */
  XmlBytes text(String text) {
    makeRoom(LONGEST * text.length());
    int i = plain(text, 0);
    while (i < text.length()) {
      if (text.charAt(i) < ASCII) {
        add(instead(text, i));
        i++;
      } else {
        i = beyondAscii(text, i);
      }
      i = plain(text, i);
    }
    return this;
  }

  /** Adds characters that stand for themselves from a place on; returns where they end. */
  private int plain(String text, int from) {
    int end = text.length();
    byte[] to = bytes;
    int at = length;
    int i = from;
    while (i < end) {
      char c = text.charAt(i);
      if (c >= ASCII || !PLAIN[c]) {
        break;
      }
      to[at++] = (byte) c;
      i++;
    }
    length = at;
    return i;
  }

  /** Adds what is no ASCII from a place on; returns where ASCII comes again. */
  private int beyondAscii(String text, int from) {
    int to = from + 1;
    while (to < text.length() && text.charAt(to) >= ASCII) {
      to++;
    }
    add(text.substring(from, to).getBytes(StandardCharsets.UTF_8));
    return to;
  }

  private static String instead(String text, int at) {
    return switch (text.charAt(at)) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '\r' -> "_x000D_";
      default -> looksEscaped(text, at) ? "_x005F_" : "_";
    };
  }

  /** Whether a reader would take what begins here for one character, as {@code _x0041_} for A. */
  private static boolean looksEscaped(String text, int at) {
    return text.startsWith("_x", at)
        && at + 6 < text.length()
        && text.charAt(at + 6) == '_'
        && text.substring(at + 2, at + 6).chars().allMatch(c -> Character.digit(c, 16) >= 0);
  }

  @Override
  public String toString() {
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }
}
