package org.muster.store;

/**
 * A file that was read and that the store remembers.
 *
 * @param load number of its reading, ascending in the order of reading
 * @param run number of the run that read it
 * @param counts what it changed; nothing if it was refused
 */
public record StoredFile(
    long load, long run, FileIdentity file, State state, FileTotals totals, LoadCounts counts) {

  /** What became of it. */
  public enum State {
    /** Its records count. */
    ACCEPTED,
    /** It was held back or could not be used; none of its records counts. */
    REFUSED
  }
}
