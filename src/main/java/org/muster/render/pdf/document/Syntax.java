package org.muster.render.pdf.document;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.openpdf.text.pdf.ByteBuffer;

/** Numbers and texts in PDF's own notation, the same in every locale. */
final class Syntax {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private Syntax() {}

  /** Appends a number with at most two decimals and a blank: a hundredth of a point is enough. */
  static void number(ByteBuffer out, double value) {
    long hundredths = Math.round(value * 100);
    if (hundredths < 0) {
      out.append('-');
      hundredths = -hundredths;
    }
    whole(out, hundredths / 100);
    int rest = (int) (hundredths % 100);
    if (rest != 0) {
      out.append('.').append_i('0' + rest / 10);
      if (rest % 10 != 0) {
        out.append_i('0' + rest % 10);
      }
    }
    out.append_i(' ');
  }

  private static void whole(ByteBuffer out, long value) {
    if (value >= 10) {
      whole(out, value / 10);
    }
    out.append_i('0' + (int) (value % 10));
  }

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
