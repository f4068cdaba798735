package org.muster.render.markup;

import java.util.Locale;

/**
 * Text that an XML 1.0 file can hold (its production {@code Char}). What it cannot hold is shown as
 * {@code [U+0000]}; line ends become a line feed, as every XML reader makes them.
 */
final class XmlText {
  private XmlText() {}

  static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < ' ' && c != '\t' && c != '\n') || c >= Character.MIN_SURROGATE) {
        return shown(text, i);
      }
    }
    return text;
  }

  private static String shown(String text, int from) {
    StringBuilder shown = new StringBuilder(text.length() + 16).append(text, 0, from);
    int i = from;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c == '\r') {
        i += i < text.length() && text.charAt(i) == '\n' ? 1 : 0;
        shown.append('\n');
      } else if (allowed(c)) {
        shown.appendCodePoint(c);
      } else {
        shown.append(String.format(Locale.ROOT, "[U+%04X]", c));
      }
    }
    return shown.toString();
  }

  private static boolean allowed(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= 0x20 && c < Character.MIN_SURROGATE)
        || (c > Character.MAX_SURROGATE && c < 0xFFFE)
        || c >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
  }
}
