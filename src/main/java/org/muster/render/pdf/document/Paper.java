package org.muster.render.pdf.document;

/** Sizes of paper. */
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

  /** Upright. */
  public PageFormat portrait() {
    return PageFormat.of(width, height);
  }

  /** On its side. */
  public PageFormat landscape() {
    return PageFormat.of(height, width);
  }
}
