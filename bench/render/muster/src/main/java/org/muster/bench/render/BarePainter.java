package org.muster.bench.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The listing drawn straight by OpenPDF, for this listing alone: words wrapped at blanks by their
 * widths, each cell tagged, rules and stripes as Muster has them; in Muster's font, on its grid. It
 * has no archival profile, links, attachments or scripts but Latin, and OpenPDF keeps its structure
 * tree in memory.
 */
final class BarePainter {
  private static final float SIZE = 8;
  private static final float LEFT = 54;
  private static final float WIDTH = 487.28f;
  private static final float TOP = 773.89f;
  private static final float BOTTOM = 66;
  private static final float LEADING = 10.6f;
  private static final float PADDING = 2.8f;
  private static final float SIDE = 4;

  private final Document document = new Document(PageSize.A4);
  private final PdfWriter writer;
  private final BaseFont regular;
  private final BaseFont bold;
  private final PdfContentByte ink;
  private final PdfStructureElement table;
  private PdfStructureElement body;
  private float y;
  private int row;
  private int pages;

  private BarePainter(OutputStream out) throws IOException {
    writer = PdfWriter.getInstance(document, out);
    writer.setTagged();
    writer.setFullCompression();
    writer.setCompressionLevel(3);
    document.open();
    regular = font("NotoSans-Regular.ttf");
    bold = font("NotoSans-Bold.ttf");
    ink = writer.getDirectContent();
    PdfStructureElement whole =
        new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document"));
    table = new PdfStructureElement(whole, PdfName.TABLE);
  }

  private static BaseFont font(String name) throws IOException {
    try (InputStream in =
        BarePainter.class.getResourceAsStream("/org/muster/render/pdf/fonts/" + name)) {
      return BaseFont.createFont(name, BaseFont.IDENTITY_H, true, false, in.readAllBytes(), null);
    }
  }

  /** Draws the rows; returns how many pages they take. */
  static int paint(Rows rows, OutputStream out) throws IOException {
    BarePainter painter = new BarePainter(out);
    painter.page();
    String country = "";
    long sum = 0;
    for (Row row : rows) {
      if (!row.country().equals(country)) {
        painter.total(country, sum);
        country = row.country();
        sum = 0;
        painter.wide(List.of(country));
      }
      sum += row.killed();
      painter.row(
          List.of(
              row.first().toString(),
              row.id(),
              row.place(),
              row.type(),
              row.title(),
              row.actors(),
              Long.toString(row.killed())));
    }
    painter.total(country, sum);
    painter.furniture();
    painter.document.close();
    return painter.pages;
  }

  private void total(String country, long sum) {
    if (!country.isEmpty()) {
      wide(List.of("Total " + country, Long.toString(sum)));
    }
  }

  private void page() {
    if (pages > 0) {
      furniture();
      document.newPage();
    }
    pages++;
    y = TOP;
    stripe(LEADING + 2 * PADDING, 0xED);
    artifact();
    float x = LEFT;
    for (int i = 0; i < Rows.LISTED.size(); i++) {
      float width = WIDTH * Rows.WIDTHS.get(i) / 100;
      show(bold, Rows.LISTED.get(i), x, width, base(0), i == 6);
      x += width;
    }
    ink.endMarkedContentSequence();
    y -= LEADING + 2 * PADDING;
  }

  private void furniture() {
    artifact();
    show(bold, "TLP:CLEAR", LEFT, WIDTH, 800, false);
    show(bold, "TLP:CLEAR", LEFT, WIDTH, 40, false);
    show(regular, "Page " + pages, LEFT, WIDTH, 40, true);
    ink.endMarkedContentSequence();
  }

  private void artifact() {
    ink.beginMarkedContentSequence(new PdfName("Artifact"));
  }

  private void wide(List<String> cells) {
    PdfStructureElement line = begin(1);
    cell(line, bold, List.of(cells.get(0)), LEFT, WIDTH, false);
    if (cells.size() > 1) {
      cell(line, bold, List.of(cells.get(1)), LEFT, WIDTH, true);
    }
    y -= LEADING + 2 * PADDING;
  }

  private void row(List<String> texts) {
    List<List<String>> cells = new ArrayList<>(texts.size());
    int lines = 1;
    for (int i = 0; i < texts.size(); i++) {
      List<String> wrapped = wrap(texts.get(i), WIDTH * Rows.WIDTHS.get(i) / 100 - 2 * SIDE);
      lines = Math.max(lines, wrapped.size());
      cells.add(wrapped);
    }
    PdfStructureElement line = begin(lines);
    float x = LEFT;
    for (int i = 0; i < cells.size(); i++) {
      float width = WIDTH * Rows.WIDTHS.get(i) / 100;
      cell(line, regular, cells.get(i), x, width, i == 6);
      x += width;
    }
    y -= lines * LEADING + 2 * PADDING;
  }

  private PdfStructureElement begin(int lines) {
    float height = lines * LEADING + 2 * PADDING;
    if (y - height < BOTTOM) {
      page();
    }
    if (row % 1000 == 0) {
      body = new PdfStructureElement(table, new PdfName("TBody"));
    }
    if (row++ % 2 == 1) {
      stripe(height, 0xF6);
    }
    artifact();
    ink.setGrayFill(0.75f);
    ink.rectangle(LEFT, y - 0.175f, WIDTH, 0.35f);
    ink.fill();
    ink.endMarkedContentSequence();
    return new PdfStructureElement(body, new PdfName("TR"));
  }

  private void stripe(float height, int grey) {
    artifact();
    ink.setGrayFill(grey / 255f);
    ink.rectangle(LEFT, y - height, WIDTH, height);
    ink.fill();
    ink.endMarkedContentSequence();
  }

  private void cell(
      PdfStructureElement line,
      BaseFont font,
      List<String> lines,
      float x,
      float width,
      boolean right) {
    PdfStructureElement cell = new PdfStructureElement(line, new PdfName("TD"));
    ink.beginMarkedContentSequence(cell);
    for (int i = 0; i < lines.size(); i++) {
      show(font, lines.get(i), x, width, base(i), right);
    }
    ink.endMarkedContentSequence();
  }

  private float base(int line) {
    return y - PADDING - line * LEADING - LEADING / 2 - SIZE * 0.35f;
  }

  private void show(BaseFont font, String text, float x, float width, float base, boolean right) {
    ink.setGrayFill(0.1f);
    ink.beginText();
    ink.setFontAndSize(font, SIZE);
    float from = right ? x + width - SIDE - font.getWidthPoint(text, SIZE) : x + SIDE;
    ink.setTextMatrix(from, base);
    ink.showText(text);
    ink.endText();
  }

  private List<String> wrap(String text, float width) {
    if (regular.getWidthPoint(text, SIZE) <= width) {
      return List.of(text);
    }
    List<String> lines = new ArrayList<>();
    float blank = regular.getWidthPoint(" ", SIZE);
    StringBuilder line = new StringBuilder();
    float used = 0;
    for (String word : text.split(" ")) {
      float own = regular.getWidthPoint(word, SIZE);
      if (line.length() > 0 && used + blank + own > width) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      if (line.length() > 0) {
        line.append(' ');
        used += blank;
      }
      line.append(word);
      used += own;
    }
    lines.add(line.toString());
    return lines;
  }
}
