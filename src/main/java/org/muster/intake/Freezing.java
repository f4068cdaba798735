package org.muster.intake;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * A drop folder being frozen on a thread of its own: digesting all its bytes takes time, in which
 * layouts can be read and the store opened.
 */
public final class Freezing implements AutoCloseable {
  private final FutureTask<Frozen> task;
  private final Thread thread;

  private Freezing(FutureTask<Frozen> task) {
    this.task = task;
    this.thread = Thread.ofPlatform().name("freeze").daemon().start(task);
  }

  /**
   * Begins to list the files below a drop folder, as {@link Intake#freeze} does. If files were
   * changed within the last seconds, it waits for as long and leaves those that change in the
   * meantime.
   *
   * @throws IOException if the folder itself cannot be read
   */
  public static Freezing begin(Path dropFolder, IntakeSettings settings, Clock clock)
      throws IOException {
    DropFolder folder = new DropFolder(dropFolder, settings.maxFileBytes());
    folder.requireReadable();
    return new Freezing(new FutureTask<>(() -> folder.freeze(clock)));
  }

  /**
   * The list, for which it waits.
   *
   * @throws IOException if the folder itself could not be read
   */
  public Frozen frozen() throws IOException {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("freezing was broken off");
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case null -> throw new IllegalStateException(e);
        case IOException io -> throw io;
        case RuntimeException other -> throw other;
        case Error error -> throw error;
        case Throwable other -> throw new IllegalStateException(other);
      }
    }
  }

  /** Breaks it off if it is not at its end: then nobody wants the list. */
  @Override
  public void close() {
    task.cancel(true);
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
