package org.muster.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.muster.delivery.Archive;
import org.muster.intake.Freezing;
import org.muster.intake.Frozen;
import org.muster.intake.Intake;
import org.muster.intake.IntakeSettings;
import org.muster.intake.layout.LayoutException;
import org.muster.intake.layout.Layouts;
import org.muster.render.MarkupException;
import org.muster.render.markup.TemplateReview;
import org.muster.store.CompletedRun;
import org.muster.store.Database;
import org.muster.store.RecordStore;
import org.muster.store.Run;
import org.muster.store.RunLedger;
import org.muster.store.RunLock;
import org.muster.store.StoreException;

/**
 * One night from beginning to end: checks everything that can be checked without touching anything,
 * takes the lock, freezes the list of files, finds out whether there is anything to do, and runs
 * the job.
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
    noteArchive(settings, request);
    Sealing sealing = Sealing.noting(settings);
    settings.places().end();
    if (request.knownAt() == null) {
      requireFolder(request.input(), "drop folder", "--input");
    } else if (!Files.isDirectory(request.state())) {
      throw new CannotStartException(
          "there is no state folder " + request.state() + "; there has been no run yet");
    }
    requireFolder(request.templates(), "templates folder", "--templates");
    Templates templates = templates(settings);
    requireRoom(request.output());
    try (Lock lock = lock()) {
      return lock.taken() ? underLock(settings, sealing, templates) : ExitCode.LOCKED;
    } catch (NotMovedException e) {
      String.valueOf(e.getMessage()).lines().forEach(err);
      return ExitCode.PARTLY;
    }
  }

  private static void requireFolder(Path folder, String what, String option) {
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
    while (Files.notExists(there) && there.getParent() != null) {
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

  private Templates templates(SettingsFile settings) {
    return templates(settings, request.templates());
  }

  /**
   * The templates and languages that the settings need.
   *
   * @throws CannotStartException if one is missing, or wrong in a way that shows before it is run
   */
  static Templates templates(SettingsFile settings, Path folder) {
    try {
      TemplateReview.requireModel(folder);
      Templates templates = Templates.read(folder);
      List<String> missing = new ArrayList<>(missingTemplates(settings, folder));
      missing.addAll(templates.languages().missing(settings.briefings()));
      if (!missing.isEmpty()) {
        throw new CannotStartException(String.join("\n", missing));
      }
      return templates;
    } catch (MarkupException | IOException e) {
      throw new CannotStartException(String.valueOf(e.getMessage()), e);
    }
  }

  /** Which templates the settings name that are not there, each in a sentence. */
  static List<String> missingTemplates(SettingsFile settings, Path folder) {
    Set<String> missing = new LinkedHashSet<>();
    for (BriefingPlan plan : settings.briefings()) {
      for (String template : plan.formats().values()) {
        if (!Files.isRegularFile(folder.resolve(template))) {
          missing.add(
              "briefing '%s' needs the template %s, which is not in %s"
                  .formatted(plan.settings().id(), template, folder));
        }
      }
    }
    return List.copyOf(missing);
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
      Optional<RunLock> taken = RunLock.tryTake(request.state());
      if (taken.isEmpty()) {
        err.accept("another run is at work on " + request.state());
      }
      return new Lock(taken.orElse(null));
    } catch (StoreException e) {
      throw new CannotStartException(String.valueOf(e.getMessage()), e);
    }
  }

  private ExitCode underLock(SettingsFile settings, Sealing sealing, Templates templates) {
    clearWork();
    try (Freezing freezing = freezing(settings)) {
      Intake intake = intake(settings, request.input(), NightShift.work(request));
      try (Database database = open()) {
        return withStore(database, frozen(freezing), intake, settings, sealing, templates);
      }
    }
  }

  private ExitCode withStore(
      Database database,
      Frozen frozen,
      Intake intake,
      SettingsFile settings,
      Sealing sealing,
      Templates templates) {
    RunLedger ledger = new RunLedger(database.dataSource());
    RecordStore store = new RecordStore(database.dataSource());
    Archiving archiving = archiving(settings, intake, store, ledger);
    Planning planning =
        new Planning(
            ledger,
            store,
            new NightPlan.Setup(
                templates.engine().digest(), settings.sha256(), intake.layouts().digest()),
            archiving);
    Optional<CompletedRun> last = ledger.lastCompleted();
    NightPlan plan =
        request.knownAt() == null
            ? planning.night(asOf(settings), frozen.files(), last)
            : planning.back(request.knownAt(), request.asOf());
    if (last.isPresent() && nothingNew(plan, last.get())) {
      if (archiving != null) {
        archiving.move(plan.files(), frozen.files());
      }
      out.accept(
          "Nothing new: edition "
              + last.get().edition().name()
              + " is there and as it was published.");
      sealing.saysIfOther(request.output().resolve(last.get().edition().name()), out);
      return ExitCode.DONE;
    }
    sayIfBack(plan);
    store.sweep();
    Run run = ledger.begin(plan.undertaking(), request.clock().instant());
    NightShift shift =
        new NightShift(
            request,
            settings,
            plan,
            frozen,
            run,
            new NightShift.Stores(database, store, ledger),
            intake,
            templates,
            archiving,
            sealing);
    return shift.run(out, err);
  }

  /** Where accepted files go; null if they stay, as for a run that goes back. */
  private @Nullable Archiving archiving(
      SettingsFile settings, Intake intake, RecordStore store, RunLedger ledger) {
    String folder = settings.intake().archive();
    if (folder == null || request.knownAt() != null) {
      return null;
    }
    try {
      return new Archiving(new Archive(request.input(), Path.of(folder)), intake, store, ledger);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** Whoever names a folder in which files are read, or written by others, is told so. */
  static void noteArchive(SettingsFile settings, NightRequest request) {
    String folder = settings.intake().archive();
    if (folder == null) {
      return;
    }
    Path archive =
        settings
            .places()
            .<@Nullable Path>read(
                "intake.archive", null, () -> Path.of(folder).toAbsolutePath().normalize());
    if (archive == null) {
      return;
    }
    for (Path other : List.of(request.input(), request.output(), request.state())) {
      Path taken = other.toAbsolutePath().normalize();
      if (folder.isBlank() || archive.startsWith(taken) || taken.startsWith(archive)) {
        settings
            .places()
            .refuse("intake.archive", "'" + folder + "' and " + other + " lie within each other");
        return;
      }
    }
  }

  /** Removes what a run that was killed has left. */
  private void clearWork() {
    try {
      NightShift.clear(NightShift.work(request));
    } catch (IOException e) {
      throw new CannotStartException("the work folder cannot be emptied: " + e.getMessage(), e);
    }
  }

  /** Begins to look what lies in the drop folder; null for a run that goes back. */
  private @Nullable Freezing freezing(SettingsFile settings) {
    if (request.knownAt() != null) {
      return null;
    }
    try {
      return Freezing.begin(request.input(), intakeSettings(settings), request.clock());
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

  private static CannotStartException unreadable(IOException e) {
    return new CannotStartException("the drop folder cannot be read: " + e.getMessage(), e);
  }

  private void sayIfBack(NightPlan plan) {
    Run back = plan.back();
    if (back != null) {
      out.accept(
          "Going back to run %s of %s; nothing is read from the drop folder."
              .formatted(RunName.of(back), back.knownAt()));
    }
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
        intakeSettings(settings),
        settings.markings(),
        layouts(input),
        System::nanoTime,
        work.resolve("unpacked"));
  }

  private static IntakeSettings intakeSettings(SettingsFile settings) {
    SettingsShape.Intake given = settings.intake();
    try {
      return new IntakeSettings(
          given.maxFileBytes(),
          given.maxSeconds(),
          given.limits(),
          given.holdBackPercent(),
          given.holdBackCount(),
          IntakeSettings.DEFAULTS.dataset());
    } catch (IllegalArgumentException e) {
      throw new CannotStartException("settings: " + e.getMessage(), e);
    }
  }

  private static Layouts layouts(Path input) {
    try {
      return Layouts.load(input.resolve("layouts"));
    } catch (LayoutException | IOException e) {
      throw new CannotStartException(String.valueOf(e.getMessage()), e);
    }
  }

  private LocalDate asOf(SettingsFile settings) {
    if (request.asOf() != null) {
      return request.asOf();
    }
    return settings.asOf() != null
        ? settings.asOf()
        : LocalDate.ofInstant(request.clock().instant(), settings.zone());
  }

  private Database open() {
    try {
      return Database.open(request.state());
    } catch (StoreException e) {
      throw new CannotStartException(String.valueOf(e.getMessage()), e);
    }
  }

  private boolean nothingNew(NightPlan plan, CompletedRun last) {
    return plan.identity().equals(last.run().identity())
        && Manifest.verifies(
            request.output().resolve(last.edition().name()), last.edition().manifestSha256());
  }
}
