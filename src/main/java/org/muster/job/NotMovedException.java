package org.muster.job;

import java.util.List;

/** Accepted files that could not be moved to the archive; the edition is out. */
final class NotMovedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Of at least one file.
   *
   * @param files which, and why, each in a line
   */
  NotMovedException(List<String> files) {
    super(String.join("\n", files));
  }
}
