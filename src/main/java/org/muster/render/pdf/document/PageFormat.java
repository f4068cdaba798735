package org.muster.render.pdf.document;

/**
 * A sheet and the area for text on it, in points; y counts upwards.
 *
 * @param top y of the area's upper edge
 * @param bottom y of the area's lower edge
 */
public record PageFormat(
    double width, double height, double left, double right, double top, double bottom) {
  private static final double SHORT = 595.28;
  private static final double LONG = 841.89;
  private static final double SIDE = 54;
  private static final double HEAD = 68;
  private static final double FOOT = 66;

  /** A4 upright (ISO 216: 210 mm x 297 mm). */
  public static final PageFormat PORTRAIT =
      new PageFormat(SHORT, LONG, SIDE, SHORT - SIDE, LONG - HEAD, FOOT);

  /** A4 on its side. */
  public static final PageFormat LANDSCAPE =
      new PageFormat(LONG, SHORT, SIDE, LONG - SIDE, SHORT - HEAD, FOOT);

  /** Width of the area. */
  public double textWidth() {
    return right - left;
  }

  /** Height of the area. */
  public double textHeight() {
    return top - bottom;
  }
}
