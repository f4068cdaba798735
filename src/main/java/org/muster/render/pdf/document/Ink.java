package org.muster.render.pdf.document;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.ByteBuffer;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfGState;

/**
 * Writes a content stream: marked sequences, glyphs and shapes, in points with y upwards. It
 * remembers font and colour, so that they are written only when they change.
 */
public final class Ink {
  private final PdfContentByte content;
  private final ByteBuffer out;
  private boolean inText;
  private @Nullable BaseFont font;
  private double size;
  private double rise;
  private int fill;

  /** Writes to a page's layer or to a template. */
  public Ink(PdfContentByte content) {
    this.content = content;
    this.out = content.getInternalBuffer();
  }

  /** Forgets all, as a new page begins with nothing set and black. */
  void reset() {
    inText = false;
    font = null;
    size = 0;
    rise = 0;
    fill = 0;
  }

  void begin(String tag, int sequence) {
    endText();
    out.append('/').append(tag).append("<</MCID ").append(String.valueOf(sequence));
    out.append(">>BDC\n");
  }

  /**
   * Begins a sequence that is no part of the text.
   *
   * @param properties in PDF's notation; empty for none
   */
  public void beginArtifact(String properties) {
    endText();
    out.append("/Artifact");
    out.append(properties.isEmpty() ? " BMC\n" : properties + "BDC\n");
  }

  /** Ends the innermost sequence. */
  public void end() {
    endText();
    out.append("EMC\n");
  }

  private void endText() {
    if (inText) {
      out.append("ET\n");
      inText = false;
    }
  }

  /** Moves the pen for glyphs to a point on the base line. */
  public void moveText(double x, double y) {
    if (!inText) {
      out.append("BT\n");
      inText = true;
    }
    out.append("1 0 0 1 ");
    Syntax.number(out, x);
    Syntax.number(out, y);
    out.append("Tm\n");
  }

  /** Takes a font for the glyphs that follow. */
  public void font(BaseFont next, double nextSize) {
    if (!next.equals(font) || size != nextSize) {
      content.setFontAndSize(next, (float) nextSize);
      font = next;
      size = nextSize;
    }
  }

  /** Lifts the glyphs that follow above the base line. */
  public void rise(double points) {
    if (rise != points) {
      Syntax.number(out, points);
      out.append("Ts\n");
      rise = points;
    }
  }

  /** Takes a colour for the glyphs and areas that follow, as {@code 0xRRGGBB}. */
  public void fill(int rgb) {
    if (fill != rgb) {
      colour(rgb);
      out.append("rg\n");
      fill = rgb;
    }
  }

  /** Takes a colour for the lines that follow, as {@code 0xRRGGBB}. */
  public void stroke(int rgb) {
    colour(rgb);
    out.append("RG\n");
  }

  private void colour(int rgb) {
    for (int shift = 16; shift >= 0; shift -= 8) {
      Syntax.number(out, (rgb >> shift & 0xFF) / 255.0);
    }
  }

  /** Shows glyphs, two bytes each, at the pen, which moves on by their widths. */
  public void glyphs(byte[] codes, int length) {
    string(codes, length);
    out.append("Tj\n");
  }

  /**
   * Shows one glyph at the pen after moving the pen back.
   *
   * @param back in thousandths of the font's size
   */
  public void glyph(int code, long back) {
    out.append('[').append(String.valueOf(back));
    string(new byte[] {(byte) (code >> 8), (byte) code}, 2);
    out.append("]TJ\n");
  }

  private void string(byte[] codes, int length) {
    out.append_i('(');
    for (int i = 0; i < length; i++) {
      byte one = codes[i];
      switch (one) {
        case '\r' -> out.append("\\r");
        case '\n' -> out.append("\\n");
        case '(', ')', '\\' -> out.append_i('\\').append_i(one);
        default -> out.append_i(one);
      }
    }
    out.append_i(')');
  }

  /** Fills a rectangle whose lower left corner is given. */
  public void rectangle(double x, double y, double width, double height) {
    endText();
    Syntax.number(out, x);
    Syntax.number(out, y);
    Syntax.number(out, width);
    Syntax.number(out, height);
    out.append("re f\n");
  }

  /** Begins a new part of the path. */
  public void moveTo(double x, double y) {
    operator(x, y, "m\n");
  }

  /** Goes on with a straight line. */
  public void lineTo(double x, double y) {
    operator(x, y, "l\n");
  }

  private void operator(double x, double y, String name) {
    endText();
    Syntax.number(out, x);
    Syntax.number(out, y);
    out.append(name);
  }

  /** Goes on with a Bézier curve by two control points to a point: x and y in turn. */
  public void curveTo(double... points) {
    for (double one : points) {
      Syntax.number(out, one);
    }
    out.append("c\n");
  }

  /**
   * Paints the path.
   *
   * @param operator of ISO 32000-1, table 60: {@code S} strokes, {@code f} fills, {@code B} does
   *     both, {@code s} and {@code b} close before
   */
  public void paint(String operator) {
    out.append(operator).append('\n');
  }

  /** Sets width and dashes of lines, in points; no dashes for a solid line. */
  public void line(double width, double... dashes) {
    endText();
    Syntax.number(out, width);
    out.append("w [");
    for (double one : dashes) {
      Syntax.number(out, one);
    }
    out.append("] 0 d\n");
  }

  /** Sets the opacity of all that follows, 0..1. */
  public void opacity(double opacity) {
    endText();
    PdfGState state = new PdfGState();
    state.setFillOpacity((float) opacity);
    state.setStrokeOpacity((float) opacity);
    content.setGState(state);
  }

  /** Places a template with its origin at a point. */
  public void place(org.openpdf.text.pdf.PdfTemplate template, double x, double y) {
    endText();
    content.addTemplate(template, (float) x, (float) y);
  }
}
