package org.muster.render.page;

/** Text as it may stand in HTML, so that the result is well-formed XML too. */
final class Html {
  private Html() {}

  /** Text of an element or of an attribute in double quotes. */
  static String escape(String text) {
    return isPlain(text) ? text : escaped(text);
  }

  /** Whether a text is ASCII without anything to escape, as most are. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x20 || c >= 0x7F || c == '&' || c == '<' || c == '>' || c == '"' || c == '\'') {
        return false;
      }
    }
    return true;
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(c -> append(escaped, c));
    return escaped.toString();
  }

  private static void append(StringBuilder escaped, int character) {
    switch (character) {
      case '&' -> escaped.append("&amp;");
      case '<' -> escaped.append("&lt;");
      case '>' -> escaped.append("&gt;");
      case '"' -> escaped.append("&quot;");
      case '\'' -> escaped.append("&#39;");
      default -> escaped.appendCodePoint(isXml(character) ? character : 0xFFFD);
    }
  }

  /** Whether XML 1.0 allows a character; C1 controls, which HTML does not, are refused too. */
  private static boolean isXml(int character) {
    if (character < 0x20) {
      return character == '\t' || character == '\n' || character == '\r';
    }
    return !(character >= 0x7F && character < 0xA0)
        && !(character >= 0xD800 && character < 0xE000)
        && (character & 0xFFFE) != 0xFFFE
        && !(character >= 0xFDD0 && character < 0xFDF0);
  }
}
