package org.muster.job;

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
import org.muster.store.RecordStore;
import org.muster.store.Run;
import org.muster.store.RunLedger;

/**
 * Makes the briefings of a night again from the store alone, without a run: nothing is published
 * and nothing remembered. Holds the run lock while it is open.
 */
final class Recomposing implements AutoCloseable {
  private final NightRequest request;
  private final SettingsFile settings;
  private final Templates templates;
  private final OpenStore store;

  private Recomposing(
      NightRequest request, SettingsFile settings, Templates templates, OpenStore store) {
    this.request = request;
    this.settings = settings;
    this.templates = templates;
    this.store = store;
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
    return OpenStore.open(request.state(), err)
        .map(store -> new Recomposing(request, settings, templates, store));
  }

  /** The runs that there were. */
  RunLedger ledger() {
    return store.ledger();
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
    NightPlan.Setup setup = NightPlan.Setup.of(templates, settings, intake.layouts());
    return new Planning(ledger(), store.records(), setup, null).back(knownAt, asOf);
  }

  private Intake intake() {
    return Night.intake(settings, request.input(), NightShift.work(request));
  }

  /**
   * Makes the briefings of a plan.
   *
   * @param work an existing folder, into which the templates write
   */
  Tonight compose(NightPlan plan, Run run, Path work) {
    Tonight tonight = new Tonight(request, settings, plan, work);
    RecordStore records = store.records();
    Intaking intaking =
        new Intaking(intake(), records, run, RunFiles.of(plan.files()), plan.back());
    Knowledge knowledge = new Knowledge(records, ledger(), plan.previousEdition(), plan.back());
    new ComposeStep(tonight, intaking, knowledge, templates).compose();
    return tonight;
  }

  @Override
  public void close() {
    store.close();
  }
}
