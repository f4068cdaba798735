package org.muster.intake;

/**
 * How many rows of a file became what.
 *
 * @param read rows in the file, empty lines not among them
 * @param accepted rows that became a record or took one back
 * @param withdrawn of the accepted, those that took a record back
 * @param rejected rows that could not be used
 * @param leftOut rows that are no records
 */
public record FileCounts(long read, long accepted, long withdrawn, long rejected, long leftOut) {
  public FileCounts {
    if (read != accepted + rejected + leftOut || withdrawn > accepted) {
      throw new IllegalStateException(
          "of %d rows read, %d were accepted (%d withdrawals), %d rejected, %d left out"
              .formatted(read, accepted, withdrawn, rejected, leftOut));
    }
  }
}
