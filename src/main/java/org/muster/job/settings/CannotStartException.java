package org.muster.job.settings;

/**
 * The night cannot begin as it is set up; nothing has been touched. The message says what to
 * change.
 */
public final class CannotStartException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why, and what to change. */
  public CannotStartException(String message) {
    super(message);
  }

  /** Why, and what to change, with what lies behind it. */
  public CannotStartException(String message, Throwable cause) {
    super(message, cause);
  }
}
