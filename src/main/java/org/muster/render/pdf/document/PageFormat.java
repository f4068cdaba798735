package org.muster.render.pdf.document;

import org.muster.render.Paper;

/**
 * A sheet and the area for text on it, in points; y counts upwards.
 *
 * @param top y of the area's upper edge
 * @param bottom y of the area's lower edge
 */
public record PageFormat(
    double width, double height, double left, double right, double top, double bottom) {
  private static final double SIDE = 54;
  private static final double HEAD = 68;
  private static final double FOOT = 66;

  /** Paper upright. */
  public static PageFormat portrait(Paper paper) {
    return of(paper.width(), paper.height());
  }

  /** Paper on its side. */
  public static PageFormat landscape(Paper paper) {
    return of(paper.height(), paper.width());
  }

  /** A sheet with the margins that all sheets have. */
  static PageFormat of(double width, double height) {
    return new PageFormat(width, height, SIDE, width - SIDE, height - HEAD, FOOT);
  }

  /** Width of the area. */
  public double textWidth() {
    return right - left;
  }

  /** Height of the area. */
  public double textHeight() {
    return top - bottom;
  }
}
