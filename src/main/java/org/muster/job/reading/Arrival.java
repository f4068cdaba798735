package org.muster.job.reading;

import java.util.List;
import org.muster.domain.RecordKey;
import org.muster.intake.FileCounts;
import org.muster.intake.FrozenFile;
import org.muster.intake.Outcome;
import org.muster.notice.Place;
import org.muster.store.Encoded;
import org.muster.store.FileNote;

/**
 * What the intake step reads: for each new file its beginning, its rows in blocks and its end, in
 * the order of the frozen list. Spring Batch keeps books of every item, so that a row is none.
 */
sealed interface Arrival {
  /** A file begins that has several parts; what arrives up to its end are their rows. */
  record PartsBegun(FrozenFile file) implements Arrival {}

  /** All parts of a file are at their end. */
  record PartsEnded(FrozenFile file) implements Arrival {}

  /**
   * A file begins, or a part of it that has another layout.
   *
   * @param destination where its records go
   */
  record Opened(FrozenFile file, Destination destination) implements Arrival {}

  /** A part of a file was passed over: it is in already, and stands. */
  record Stands(FrozenFile file, Destination destination) implements Arrival {}

  /** What became of some rows of a file that follow each other, in their order. */
  record Rows(List<Row> rows) implements Arrival {}

  /** A row, or something about the file. Of the many that are ahead little is kept. */
  sealed interface Row {
    /** How long its texts are, about; 0 of what is always short. */
    default long length() {
      return 0;
    }
  }

  /** What an accepted row became, ready for the store. */
  record Ready(Encoded record) implements Row {
    @Override
    public long length() {
      return record.length();
    }
  }

  /** A record stands as the row says; see {@link Outcome.Unchanged}. */
  record Unchanged(int number, long mark) implements Row {}

  /** A record no longer stands. */
  record Withdrawn(RecordKey key, Place place) implements Row {}

  /**
   * Something to be remembered about the file.
   *
   * @param mentioned the records that a rejected row names
   */
  record Noted(FileNote note, List<RecordKey> mentioned) implements Row {
    @Override
    public long length() {
      return note instanceof FileNote.RejectedRow row
          ? row.fields().stream().mapToLong(String::length).sum()
          : 0;
    }
  }

  /** A row says that there are no such records; see {@link Outcome.TakenBack}. */
  record TakenBack(List<RecordKey> keys) implements Row {}

  /** The file could not be used; the last of its rows. */
  record Refused(FileNote why) implements Row {}

  /**
   * A file, or a part of it, is at its end.
   *
   * @param complete whether no table of the file was refused, so that what it lacks is gone
   */
  record Closed(FileCounts counts, boolean complete) implements Arrival {}
}
