package org.muster.store;

/**
 * What a file changed. Its accepted rows are added + corrected + unchanged + withdrawn + returned +
 * unknown; vanished comes on top.
 *
 * @param added records whose key was never known
 * @param corrected records that stood with another content
 * @param unchanged records that stood with the same content, and withdrawals of records that were
 *     withdrawn already
 * @param withdrawn records that stood and that a row withdrew
 * @param returned records that were withdrawn and came back, with whatever content
 * @param vanished records that stood and are withdrawn because a full snapshot lacks them, or the
 *     file as it is read now
 * @param unknown withdrawals of records that were never known
 */
public record LoadCounts(
    long added,
    long corrected,
    long unchanged,
    long withdrawn,
    long returned,
    long vanished,
    long unknown) {
  /** Nothing changed. */
  public static final LoadCounts NONE = new LoadCounts(0, 0, 0, 0, 0, 0, 0);
}
