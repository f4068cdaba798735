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

  /** What is written next, gathered. */
  private final Notation next = new Notation();

  private boolean inText;

  /** Whether the sequence that is open began within the text object, and so must end in it. */
  private boolean sequenceInText;

  /** Where the present line begins, in hundredths of a point. */
  private long lineX;

  private long lineY;
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
    sequenceInText = false;
    font = null;
    size = 0;
    rise = 0;
    fill = 0;
  }

  /** Begins a sequence of shapes and texts. */
  void begin(String tag, int sequence) {
    endText();
    sequence(write(""), tag, sequence);
  }

  /** Begins a sequence of glyphs alone: those that follow each other are one text object. */
  void beginText(String tag, int sequence) {
    sequence(beginText(), tag, sequence);
    sequenceInText = true;
  }

  private void sequence(Notation begun, String tag, int sequence) {
    begun.add("/").add(tag).add("<</MCID ").add(sequence).add(">>BDC\n").to(out);
  }

  /**
   * Begins a sequence that is no part of the text.
   *
   * @param properties in PDF's notation; empty for none
   */
  public void beginArtifact(String properties) {
    endText();
    write("/Artifact").add(properties).add(properties.isEmpty() ? " BMC\n" : "BDC\n").to(out);
  }

  /** Ends the innermost sequence. */
  public void end() {
    if (sequenceInText) {
      sequenceInText = false;
    } else {
      endText();
    }
    write("EMC\n").to(out);
  }

  /**
   * Ends the text object, as what is no text stands outside it.
   *
   * @throws IllegalStateException within a sequence of glyphs alone
   */
  void endText() {
    if (sequenceInText) {
      throw new IllegalStateException("a shape within a sequence of glyphs");
    }
    if (inText) {
      write("ET\n").to(out);
      inText = false;
    }
  }

  private Notation beginText() {
    if (inText) {
      return write("");
    }
    inText = true;
    lineX = 0;
    lineY = 0;
    return write("BT\n");
  }

  private Notation write(String begin) {
    return next.clear().add(begin);
  }

  /** Moves the pen for glyphs to a point on the base line. */
  public void moveText(double x, double y) {
    long toX = Math.round(x * 100);
    long toY = Math.round(y * 100);
    beginText().hundredths(toX - lineX).hundredths(toY - lineY).add("Td\n").to(out);
    lineX = toX;
    lineY = toY;
  }

  /** Takes a font for the glyphs that follow. */
  public void font(BaseFont nextFont, double nextSize) {
    if (!nextFont.equals(font) || size != nextSize) {
      content.setFontAndSize(nextFont, (float) nextSize);
      font = nextFont;
      size = nextSize;
    }
  }

  /** Lifts the glyphs that follow above the base line. */
  public void rise(double points) {
    if (rise != points) {
      write("").number(points).add("Ts\n").to(out);
      rise = points;
    }
  }

  /** Takes a colour for the glyphs and areas that follow, as {@code 0xRRGGBB}. */
  public void fill(int rgb) {
    if (fill != rgb) {
      write("").colour(rgb).add("rg\n").to(out);
      fill = rgb;
    }
  }

  /** Takes a colour for the lines that follow, as {@code 0xRRGGBB}. */
  public void stroke(int rgb) {
    write("").colour(rgb).add("RG\n").to(out);
  }

  /** Shows glyphs, two bytes each, at the pen, which moves on by their widths. */
  public void glyphs(byte[] codes, int length) {
    write("").string(codes, length).add("Tj\n").to(out);
  }

  /**
   * Shows one glyph at the pen after moving the pen back.
   *
   * @param back in thousandths of the font's size
   */
  public void glyph(int code, long back) {
    byte[] codes = {(byte) (code >> 8), (byte) code};
    write("[").add(Long.toString(back)).string(codes, 2).add("]TJ\n").to(out);
  }

  /** Fills a rectangle whose lower left corner is given. */
  public void rectangle(double x, double y, double width, double height) {
    endText();
    write("").number(x).number(y).number(width).number(height).add("re f\n").to(out);
  }

  /** Begins a new part of the path. */
  public void moveTo(double x, double y) {
    endText();
    write("").number(x).number(y).add("m\n").to(out);
  }

  /** Goes on with a straight line. */
  public void lineTo(double x, double y) {
    endText();
    write("").number(x).number(y).add("l\n").to(out);
  }

  /** Goes on with a Bézier curve by two control points to a point: x and y in turn. */
  public void curveTo(double... points) {
    numbers(points).add("c\n").to(out);
  }

  /**
   * Paints the path.
   *
   * @param operator of ISO 32000-1, table 60: {@code S} strokes, {@code f} fills, {@code B} does
   *     both, {@code s} and {@code b} close before
   */
  public void paint(String operator) {
    write(operator).add("\n").to(out);
  }

  /** Sets width and dashes of lines, in points; no dashes for a solid line. */
  public void line(double width, double... dashes) {
    endText();
    write("").number(width).add("w [").to(out);
    numbers(dashes).add("] 0 d\n").to(out);
  }

  private Notation numbers(double... all) {
    Notation numbers = write("");
    for (double one : all) {
      numbers.number(one);
    }
    return numbers;
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
