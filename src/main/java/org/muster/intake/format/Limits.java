package org.muster.intake.format;

/**
 * How large what is read may be.
 *
 * @param field characters of a value
 * @param record characters of a row
 * @param inflated bytes of what a compressed file, or an entry of an archive, holds
 */
public record Limits(int field, int record, long inflated) {
  /** How many columns a table may have. */
  public static final int COLUMNS = 256;

  /** So that names of this length fit for every column. */
  private static final int HEADER = COLUMNS * 256;

  /** How many characters of a line are looked at in search of a header. */
  int header() {
    return Math.min(record, HEADER);
  }
}
