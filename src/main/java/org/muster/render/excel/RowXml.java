package org.muster.render.excel;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes rows as the content of a worksheet's {@code <sheetData>} (ECMA-376 part 1, 18.3.1.73),
 * without keeping any. Texts are inline, so that no table of strings grows with the rows.
 *
 * <p>Rule: a cell does not say its reference; it stands beside the one before it, the first in
 * column A (18.3.1.4: {@code r} is optional). Reason: references are all different, so that they
 * would make two fifths of the packed file and much of the time that packing takes.
 */
final class RowXml implements Closeable {
  private static final int FLUSH_BYTES = 1 << 15;
  private static final byte[] ROW = bytes("<row r=\"");
  private static final byte[] HEIGHT = bytes("\" ht=\"");
  private static final byte[] FIXED = bytes("\" customHeight=\"1");
  private static final byte[] END_OF_TAG = bytes("\">");
  private static final byte[] ROW_ENDS = bytes("</row>");
  private static final byte[] CELL = bytes("<c s=\"");
  private static final byte[] NOTHING = bytes("\"/>");
  private static final byte[] NUMBER = bytes("\"><v>");
  private static final byte[] NUMBER_ENDS = bytes("</v></c>");
  private static final byte[] SUM = bytes("\"><f>SUM(");
  private static final byte[] SUM_IS = bytes(")</f><v>");
  private static final byte[] TEXT = bytes("\" t=\"inlineStr\"><is><t>");
  private static final byte[] SPACED = bytes("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
  private static final byte[] TEXT_ENDS = bytes("</t></is></c>");

  private final OutputStream out;
  private final XmlBytes xml = new XmlBytes(2 * FLUSH_BYTES);
  private int column;

  /**
   * Begins.
   *
   * @param out closed by {@link #close()}
   */
  RowXml(OutputStream out) {
    this.out = out;
  }

  private static byte[] bytes(String ascii) {
    return ascii.getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * Begins a row.
   *
   * @param number 1-based
   * @param height in points, 0 if one line of text decides
   * @param fixed whether a spreadsheet shall keep that height, whatever the text needs
   */
  void begin(int number, int height, boolean fixed) {
    column = 0;
    xml.add(ROW).add(number);
    if (height > 0) {
      xml.add(HEIGHT).add(height);
      if (fixed) {
        xml.add(FIXED);
      }
    }
    xml.add(END_OF_TAG);
  }

  /** The next cell of the present row, the first in column A. */
  void cell(int style, Cell.Value value) {
    xml.add(CELL).add(style);
    switch (value) {
      case Cell.Value.Nothing n -> xml.add(NOTHING);
      case Cell.Value.Figure f -> xml.add(NUMBER).add(f.number().toString()).add(NUMBER_ENDS);
      case Cell.Value.Sum s ->
          xml.add(SUM)
              .add(reference(s.first()) + ":" + reference(s.last()))
              .add(SUM_IS)
              .add(s.number().toString())
              .add(NUMBER_ENDS);
      case Cell.Value.Text t ->
          xml.add(keepsSpace(t.text()) ? SPACED : TEXT).text(t.text()).add(TEXT_ENDS);
    }
    column++;
  }

  /** Of a cell in the present column. */
  private String reference(int rowFrom0) {
    return columnName(column) + (rowFrom0 + 1);
  }

  void end() throws IOException {
    xml.add(ROW_ENDS);
    if (xml.length() > FLUSH_BYTES) {
      xml.moveTo(out);
    }
  }

  @Override
  public void close() throws IOException {
    try (out) {
      xml.moveTo(out);
    }
  }

  private static boolean keepsSpace(String text) {
    return text.charAt(0) <= ' '
        || text.charAt(text.length() - 1) <= ' '
        || text.indexOf('\n') >= 0
        || text.contains("  ");
  }

  /** The name of a 0-based column: A, B, ... Z, AA. */
  static String columnName(int column) {
    String last = String.valueOf((char) ('A' + column % 26));
    return column < 26 ? last : columnName(column / 26 - 1) + last;
  }
}
