package org.muster.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.domain.PlainWords;

/**
 * The right to run: one process at a time on a state folder. It is the operating system's lock on
 * {@code run.lock}, which is freed however the holder ends; the file itself stays and says nothing.
 * It is not for network file systems. Taken before anything else is opened, because the database
 * itself is opened without a lock of its own, whose heartbeat would outlive a killed process.
 */
public final class RunLock implements AutoCloseable {
  private final FileChannel channel;

  private RunLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock, or gives nothing at once if another holds it, in this process or another.
   *
   * @param stateDir made if it is not there
   * @throws StoreException if the folder cannot be written
   */
  public static Optional<RunLock> tryTake(Path stateDir) {
    try {
      StateFolder.create(stateDir);
      FileChannel channel =
          FileChannel.open(
              stateDir.resolve("run.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock(channel) != null) {
        return Optional.of(new RunLock(channel));
      }
      channel.close();
      return Optional.empty();
    } catch (IOException e) {
      throw new StoreException(
          "The lock " + stateDir.resolve("run.lock") + " cannot be taken: " + PlainWords.refused(e),
          e);
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new StoreException("The run lock cannot be freed: " + e.getMessage(), e);
    }
  }
}
