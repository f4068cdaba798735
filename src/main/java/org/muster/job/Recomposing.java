package org.muster.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.muster.intake.Intake;
import org.muster.job.knowledge.Knowledge;
import org.muster.job.reading.Intaking;
import org.muster.job.reading.RunFiles;
import org.muster.job.settings.CannotStartException;
import org.muster.job.settings.SettingsFile;
import org.muster.store.Database;
import org.muster.store.RecordStore;
import org.muster.store.Run;
import org.muster.store.RunLedger;
import org.muster.store.RunLock;
import org.muster.store.StoreException;

/**
 * Makes the briefings of a night again from the store alone, without a run: nothing is published
 * and nothing remembered. Holds the run lock while it is open.
 */
final class Recomposing implements AutoCloseable {
  private final NightRequest request;
  private final SettingsFile settings;
  private final Templates templates;
  private final RunLock lock;
  private final Database database;

  private Recomposing(
      NightRequest request,
      SettingsFile settings,
      Templates templates,
      RunLock lock,
      Database database) {
    this.request = request;
    this.settings = settings;
    this.templates = templates;
    this.lock = lock;
    this.database = database;
  }

  /**
   * Opens the store.
   *
   * @param err is told if another run is at work
   * @return nothing if another run is at work
   * @throws CannotStartException if there is no store
   */
  static Optional<Recomposing> open(
      NightRequest request, SettingsFile settings, Templates templates, Consumer<String> err) {
    if (!Files.isDirectory(request.state())) {
      throw new CannotStartException(
          "there is no state folder " + request.state() + "; there has been no run yet");
    }
    try {
      Optional<RunLock> lock = RunLock.tryTake(request.state());
      if (lock.isEmpty()) {
        err.accept("another run is at work on " + request.state());
        return Optional.empty();
      }
      return Optional.of(open(request, settings, templates, lock.get()));
    } catch (StoreException e) {
      throw new CannotStartException(String.valueOf(e.getMessage()), e);
    }
  }

  private static Recomposing open(
      NightRequest request, SettingsFile settings, Templates templates, RunLock lock) {
    try {
      return new Recomposing(request, settings, templates, lock, Database.open(request.state()));
    } catch (StoreException e) {
      lock.close();
      throw e;
    }
  }

  /** The runs that there were. */
  RunLedger ledger() {
    return new RunLedger(database.dataSource());
  }

  /**
   * What a night is made of.
   *
   * @param knownAt the newest night that had begun by then
   * @param asOf null for its own business date
   * @throws CannotStartException if there was none
   */
  NightPlan plan(Instant knownAt, @Nullable LocalDate asOf) {
    Intake intake = intake();
    NightPlan.Setup setup =
        new NightPlan.Setup(
            templates.engine().digest(), settings.sha256(), intake.layouts().digest());
    return new Planning(ledger(), store(), setup, null).back(knownAt, asOf);
  }

  private Intake intake() {
    return Night.intake(settings, request.input(), NightShift.work(request));
  }

  private RecordStore store() {
    return new RecordStore(database.dataSource());
  }

  /**
   * Makes the briefings of a plan.
   *
   * @param work an existing folder, into which the templates write
   */
  Tonight compose(NightPlan plan, Run run, Path work) {
    Tonight tonight = new Tonight(request, settings, plan, work);
    RecordStore store = store();
    Intaking intaking = new Intaking(intake(), store, run, RunFiles.of(plan.files()), plan.back());
    Knowledge knowledge = new Knowledge(store, ledger(), plan.previousEdition(), plan.back());
    new ComposeStep(tonight, intaking, knowledge, templates).compose();
    return tonight;
  }

  @Override
  public void close() {
    try (lock) {
      database.close();
    }
  }
}
