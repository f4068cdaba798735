package org.muster.intake.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/**
 * How long a file may take to be read. Whoever stops to do something else with what was read calls
 * {@link #resume} when going on, so that this time does not count.
 */
public final class ReadingTime {
  private static final long SECOND = 1_000_000_000;

  private final LongSupplier nanos;
  private final int seconds;
  private long mark;
  private long spent;

  /**
   * Begins now.
   *
   * @param nanos nanoseconds since any moment, never going back
   * @param seconds the limit
   */
  public ReadingTime(LongSupplier nanos, int seconds) {
    this.nanos = nanos;
    this.seconds = seconds;
    this.mark = nanos.getAsLong();
  }

  /** Goes on to read. */
  public void resume() {
    mark = nanos.getAsLong();
  }

  private void check() throws RefusedException {
    long now = nanos.getAsLong();
    spent += now - mark;
    mark = now;
    if (spent > seconds * SECOND) {
      throw RefusedException.limit("it takes more seconds to read", "max-seconds", seconds);
    }
  }

  /** Over bytes, of which no more are given when the time is up. */
  InputStream over(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        check();
        return super.read();
      }

      @Override
      public int read(byte[] target, int offset, int length) throws IOException {
        check();
        return super.read(target, offset, length);
      }
    };
  }
}
