package org.muster.job;

import org.muster.intake.FileCounts;
import org.muster.intake.FrozenFile;
import org.muster.intake.Outcome;

/**
 * What the intake step reads: for each new file its beginning, its rows and its end, in the order
 * of the frozen list.
 */
sealed interface Arrival {
  /**
   * A file begins.
   *
   * @param destination where its records go
   */
  record Opened(FrozenFile file, Destination destination) implements Arrival {}

  /**
   * A row, or something about the file.
   *
   * @param reject the row as it goes into the table of rejects; empty unless it was rejected
   */
  record Row(Outcome outcome, java.util.List<String> reject) implements Arrival {}

  /** A file is at its end. */
  record Closed(FileCounts counts) implements Arrival {}
}
