package org.muster.job.reading;

import java.util.List;
import java.util.function.LongConsumer;
import org.muster.intake.FrozenFile;

/** Adds up over files what {@link Progress} is told. For one thread. */
final class ReadingProgress implements AutoCloseable {
  private final Progress progress;
  private final List<FrozenFile> files;
  private int file;
  private long bytesBefore;
  private long rowsBefore;
  private long position;

  ReadingProgress(Progress progress, List<FrozenFile> files) {
    this.progress = progress;
    this.files = files;
    if (!files.isEmpty()) {
      progress.begins(files.size(), files.stream().mapToLong(FrozenFile::bytes).sum());
    }
  }

  /** Takes the position in the file that is read, in bytes; it may go back. */
  LongConsumer position() {
    return bytes -> position = bytes;
  }

  /** So many rows of the file have been read. */
  void rows(long rows) {
    progress.reads(bytesBefore + position, rowsBefore + rows);
  }

  /** The file is at its end after so many rows. */
  void fileEnded(long rows) {
    bytesBefore += files.get(file).bytes();
    rowsBefore += rows;
    position = 0;
    file++;
    rows(0);
  }

  @Override
  public void close() {
    if (!files.isEmpty()) {
      progress.ends();
    }
  }
}
