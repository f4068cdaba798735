package org.muster.render.pdf.document;

/** Sizes of paper. */
public enum Paper {
  /** ISO 216: 210 mm x 297 mm. */
  A4(595.28, 841.89),
  /** ANSI/ASME Y14.1: 8.5 in x 11 in. */
  LETTER(612, 792);

  private final PageFormat portrait;
  private final PageFormat landscape;

  Paper(double width, double height) {
    portrait = PageFormat.of(width, height);
    landscape = PageFormat.of(height, width);
  }

  /** Upright. */
  public PageFormat portrait() {
    return portrait;
  }

  /** On its side. */
  public PageFormat landscape() {
    return landscape;
  }
}
