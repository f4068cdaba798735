package org.muster.render.pdf;

/**
 * Limits of the PDF renderer.
 *
 * @param maxPages most pages of one document, 1 or more
 */
public record PdfSettings(int maxPages) {
  /** 20,000 pages; a table of 100,000 rows of one line takes some 2,400. */
  public static final PdfSettings DEFAULT = new PdfSettings(20_000);

  public PdfSettings {
    if (maxPages < 1) {
      throw new IllegalArgumentException("pdf.max-pages must be 1 or more, not " + maxPages);
    }
  }
}
