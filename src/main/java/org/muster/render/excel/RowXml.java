package org.muster.render.excel;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows as the content of a worksheet's {@code <sheetData>} (ECMA-376 part 1, 18.3.1.73),
 * without keeping any. Texts are inline, so that no table of strings grows with the rows.
 */
final class RowXml implements Closeable {
  private static final int FLUSH_CHARS = 1 << 15;

  private final OutputStream out;
  private final StringBuilder xml = new StringBuilder(2 * FLUSH_CHARS);
  private int row;

  /**
   * Begins.
   *
   * @param out closed by {@link #close()}
   */
  RowXml(OutputStream out) {
    this.out = out;
  }

  /**
   * Begins a row.
   *
   * @param number 1-based
   * @param height in points, 0 if one line of text decides
   * @param fixed whether a spreadsheet shall keep that height, whatever the text needs
   */
  void begin(int number, int height, boolean fixed) {
    row = number;
    xml.append("<row r=\"").append(number).append('"');
    if (height > 0) {
      xml.append(" ht=\"").append(height).append(fixed ? "\" customHeight=\"1\"" : "\"");
    }
    xml.append('>');
  }

  /** A cell of the present row, at a 0-based column; cells come in order of their columns. */
  void cell(int column, int style, Cell.Value value) {
    xml.append("<c r=\"");
    columnName(column, xml);
    xml.append(row).append("\" s=\"").append(style).append('"');
    switch (value) {
      case Cell.Value.Nothing n -> xml.append("/>");
      case Cell.Value.Figure f -> xml.append("><v>").append(f.number()).append("</v></c>");
      case Cell.Value.Sum s -> {
        xml.append("><f>SUM(");
        reference(column, s.first());
        xml.append(':');
        reference(column, s.last());
        xml.append(")</f><v>").append(s.number()).append("</v></c>");
      }
      case Cell.Value.Text t -> {
        xml.append(" t=\"inlineStr\"><is>").append(keepsSpace(t.text()) ? SPACED : PLAIN);
        escape(t.text(), xml);
        xml.append("</t></is></c>");
      }
    }
  }

  private void reference(int column, int rowFrom0) {
    columnName(column, xml);
    xml.append(rowFrom0 + 1);
  }

  private static final String PLAIN = "<t>";
  private static final String SPACED = "<t xml:space=\"preserve\">";

  void end() throws IOException {
    xml.append("</row>");
    if (xml.length() > FLUSH_CHARS) {
      flush();
    }
  }

  private void flush() throws IOException {
    out.write(xml.toString().getBytes(StandardCharsets.UTF_8));
    xml.setLength(0);
  }

  @Override
  public void close() throws IOException {
    try (out) {
      flush();
    }
  }

  private static boolean keepsSpace(String text) {
    return text.charAt(0) <= ' '
        || text.charAt(text.length() - 1) <= ' '
        || text.indexOf('\n') >= 0
        || text.contains("  ");
  }

  /** Appends the name of a 0-based column: A, B, ... Z, AA. */
  static void columnName(int column, StringBuilder to) {
    if (column >= 26) {
      columnName(column / 26 - 1, to);
    }
    to.append((char) ('A' + column % 26));
  }

  /** Appends a text as XML, in the notation of ST_Xstring (ECMA-376 part 1, 22.9.2.19). */
  static void escape(String text, StringBuilder to) {
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      String instead = instead(text, i);
      if (instead != null) {
        to.append(text, done, i).append(instead);
        done = i + 1;
      }
    }
    to.append(text, done, text.length());
  }

  private static @Nullable String instead(String text, int at) {
    return switch (text.charAt(at)) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '\r' -> "_x000D_";
      case '_' -> looksEscaped(text, at) ? "_x005F_" : null;
      default -> null;
    };
  }

  /** Whether a reader would take what begins here for one character, as {@code _x0041_} for A. */
  private static boolean looksEscaped(String text, int at) {
    return text.startsWith("_x", at)
        && at + 6 < text.length()
        && text.charAt(at + 6) == '_'
        && text.substring(at + 2, at + 6).chars().allMatch(c -> Character.digit(c, 16) >= 0);
  }
}
