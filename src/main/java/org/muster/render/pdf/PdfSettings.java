package org.muster.render.pdf;

import org.muster.render.Paper;

/**
 * What the settings say about PDF.
 *
 * @param maxPages most pages of one document, 1 or more
 * @param attachData whether a document's tables are attached to it as CSV
 */
public record PdfSettings(int maxPages, Paper paper, boolean attachData) {
  /** 20,000 pages; a table of 100,000 rows of one line takes some 2,400. */
  public static final PdfSettings DEFAULT = new PdfSettings(20_000, Paper.A4, true);

  public PdfSettings {
    if (maxPages < 1) {
      throw new IllegalArgumentException("pdf.max-pages must be 1 or more, not " + maxPages);
    }
  }
}
