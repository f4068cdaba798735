package org.muster.render;

/** Sizes of paper, upright, in points. */
public enum Paper {
  /** ISO 216: 210 mm x 297 mm. */
  A4(595.28, 841.89),
  /** ANSI/ASME Y14.1: 8.5 in x 11 in. */
  LETTER(612, 792);

  private final double width;
  private final double height;

  Paper(double width, double height) {
    this.width = width;
    this.height = height;
  }

  /** The shorter side. */
  public double width() {
    return width;
  }

  /** The longer side. */
  public double height() {
    return height;
  }
}
