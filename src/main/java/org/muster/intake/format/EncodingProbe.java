package org.muster.intake.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Finds out in one pass over all bytes of a file how they are to be read: a byte order mark
 * decides; else UTF-16 by its NUL bytes; else UTF-8 if it is; else Windows-1252 if it can be.
 */
public final class EncodingProbe {
  /** Bytes that show where the NULs of UTF-16 lie. */
  private static final int HEAD = 4096;

  private static final int BUFFER = 1 << 16;

  private EncodingProbe() {}

  /**
   * Reads the stream to its end.
   *
   * @throws IOException if the bytes cannot be read
   */
  public static Encoding probe(InputStream in) throws IOException {
    byte[] head = in.readNBytes(HEAD);
    if (startsWith(head, 0xFF, 0xFE)) {
      return utf16(true, head, 2, in);
    }
    if (startsWith(head, 0xFE, 0xFF)) {
      return utf16(false, head, 2, in);
    }
    int parity = nulParity(head);
    return parity < 0 ? bytewise(head, in) : utf16(parity == 1, head, 0, in);
  }

  private static boolean startsWith(byte[] head, int... bytes) {
    if (head.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((head[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Where the NUL bytes of a text in two-byte units lie: 1 if at odd offsets, as in little-endian
   * text that is mostly Latin; 0 if at even ones; -1 if it is no such text. A few may lie
   * elsewhere, as in the letter U+0100.
   */
  private static int nulParity(byte[] head) {
    int[] nuls = new int[2];
    for (int i = 0; i < head.length; i++) {
      if (head[i] == 0) {
        nuls[i & 1]++;
      }
    }
    int most = nuls[1] > nuls[0] ? 1 : 0;
    boolean pattern = nuls[most] * 2 > head.length / 2 && nuls[1 - most] * 10 <= nuls[most];
    return pattern ? most : -1;
  }

  private static Encoding utf16(boolean littleEndian, byte[] head, int mark, InputStream rest)
      throws IOException {
    Utf16Scan scan = new Utf16Scan(littleEndian);
    scan.accept(head, 0, head.length);
    byte[] buffer = new byte[BUFFER];
    for (int n = rest.read(buffer); n >= 0; n = rest.read(buffer)) {
      scan.accept(buffer, 0, n);
    }
    scan.end();
    if (scan.firstBad() >= 0) {
      return new Encoding.NotText(scan.firstBad(), scan.firstBadByte());
    }
    int odd = mark > 0 || !littleEndian ? 0 : 1;
    return new Encoding.Text(
        littleEndian ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE,
        mark,
        false,
        odd,
        head[odd] & 0xFF);
  }

  /** Where the first line ends, which is a header and has no control character in any text. */
  private static int firstLineEnd(byte[] head) {
    for (int i = 0; i < head.length; i++) {
      if (head[i] == '\n' || head[i] == '\r') {
        return i;
      }
    }
    return head.length;
  }

  private static Encoding bytewise(byte[] head, InputStream rest) throws IOException {
    int mark = startsWith(head, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    Utf8Scan scan = new Utf8Scan();
    scan.accept(head, 0, head.length);
    byte[] buffer = new byte[BUFFER];
    for (int n = rest.read(buffer); n >= 0; n = rest.read(buffer)) {
      scan.accept(buffer, 0, n);
    }
    scan.end();
    if (scan.firstControl() >= 0 && scan.firstControl() < firstLineEnd(head)) {
      return new Encoding.NotText(scan.firstControl(), head[(int) scan.firstControl()]);
    }
    boolean damaged = !scan.valid();
    if (!damaged || mark > 0 || scan.mostlyUtf8()) {
      return new Encoding.Text(
          StandardCharsets.UTF_8, mark, damaged, scan.firstBad(), scan.firstBadByte());
    }
    return scan.firstUnprintable() >= 0
        ? new Encoding.NotText(scan.firstUnprintable(), scan.firstUnprintableByte())
        : new Encoding.Text(Encoding.WINDOWS_1252, 0, false, scan.firstBad(), scan.firstBadByte());
  }
}
