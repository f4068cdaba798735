package org.muster.intake.entry;

import java.nio.charset.Charset;

/**
 * Characters of Windows-1252 that somebody took for characters of Unicode with the same numbers,
 * U+0080 to U+009F: control characters that no text has, where quotes and dashes were. Source: the
 * WHATWG's HTML, 13.2.5.80, reads references to these numbers alike.
 */
final class Miscoded {
  private static final char FIRST = '\u0080';

  /** What the numbers mean in Windows-1252, from the first on; U+FFFD where nothing. */
  private static final String MEANT = meant();

  private Miscoded() {}

  private static String meant() {
    byte[] numbers = new byte[32];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = (byte) (FIRST + i);
    }
    return new String(numbers, Charset.forName("windows-1252"));
  }

  /** What a character was meant to be; itself if it is none of these. */
  static char meant(char c) {
    int at = c - FIRST;
    return at < 0 || at >= MEANT.length() || MEANT.charAt(at) == '\uFFFD' ? c : MEANT.charAt(at);
  }

  /** A text as it was meant. */
  static String meant(String text) {
    StringBuilder meant = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      meant.append(meant(text.charAt(i)));
    }
    return meant.toString();
  }
}
