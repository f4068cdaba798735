package org.muster.store;

import org.jspecify.annotations.Nullable;

/**
 * The store cannot be used: files missing or damaged, made by a newer version, or not writable. The
 * message says what to do. Nothing was lost that had been acknowledged before.
 */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1;

  StoreException(String message) {
    super(message);
  }

  StoreException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** Something that was written is not there, or is not what was written. */
  static StoreException damaged(String what) {
    return new StoreException(what + ". " + RESTORE);
  }

  /** Something that was written is not there, or is not what was written. */
  static StoreException damaged(String what, Throwable cause) {
    return new StoreException(what + ". " + RESTORE, cause);
  }

  private static final String RESTORE =
      "Put back your last good copy of the whole folder state/ and run again; "
          + "files that were dropped since then are read again.";
}
