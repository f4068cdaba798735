package org.muster.store;

/**
 * What became of a file's rows; read = accepted + rejected + left out.
 *
 * @param accepted rows that became a record or withdrew one
 * @param leftOut rows that are no records, for example repeated headers
 */
public record FileTotals(long read, long accepted, long rejected, long leftOut) {
  /** Nothing was read. */
  public static final FileTotals NONE = new FileTotals(0, 0, 0, 0);
}
