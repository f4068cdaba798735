package org.muster.job;

/** How a run ended, as the operating system sees it. */
public enum ExitCode {
  /** Everything read and published; also: nothing new. */
  DONE(0),
  /** Could not start: usage, settings, templates or store; nothing was touched. */
  NOT_STARTED(2),
  /** Published, with rejected records or held-back files that the run report names. */
  WITH_REJECTS(10),
  /**
   * Partly done: a briefing failed and the others are out, or the run report could not be written,
   * or an accepted file could not be moved to the archive, or the database not be closed.
   */
  PARTLY(20),
  /** Failed, nothing published; the same command goes on where it stopped. */
  FAILED(50),
  /**
   * Something above an audience's marking was about to leave; nothing of that audience was
   * published.
   */
  RELEASE_GUARD(60),
  /** Another run holds the lock. */
  LOCKED(75);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  /** The process's exit code. */
  public int code() {
    return code;
  }
}
