package org.muster.job.reading;

import org.muster.store.FileTotals;
import org.muster.store.LoadCounts;
import org.muster.store.StoredFile;

/**
 * What became of one dropped file, or of a part of it; as the report of the run has it. Read =
 * accepted + rejected + left out.
 *
 * @param status {@link #READ}, unchanged, same as another file, {@link #REFUSED} or {@link
 *     #NO_DATA}
 * @param accepted rows that became records or withdrew one
 * @param added records that were not known before, or were withdrawn and came back
 * @param corrected records that said something else before
 * @param withdrawn records that no longer stand
 */
public record FileLine(
    String name,
    String layout,
    String status,
    long bytes,
    String sha256,
    long read,
    long accepted,
    long rejected,
    long leftOut,
    long added,
    long corrected,
    long unchanged,
    long withdrawn) {
  /** Status of a file that was read in this run, and of no other. */
  static final String READ = "read";

  /** Status of a file that could not be used. */
  static final String REFUSED = "refused";

  /** Status of a file that is known to hold no records, as a codebook. */
  static final String NO_DATA = "no data";

  /** Whether what the file says of records was new in this run. */
  public boolean readNow() {
    return status.equals(READ);
  }

  /** Whether the file could not be used. */
  public boolean refused() {
    return status.equals(REFUSED);
  }

  /** Whether something of the file is known, or could be. */
  public boolean used() {
    return !refused() && !status.equals(NO_DATA);
  }

  /** A file that was not reached, because the run failed before. */
  static FileLine unread(String name, long bytes, String sha256) {
    return new FileLine(name, "", "not read", bytes, sha256, 0, 0, 0, 0, 0, 0, 0, 0);
  }

  /** A file as the store remembers it. */
  static FileLine of(String name, StoredFile stored, String status) {
    FileTotals rows = stored.totals();
    LoadCounts records = stored.counts();
    return new FileLine(
        name,
        stored.file().layout(),
        status,
        stored.file().bytes(),
        stored.file().sha256(),
        rows.read(),
        rows.accepted(),
        rows.rejected(),
        rows.leftOut(),
        records.added() + records.returned(),
        records.corrected(),
        records.unchanged(),
        records.withdrawn() + records.vanished());
  }
}
