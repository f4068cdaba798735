package org.muster.briefing;

/**
 * Something above an audience's marking was about to leave. Nothing of that audience is published;
 * the program ends with exit code 60.
 */
public final class ReleaseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With what was found, without the content of any record. */
  public ReleaseException(String message) {
    super(message);
  }
}
