package org.muster.render.pdf.document;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Texts and references in PDF's own notation, the same in every locale. */
final class Syntax {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private Syntax() {}

  /** A text string object in UTF-16. */
  static String text(String text) {
    return "<FEFF" + HEX.formatHex(text.getBytes(StandardCharsets.UTF_16BE)) + ">";
  }

  /** A byte string object. */
  static String bytes(byte[] bytes) {
    return "<" + HEX.formatHex(bytes) + ">";
  }

  /** A reference to an object. */
  static String reference(int number) {
    return number + " 0 R";
  }
}
