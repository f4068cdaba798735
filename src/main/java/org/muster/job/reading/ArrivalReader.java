package org.muster.job.reading;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;
import org.muster.intake.FrozenFile;
import org.muster.store.RecordEncoder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Reads the files that are not known yet, on a thread of its own that is a few blocks ahead of the
 * store. It saves no position: after a restart a file that was not accepted is read again from its
 * beginning, and what is stored of it comes out as unchanged.
 */
final class ArrivalReader implements ItemStreamReader<Arrival> {
  /**
   * How many arrivals are ready before the reading waits for the store: a chunk, else each of the
   * two would wait while the other works.
   */
  private static final int AHEAD = IntakeStep.CHUNK;

  private final Intaking intaking;
  private final Progress progress;
  private final BlockingQueue<Message> ready = new ArrayBlockingQueue<>(AHEAD);
  private @Nullable Thread thread;
  private boolean ended;

  /** What the reading thread says: an arrival, or nothing more, or why there is nothing more. */
  private record Message(@Nullable Arrival arrival, @Nullable Throwable failure) {}

  ArrivalReader(Intaking intaking, Progress progress) {
    this.intaking = intaking;
    this.progress = progress;
  }

  @Override
  public void open(ExecutionContext context) {
    List<FrozenFile> files = intaking.begin();
    RecordEncoder encoder = intaking.encoder();
    ready.clear();
    ended = false;
    thread = Thread.ofPlatform().name("intake").daemon().start(() -> feed(encoder, files));
    if (!files.isEmpty()) {
      // What the first file is, is found out meanwhile.
      intaking.look();
    }
  }

  private void feed(RecordEncoder encoder, List<FrozenFile> files) {
    try (ReadingProgress told = new ReadingProgress(progress, files);
        FileFeed feed = new FileFeed(intaking, encoder, files, told)) {
      Arrival arrival;
      do {
        arrival = feed.next();
        ready.put(new Message(arrival, null));
      } while (arrival != null);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException | RuntimeException | Error e) {
      fail(e);
    }
  }

  private void fail(Throwable e) {
    try {
      ready.put(new Message(null, e));
    } catch (InterruptedException nobodyWaits) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public @Nullable Arrival read() throws IOException, InterruptedException {
    Objects.requireNonNull(thread, "open comes first");
    if (ended) {
      return null;
    }
    Message message = ready.take();
    ended = message.arrival() == null;
    switch (message.failure()) {
      case null -> {}
      case IOException e -> throw e;
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      case Throwable e -> throw new IllegalStateException(e);
    }
    return message.arrival();
  }

  @Override
  public void close() {
    Thread reading = thread;
    thread = null;
    if (reading != null) {
      reading.interrupt();
      try {
        reading.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
