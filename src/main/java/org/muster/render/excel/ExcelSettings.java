package org.muster.render.excel;

import java.nio.file.Path;
import org.muster.render.Paper;

/**
 * Settings of this room.
 *
 * @param tempDir folder for rows on their way into a workbook (about 0.6 kB per row of 12 cells);
 *     made if it is missing, empty again after each workbook. It holds released text in clear:
 *     choose one that only the service may read
 * @param paper on which sheets are printed; very wide ones on the next larger of its kind
 */
public record ExcelSettings(Path tempDir, Paper paper) {
  /** For A4. */
  public ExcelSettings(Path tempDir) {
    this(tempDir, Paper.A4);
  }
}
