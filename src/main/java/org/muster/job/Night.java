package org.muster.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.muster.intake.Frozen;
import org.muster.intake.Intake;
import org.muster.intake.IntakeSettings;
import org.muster.intake.layout.LayoutException;
import org.muster.intake.layout.Layouts;
import org.muster.render.MarkupException;
import org.muster.render.markup.TemplateEngine;
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
    SettingsFile settings = SettingsFile.read(settingsFile());
    requireFolder(request.input(), "drop folder", "--input");
    requireFolder(request.templates(), "templates folder", "--templates");
    TemplateEngine engine = templates(settings);
    try (Lock lock = lock()) {
      return lock.taken() ? underLock(settings, engine) : ExitCode.LOCKED;
    }
  }

  private @Nullable Path settingsFile() {
    Path usual = Path.of("muster.yaml");
    return request.settings() != null
        ? request.settings()
        : Files.isRegularFile(usual) ? usual : null;
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

  private TemplateEngine templates(SettingsFile settings) {
    try {
      TemplateEngine engine = new TemplateEngine(request.templates());
      for (BriefingPlan plan : settings.briefings()) {
        for (String template : plan.formats().values()) {
          if (!Files.isRegularFile(request.templates().resolve(template))) {
            throw new CannotStartException(
                "briefing '"
                    + plan.settings().id()
                    + "' needs the template "
                    + template
                    + ", which is not in "
                    + request.templates());
          }
        }
      }
      return engine;
    } catch (MarkupException | IOException e) {
      throw new CannotStartException(String.valueOf(e.getMessage()), e);
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
      Optional<RunLock> taken = RunLock.tryTake(request.state());
      if (taken.isEmpty()) {
        err.accept("another run is at work on " + request.state());
      }
      return new Lock(taken.orElse(null));
    } catch (StoreException e) {
      throw new CannotStartException(String.valueOf(e.getMessage()), e);
    }
  }

  private ExitCode underLock(SettingsFile settings, TemplateEngine engine) {
    Intake intake = intake(settings);
    Frozen frozen;
    try {
      frozen = intake.freeze(request.input(), request.clock());
    } catch (IOException e) {
      throw new CannotStartException("the drop folder cannot be read: " + e.getMessage(), e);
    }
    LocalDate asOf = asOf(settings);
    NightPlan.Ingredients ingredients =
        new NightPlan.Ingredients(
            asOf,
            request.knownAt() == null ? null : request.knownAt().toString(),
            frozen.files(),
            engine.digest(),
            settings.sha256(),
            intake.layouts().digest());
    try (Database database = open()) {
      RunLedger ledger = new RunLedger(database.dataSource());
      Optional<CompletedRun> last = ledger.lastCompleted();
      NightPlan plan = plan(ingredients, last);
      if (last.isPresent() && nothingNew(plan, last.get())) {
        out.accept(
            "Nothing new: edition "
                + last.get().edition().name()
                + " is there and as it was published.");
        return ExitCode.DONE;
      }
      RecordStore store = new RecordStore(database.dataSource());
      store.sweep();
      Run run = ledger.begin(plan.identity(), request.clock().instant(), previous(plan, last));
      NightShift shift =
          new NightShift(
              request,
              settings,
              plan,
              frozen,
              run,
              new NightShift.Stores(database, store, ledger),
              intake,
              engine);
      return shift.run(out, err);
    }
  }

  private Intake intake(SettingsFile settings) {
    IntakeSettings defaults = IntakeSettings.DEFAULTS;
    SettingsShape.Intake given = settings.intake();
    try {
      return new Intake(
          new IntakeSettings(
              given.maxFileBytes(),
              given.maxInflatedBytes(),
              defaults.maxFieldLength(),
              defaults.maxRecordLength(),
              given.holdBackPercent(),
              given.holdBackCount(),
              defaults.dataset()),
          settings.markings(),
          layouts());
    } catch (IllegalArgumentException e) {
      throw new CannotStartException("settings: " + e.getMessage(), e);
    }
  }

  private Layouts layouts() {
    try {
      return Layouts.load(request.input().resolve("layouts"));
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

  /**
   * The plan of the last completed run if nothing has changed since, else that of a run after its
   * edition.
   */
  private static NightPlan plan(NightPlan.Ingredients ingredients, Optional<CompletedRun> last) {
    if (last.isEmpty()) {
      return ingredients.after(null);
    }
    NightPlan same = ingredients.after(last.get().run().previousEdition());
    return same.identity().equals(last.get().run().identity())
        ? same
        : ingredients.after(last.get().edition().name());
  }

  private static @Nullable String previous(NightPlan plan, Optional<CompletedRun> last) {
    return last.map(
            done ->
                plan.identity().equals(done.run().identity())
                    ? done.run().previousEdition()
                    : done.edition().name())
        .orElse(null);
  }

  private boolean nothingNew(NightPlan plan, CompletedRun last) {
    return plan.identity().equals(last.run().identity())
        && Manifest.verifies(
            request.output().resolve(last.edition().name()), last.edition().manifestSha256());
  }
}
