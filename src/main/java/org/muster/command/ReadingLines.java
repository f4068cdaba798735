package org.muster.command;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.muster.job.reading.Progress;

/** Says in plain lines how far the reading has come, for logs: one every ten seconds. */
final class ReadingLines implements Progress {
  private static final long INTERVAL = 10_000_000_000L;
  private static final long MEGABYTE = 1_000_000;

  private final Consumer<String> out;
  private final LongSupplier nanos;
  private long total;
  private long start;
  private long next;

  /**
   * Lines.
   *
   * @param nanos a clock in nanoseconds, such as {@link System#nanoTime}
   */
  ReadingLines(Consumer<String> out, LongSupplier nanos) {
    this.out = out;
    this.nanos = nanos;
  }

  @Override
  public void begins(int files, long bytes) {
    total = bytes;
    start = nanos.getAsLong();
    next = start + INTERVAL;
  }

  @Override
  public void reads(long bytes, long rows) {
    long now = nanos.getAsLong();
    if (now - next < 0) {
      return;
    }
    next = now + INTERVAL;
    double seconds = (now - start) / 1e9;
    long left = bytes == 0 ? 0 : Math.round(seconds * (total - bytes) / bytes);
    out.accept(
        String.format(
            Locale.ROOT,
            "read %,d of %,d MB, %,d rows, %,.0f rows a second, about %,d s left",
            bytes / MEGABYTE,
            total / MEGABYTE,
            rows,
            rows / seconds,
            left));
  }

  @Override
  public void ends() {
    // The run's last line says what was read.
  }
}
