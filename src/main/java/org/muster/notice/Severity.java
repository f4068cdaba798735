package org.muster.notice;

/** How bad a notice is. */
public enum Severity {
  /** Worth knowing; nothing was left out that is a record. */
  INFO,
  /** Something is doubtful; the row was kept. */
  WARNING,
  /** A row or a file was not used. */
  ERROR
}
