package org.muster.command;

import java.io.PrintWriter;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.muster.job.reading.Progress;

/** Shows how far the reading has come as a bar on a terminal, with rate and remaining time. */
final class ReadingBar implements Progress {
  /** Less is read before a bar can be seen. */
  private static final long WORTH_SHOWING = 10_000_000;

  private static final long MEGABYTE = 1_000_000;

  private final PrintWriter terminal;
  private @Nullable ProgressBar bar;

  ReadingBar(PrintWriter terminal) {
    this.terminal = terminal;
  }

  @Override
  public void begins(int files, long bytes) {
    if (bytes >= WORTH_SHOWING) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("Reading")
              .setInitialMax(bytes)
              .setUnit(" MB", MEGABYTE)
              .showSpeed()
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(500)
              .setConsumer(new Line(terminal))
              .build();
    }
  }

  @Override
  public void reads(long bytes, long rows) {
    if (bar != null) {
      bar.stepTo(bytes);
      bar.setExtraMessage(String.format(Locale.ROOT, "%,d rows", rows));
    }
  }

  @Override
  public void ends() {
    if (bar != null) {
      bar.close();
      bar = null;
      // Here, as a bar that is closed before it was first drawn does not close its consumer.
      terminal.println();
    }
  }

  /** One line of the terminal that is written over and over. */
  private static final class Line implements ProgressBarConsumer {
    /** Fits on the narrowest terminal in use; a longer line could not be written over. */
    private static final int WIDTH = 79;

    private final PrintWriter terminal;

    Line(PrintWriter terminal) {
      this.terminal = terminal;
    }

    @Override
    public int getMaxRenderedLength() {
      return WIDTH;
    }

    @Override
    public void accept(String text) {
      terminal.print("\r" + text);
      terminal.flush();
    }

    @Override
    public void clear() {
      accept(" ".repeat(WIDTH) + "\r");
    }

    @Override
    public void close() {
      // The terminal stays open.
    }
  }
}
