package org.muster.render.pdf.text;

/**
 * How a stretch of text looks.
 *
 * @param size of the font in points
 * @param colour as {@code 0xRRGGBB}
 * @param rise above the base line in points
 */
public record TextStyle(FontStyle font, double size, int colour, double rise) {
  private static final double SUPERSCRIPT_SIZE = 0.68;
  private static final double SUPERSCRIPT_RISE = 0.34;

  /** Beside large letters a note's number stays as small as beside the text's. */
  private static final double SUPERSCRIPT_LARGEST = 7.5;

  private static final double SUPERSCRIPT_SMALLEST = 6.2;

  /** Height of capitals as a part of the size. */
  private static final double CAPITALS = 0.71;

  /** On the base line. */
  public TextStyle(FontStyle font, double size, int colour) {
    this(font, size, colour, 0);
  }

  /** The same in bold. */
  public TextStyle bold() {
    return new TextStyle(FontStyle.BOLD, size, colour, rise);
  }

  /** The same in italics; what is bold stays so, as there is no bold italic. */
  public TextStyle italic() {
    return font == FontStyle.BOLD ? this : new TextStyle(FontStyle.ITALIC, size, colour, rise);
  }

  /** The same in another colour. */
  public TextStyle coloured(int rgb) {
    return new TextStyle(font, size, rgb, rise);
  }

  /** The same as a superscript. */
  public TextStyle superscript() {
    double small = Math.min(size * SUPERSCRIPT_SIZE, SUPERSCRIPT_LARGEST);
    double lift = small < size * SUPERSCRIPT_SIZE ? CAPITALS * size - CAPITALS * small : 0;
    return new TextStyle(font, small, colour, rise + Math.max(lift, size * SUPERSCRIPT_RISE));
  }

  /** The same, larger or smaller; a superscript stays large enough to be read. */
  public TextStyle scaled(double factor) {
    double least = rise > 0 ? Math.min(size, SUPERSCRIPT_SMALLEST) : 0;
    return new TextStyle(font, Math.max(size * factor, least), colour, rise * factor);
  }
}
