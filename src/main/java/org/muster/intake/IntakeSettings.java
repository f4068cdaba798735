package org.muster.intake;

/**
 * The limits of what is read, and when a file is held back.
 *
 * @param maxFileBytes size up to which a file is read
 * @param maxInflatedBytes how many bytes a file may have once it is unpacked
 * @param maxFieldLength how many characters a value may have
 * @param maxRecordLength how many characters a row may have
 * @param holdBackPercent a file is held back if more than this share of its rows is rejected,
 *     0..100, and also more than
 * @param holdBackCount this number of rows
 * @param dataset within which the ids of Muster's own layouts are unique
 */
public record IntakeSettings(
    long maxFileBytes,
    long maxInflatedBytes,
    int maxFieldLength,
    int maxRecordLength,
    int holdBackPercent,
    int holdBackCount,
    String dataset) {
  /** What holds if nothing is configured. */
  public static final IntakeSettings DEFAULTS =
      new IntakeSettings(2L << 30, 4L << 30, 1 << 16, 1 << 20, 5, 100, "muster");

  /** So that a row of this length, and what the parser makes of it, fits into any memory. */
  private static final int LARGEST_RECORD = 1 << 26;

  public IntakeSettings {
    check(maxFileBytes > 0, "max-file-bytes", maxFileBytes);
    check(maxInflatedBytes > 0, "max-inflated-bytes", maxInflatedBytes);
    check(
        maxRecordLength > 0 && maxRecordLength <= LARGEST_RECORD,
        "max-record-length",
        maxRecordLength);
    check(
        maxFieldLength > 0 && maxFieldLength <= maxRecordLength,
        "max-field-length",
        maxFieldLength);
    check(holdBackPercent >= 0 && holdBackPercent <= 100, "hold-back-percent", holdBackPercent);
    check(holdBackCount >= 0, "hold-back-count", holdBackCount);
    if (dataset.isBlank()) {
      throw new IllegalArgumentException("intake.dataset is blank");
    }
  }

  private static void check(boolean holds, String name, long value) {
    if (!holds) {
      throw new IllegalArgumentException("intake." + name + " is out of range: " + value);
    }
  }
}
