package org.muster.job;

import java.time.Duration;

/** Durations for run reports. */
final class Seconds {
  private Seconds() {}

  /** In seconds, to the millisecond. */
  static double of(Duration duration) {
    return duration.toMillis() / 1000.0;
  }
}
