package org.muster.intake;

import java.util.List;
import org.muster.domain.Entry;
import org.muster.domain.RecordKey;
import org.muster.notice.Notice;
import org.muster.notice.Place;

/**
 * What became of one row of a dropped file, or of the file. A row gives one or, where a layout says
 * so, several of {@link Accepted} or {@link Withdrawn}, or one {@link Unchanged}, {@link Rejected}
 * or {@link LeftOut}; so that in rows, read = accepted + rejected + left out. {@link TakenBack} and
 * {@link Remark} come on top.
 */
public sealed interface Outcome {
  /**
   * A row became a record, or one of several.
   *
   * @param mark by which the row is known again: rows that are equal, of tables with the same
   *     layout, read with the same settings, have equal marks, and of rows of one key that differ,
   *     one pair in 2<sup>64</sup> has; 0 if the row has none
   */
  record Accepted(Place place, Entry entry, long mark) implements Outcome {
    /** Of a row without a mark. */
    public Accepted(Place place, Entry entry) {
      this(place, entry, 0);
    }
  }

  /**
   * A row is one of the {@link KnownRows}: what it became stands. It counts as accepted.
   *
   * @param number by which the record is known
   * @param mark of the row
   */
  record Unchanged(Place place, int number, long mark) implements Outcome {}

  /**
   * A row says that a record no longer stands ({@code record=withdrawn}). It counts as accepted.
   */
  record Withdrawn(Place place, RecordKey key) implements Outcome {}

  /**
   * A row could not be used.
   *
   * @param fields the row as read, for the file of rejects
   * @param notices why; at least one, all that were found
   * @param keys of the records that it names, as far as they can be read: a full snapshot does not
   *     withdraw them
   */
  record Rejected(Place place, List<String> fields, List<Notice> notices, List<RecordKey> keys)
      implements Outcome {
    public Rejected {
      keys = List.copyOf(keys);
      fields = List.copyOf(fields);
      notices = List.copyOf(notices);
    }
  }

  /** A row is no record, for example a repeated header. */
  record LeftOut(Place place, Notice notice) implements Outcome {}

  /**
   * A row, left out or not, says that there is nothing, as a zero does.
   *
   * @param keys of the records that no longer stand, if they were known and no row of the file has
   *     them
   */
  record TakenBack(List<RecordKey> keys) implements Outcome {
    public TakenBack {
      keys = List.copyOf(keys);
    }
  }

  /** Something worth saying about a row that was kept, or about the file. */
  record Remark(Notice notice) implements Outcome {}

  /**
   * The whole file could not be used, or only in part: the last outcome of such a file.
   *
   * @param notice why
   */
  record FileRefused(Notice notice) implements Outcome {}
}
