package org.muster.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.muster.job.settings.CannotStartException;
import org.muster.store.Database;
import org.muster.store.RecordStore;
import org.muster.store.RunLedger;
import org.muster.store.RunLock;
import org.muster.store.StoreException;

/** The store as it is between two runs. Holds the run lock while it is open. */
final class OpenStore implements AutoCloseable {
  private final RunLock lock;
  private final Database database;

  private OpenStore(RunLock lock, Database database) {
    this.lock = lock;
    this.database = database;
  }

  /**
   * Opens a store.
   *
   * @param err is told if another run is at work
   * @return nothing if another run is at work
   * @throws CannotStartException if there is no store
   */
  static Optional<OpenStore> open(Path state, Consumer<String> err) {
    requireRun(state);
    try {
      Optional<RunLock> lock = lock(state, err);
      return lock.isEmpty() ? Optional.empty() : Optional.of(open(state, lock.get()));
    } catch (StoreException e) {
      throw new CannotStartException(String.valueOf(e.getMessage()), e);
    }
  }

  /**
   * Asks whether there has been a run.
   *
   * @throws CannotStartException if there has been none
   */
  static void requireRun(Path state) {
    if (!Files.isDirectory(state)) {
      throw new CannotStartException(
          "there is no state folder "
              + state
              + "; there has been no run yet: begin with muster run, or name another with --state");
    }
  }

  /**
   * Takes the run lock.
   *
   * @param err is told if another run has it
   * @return nothing if another run has it
   */
  static Optional<RunLock> lock(Path state, Consumer<String> err) {
    Optional<RunLock> lock = RunLock.tryTake(state);
    if (lock.isEmpty()) {
      err.accept("another run is at work on " + state);
    }
    return lock;
  }

  private static OpenStore open(Path state, RunLock lock) {
    try {
      return new OpenStore(lock, Database.open(state));
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  RunLedger ledger() {
    return new RunLedger(database.dataSource());
  }

  RecordStore records() {
    return new RecordStore(database.dataSource());
  }

  @Override
  public void close() {
    try (lock) {
      database.close();
    }
  }
}
