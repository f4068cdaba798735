package org.muster.job;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.intake.FileCounts;
import org.muster.intake.FrozenFile;
import org.muster.intake.Outcome;
import org.muster.store.Encoded;

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

  /** What became of some rows of a file that follow each other, in their order. */
  record Rows(List<Row> rows) implements Arrival {}

  /**
   * A row, or something about the file.
   *
   * @param record what an accepted row became, ready for the store; null of others
   * @param reject the row as it goes into the table of rejects; empty unless it was rejected
   */
  record Row(Outcome outcome, @Nullable Encoded record, List<String> reject) {}

  /** A file is at its end. */
  record Closed(FileCounts counts) implements Arrival {}
}
