package org.muster.job;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.muster.intake.FileReading;
import org.muster.intake.FrozenFile;
import org.muster.intake.Outcome;
import org.muster.intake.RejectTable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Reads the files that are not known yet, one after the other. It saves no position: after a
 * restart a file that was not accepted is read again from its beginning, and what is stored of it
 * comes out as unchanged.
 */
final class ArrivalReader implements ItemStreamReader<Arrival> {
  private final Intaking intaking;
  private @Nullable Iterator<FrozenFile> files;
  private @Nullable FileReading reading;

  ArrivalReader(Intaking intaking) {
    this.intaking = intaking;
  }

  @Override
  public void open(ExecutionContext context) {
    files = intaking.unread().iterator();
  }

  @Override
  public @Nullable Arrival read() throws IOException {
    FileReading now = reading;
    if (now == null) {
      return next();
    }
    Outcome outcome = now.next();
    if (outcome != null) {
      return new Arrival.Row(outcome, reject(now, outcome));
    }
    Arrival.Closed closed = new Arrival.Closed(now.counts());
    close();
    return closed;
  }

  private @Nullable Arrival next() throws IOException {
    Iterator<FrozenFile> left = Objects.requireNonNull(files, "open comes first");
    if (!left.hasNext()) {
      return null;
    }
    FrozenFile file = left.next();
    FileReading opened = intaking.open(file);
    reading = opened;
    RejectTable rejects = opened.rejects();
    return new Arrival.Opened(file, rejects == null ? Intaking.NO_LAYOUT : rejects.layout());
  }

  private static List<String> reject(FileReading reading, Outcome outcome) {
    return outcome instanceof Outcome.Rejected rejected
        ? Objects.requireNonNull(reading.rejects()).row(rejected)
        : List.of();
  }

  @Override
  public void close() {
    try {
      if (reading != null) {
        reading.close();
        reading = null;
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
