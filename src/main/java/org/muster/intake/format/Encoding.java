package org.muster.intake.format;

import java.io.BufferedInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** How a file's bytes are to be read, as {@link EncodingProbe} found it. */
public sealed interface Encoding {
  /** What Excel writes as "CSV" on a Western machine. */
  Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** Bytes that are taken from a file at once, to be digested and decoded. */
  int BUFFER = 1 << 16;

  /**
   * The bytes are text.
   *
   * @param markBytes length of the byte order mark, which is not part of the text
   * @param damaged whether it is UTF-8 in which some bytes are not: they are read as U+FFFD, and no
   *     value that holds one may be used
   * @param oddOffset 0-based offset of the first byte that UTF-8 text cannot have there; -1 if the
   *     bytes are UTF-8
   * @param oddByte that byte, 0..255; -1 if there is none
   */
  record Text(Charset charset, int markBytes, boolean damaged, long oddOffset, int oddByte)
      implements Encoding {
    /** Sound UTF-8 without a mark. */
    static final Text UTF_8 = new Text(StandardCharsets.UTF_8, 0, false, -1, -1);

    /** Whether another encoding than UTF-8 had to be assumed. */
    public boolean assumed() {
      return !charset.equals(StandardCharsets.UTF_8);
    }

    /**
     * The same bytes in the encoding that a layout declares; where their beginning or the whole of
     * them shows another, that one holds.
     *
     * @param declared null if it declares none
     */
    public Text in(@Nullable Charset declared) {
      boolean guessed = charset.equals(WINDOWS_1252);
      return declared == null || !guessed
          ? this
          : new Text(declared, markBytes, damaged, oddOffset, oddByte);
    }

    /**
     * The bytes as characters.
     *
     * @param in stands behind the byte order mark
     * @return throws {@link java.nio.charset.CharacterCodingException} where the bytes are not what
     *     was found
     */
    public Reader reader(InputStream in) {
      CodingErrorAction onError = damaged ? CodingErrorAction.REPLACE : CodingErrorAction.REPORT;
      return new InputStreamReader(
          new BufferedInputStream(in, BUFFER),
          charset.newDecoder().onMalformedInput(onError).onUnmappableCharacter(onError));
    }
  }

  /**
   * The bytes are no text.
   *
   * @param offset 0-based offset of the first byte that says so
   * @param value that byte, 0..255
   */
  record NotText(long offset, int value) implements Encoding {}
}
