package org.muster.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.muster.intake.FileReading;
import org.muster.intake.FrozenFile;
import org.muster.intake.Outcome;
import org.muster.intake.RejectTable;

/** Reads files one after the other, and hands out what arrives. For one thread. */
final class FileFeed implements AutoCloseable {
  /** Outcomes in a block. */
  static final int BLOCK = 1250;

  private final Intaking intaking;
  private final Iterator<FrozenFile> files;
  private final ReadingProgress progress;
  private @Nullable FileReading reading;

  FileFeed(Intaking intaking, List<FrozenFile> files, ReadingProgress progress) {
    this.intaking = intaking;
    this.files = files.iterator();
    this.progress = progress;
  }

  /** What arrives next; null if all files are at their end. */
  @Nullable Arrival next() throws IOException {
    FileReading now = reading;
    if (now == null) {
      return files.hasNext() ? begin(files.next()) : null;
    }
    List<Arrival.Row> rows = rows(now);
    if (!rows.isEmpty()) {
      progress.rows(now.counts().read());
      return new Arrival.Rows(rows);
    }
    Arrival.Closed closed = new Arrival.Closed(now.counts());
    close();
    progress.fileEnded(closed.counts().read());
    return closed;
  }

  private Arrival begin(FrozenFile file) throws IOException {
    FileReading opened = intaking.open(file, progress.position());
    reading = opened;
    RejectTable rejects = opened.rejects();
    return new Arrival.Opened(file, rejects == null ? Intaking.NO_LAYOUT : rejects.layout());
  }

  private static List<Arrival.Row> rows(FileReading reading) throws IOException {
    List<Arrival.Row> rows = new ArrayList<>(BLOCK);
    while (rows.size() < BLOCK) {
      Outcome outcome = reading.next();
      if (outcome == null) {
        break;
      }
      rows.add(new Arrival.Row(outcome, reject(reading, outcome)));
    }
    return rows;
  }

  private static List<String> reject(FileReading reading, Outcome outcome) {
    return outcome instanceof Outcome.Rejected rejected
        ? Objects.requireNonNull(reading.rejects()).row(rejected)
        : List.of();
  }

  @Override
  public void close() throws IOException {
    if (reading != null) {
      FileReading open = reading;
      reading = null;
      open.close();
    }
  }
}
