package org.muster.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.muster.domain.PlainWords;
import org.muster.intake.Freezing;
import org.muster.intake.Frozen;
import org.muster.intake.Intake;
import org.muster.intake.layout.LayoutException;
import org.muster.intake.layout.Layouts;
import org.muster.job.settings.CannotStartException;
import org.muster.job.settings.SettingsFile;
import org.muster.store.Database;
import org.muster.store.RunLock;
import org.muster.store.StoreException;

/**
 * One night from beginning to end: checks everything that can be checked without touching anything,
 * takes the lock, freezes the list of files and opens the store for an {@link OpenNight}.
 */
public final class Night {
  /** Name of the job in Spring Batch's tables. */
  static final String JOB = "night";

  private final NightRequest request;
  private final Consumer<String> out;
  private final Consumer<String> err;

  /**
   * A night.
   *
   * @param out receives what a person wants to know, line by line
   * @param err receives what went wrong, line by line
   */
  public Night(NightRequest request, Consumer<String> out, Consumer<String> err) {
    this.request = request;
    this.out = out;
    this.err = err;
  }

  /**
   * Runs it.
   *
   * @throws CannotStartException if it cannot begin; nothing has been touched
   */
  public ExitCode run() {
    SettingsFile settings = SettingsFile.readAll(SettingsFile.usual(request.settings()));
    FoldersApart.noteArchive(settings, request);
    Sealing sealing = Sealing.noting(settings);
    settings.places().end();
    FoldersApart.require(request);
    if (request.knownAt() == null) {
      requireFolder(request.input(), "drop folder", "--input");
    } else {
      OpenStore.requireRun(request.state());
    }
    requireFolder(request.templates(), "templates folder", "--templates");
    Templates templates = Templates.of(settings, request.templates());
    requireRoom(request.output());
    try (Lock lock = lock()) {
      return lock.taken() ? underLock(new Checked(settings, sealing, templates)) : ExitCode.LOCKED;
    } catch (NotMovedException e) {
      String.valueOf(e.getMessage()).lines().forEach(err);
      return ExitCode.PARTLY;
    }
  }

  static void requireFolder(Path folder, String what, String option) {
    if (!Files.isDirectory(folder)) {
      throw new CannotStartException(
          "there is no "
              + what
              + " "
              + folder.toAbsolutePath().normalize()
              + "; make it, or name another with "
              + option);
    }
  }

  /** Asks before anything is read whether editions can be put into a folder. */
  private static void requireRoom(Path folder) {
    Path there = folder.toAbsolutePath().normalize();
    while (!FoldersApart.taken(there) && there.getParent() != null) {
      there = there.getParent();
    }
    if (!Files.isDirectory(there) || !Files.isWritable(there)) {
      throw new CannotStartException(
          "editions cannot be written to "
              + folder.toAbsolutePath().normalize()
              + ": "
              + there
              + (Files.isDirectory(there) ? " may not be written to" : " is no folder")
              + "; name another with --output");
    }
  }

  /** The run lock, or word that another run holds it. */
  private record Lock(@Nullable RunLock lock) implements AutoCloseable {
    boolean taken() {
      return lock != null;
    }

    @Override
    public void close() {
      if (lock != null) {
        lock.close();
      }
    }
  }

  private Lock lock() {
    try {
      return new Lock(OpenStore.lock(request.state(), err).orElse(null));
    } catch (StoreException e) {
      throw new CannotStartException(String.valueOf(e.getMessage()), e);
    }
  }

  private ExitCode underLock(Checked checked) {
    clearWork();
    SettingsFile settings = checked.settings();
    try (Freezing freezing = freezing(settings)) {
      Intake intake = intake(settings, request.input(), NightShift.work(request));
      ExitCode code = null;
      try (Database database = open()) {
        code = new OpenNight(request, checked, intake, frozen(freezing), database).run(out, err);
        return code;
      } catch (StoreException e) {
        if (code == null) {
          throw e;
        }
        err.accept(String.valueOf(e.getMessage()));
        return code.code() < ExitCode.PARTLY.code() ? ExitCode.PARTLY : code;
      }
    }
  }

  /** Removes what a run that was killed has left. */
  private void clearWork() {
    try {
      TemporaryFolder.remove(NightShift.work(request));
    } catch (IOException e) {
      throw new CannotStartException(
          "the work folder cannot be emptied: " + PlainWords.refused(e), e);
    }
  }

  /** Begins to look what lies in the drop folder; null for a run that goes back. */
  private @Nullable Freezing freezing(SettingsFile settings) {
    if (request.knownAt() != null) {
      return null;
    }
    try {
      return Freezing.begin(request.input(), settings.intake(), request.clock());
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private static Frozen frozen(@Nullable Freezing freezing) {
    try {
      return freezing == null ? new Frozen(List.of(), List.of()) : freezing.frozen();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  static CannotStartException unreadable(IOException e) {
    return new CannotStartException("the drop folder cannot be read: " + PlainWords.refused(e), e);
  }

  /**
   * What reads dropped files.
   *
   * @param input drop folder, for its layouts
   * @param work folder for files on their way
   * @throws CannotStartException if a layout is wrong
   */
  static Intake intake(SettingsFile settings, Path input, Path work) {
    return new Intake(
        settings.intake(),
        settings.markings(),
        layouts(input),
        System::nanoTime,
        work.resolve("unpacked"));
  }

  private static Layouts layouts(Path input) {
    try {
      return Layouts.load(input.resolve("layouts"));
    } catch (LayoutException | IOException e) {
      throw new CannotStartException(String.valueOf(e.getMessage()), e);
    }
  }

  private Database open() {
    try {
      return Database.open(request.state());
    } catch (StoreException e) {
      throw new CannotStartException(String.valueOf(e.getMessage()), e);
    }
  }
}
