package org.muster.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One night.
 *
 * @param number from 1 on, ascending
 * @param identity digest of all that goes into the run, 64 lower-case hexadecimal digits
 * @param knownAt the instant from which on what it learns counts as known; whole milliseconds, that
 *     of its first attempt, later than every earlier run's
 * @param previousEdition name of the edition that its own is to be compared with, null for none
 */
public record Run(long number, String identity, Instant knownAt, @Nullable String previousEdition) {
  public Run {
    requireDigest("identity", identity);
  }

  static void requireDigest(String what, String digest) {
    if (!digest.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException(
          what + " is not 64 lower-case hexadecimal digits: '" + digest + "'");
    }
  }
}
