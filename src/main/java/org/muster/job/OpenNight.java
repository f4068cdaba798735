package org.muster.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.muster.delivery.Archive;
import org.muster.delivery.EditionFolder;
import org.muster.domain.PlainWords;
import org.muster.intake.Frozen;
import org.muster.intake.FrozenFile;
import org.muster.intake.Intake;
import org.muster.job.edition.Index;
import org.muster.job.edition.Manifest;
import org.muster.job.edition.RunName;
import org.muster.job.settings.CannotStartException;
import org.muster.store.CompletedRun;
import org.muster.store.Database;
import org.muster.store.FileHistory;
import org.muster.store.RecordStore;
import org.muster.store.Run;
import org.muster.store.RunInput;
import org.muster.store.RunLedger;

/**
 * A night with the lock taken, the list of files frozen and the store open: finds out whether there
 * is anything to do, and does it.
 */
final class OpenNight {
  /** Files that are called otherwise: enough to see what was done. */
  private static final int MOST_SAID = 5;

  private final NightRequest request;
  private final Checked checked;
  private final Frozen frozen;
  private final NightShift.Means means;

  /**
   * A night.
   *
   * @param frozen without files if it goes back
   * @throws CannotStartException if there is no archive where the settings name one
   */
  OpenNight(
      NightRequest request, Checked checked, Intake intake, Frozen frozen, Database database) {
    this.request = request;
    this.checked = checked;
    this.frozen = frozen;
    RecordStore records = new RecordStore(database.dataSource());
    RunLedger ledger = new RunLedger(database.dataSource());
    this.means =
        new NightShift.Means(database, records, ledger, intake, archiving(intake, records, ledger));
  }

  /** Where accepted files go; null if they stay, as for a run that goes back. */
  private @Nullable Archiving archiving(Intake intake, RecordStore records, RunLedger ledger) {
    String folder = checked.settings().archive();
    if (folder == null || request.knownAt() != null) {
      return null;
    }
    try {
      return new Archiving(
          new Archive(
              request.input(), Path.of(folder), Intake.CONTROL_ENDINGS, Intake.CONTROL_BYTES),
          intake,
          records,
          ledger);
    } catch (IOException e) {
      throw Night.unreadable(e);
    }
  }

  ExitCode run(Consumer<String> out, Consumer<String> err) {
    Optional<CompletedRun> last = means.ledger().lastCompleted();
    NightPlan plan = plan(last);
    if (last.isPresent() && stands(plan, last.get())) {
      nothingNew(plan, last.get(), out);
      settleIndex(err);
      return ExitCode.DONE;
    }
    sayIfBack(plan, out);
    means.records().sweep();
    Run run = means.ledger().begin(plan.undertaking(), request.clock().instant());
    return new NightShift(request, checked, means, plan, frozen, run).run(out, err);
  }

  private NightPlan plan(Optional<CompletedRun> last) {
    Planning planning =
        new Planning(
            means.ledger(),
            means.records(),
            NightPlan.Setup.of(checked.templates(), checked.settings(), means.intake().layouts()),
            means.archiving());
    return request.knownAt() == null
        ? planning.night(asOf(), frozen.files(), last)
        : planning.back(request.knownAt(), request.asOf());
  }

  private LocalDate asOf() {
    if (request.asOf() != null) {
      return request.asOf();
    }
    return checked.settings().asOf() != null
        ? checked.settings().asOf()
        : LocalDate.ofInstant(request.clock().instant(), checked.settings().zone());
  }

  private boolean stands(NightPlan plan, CompletedRun last) {
    return plan.identity().equals(last.run().identity())
        && Manifest.verifies(folder(last), last.edition().manifestSha256());
  }

  private Path folder(CompletedRun last) {
    return request.output().resolve(last.edition().name());
  }

  private void nothingNew(NightPlan plan, CompletedRun last, Consumer<String> out) {
    Archiving archiving = means.archiving();
    if (archiving != null) {
      archiving.move(plan.files(), frozen.files());
    }
    out.accept(
        "Nothing new: edition " + last.edition().name() + " is there and as it was published.");
    checked.sealing().saysIfOther(folder(last), out);
    List<Renamed> renamed = Renamed.between(plan.files(), frozen.files());
    see(renamed, last.run());
    say(renamed, out);
  }

  private void settleIndex(Consumer<String> err) {
    try {
      new Index(new EditionFolder(request.output()), Program.NAME_AND_VERSION, err).settle();
    } catch (IOException | UncheckedIOException e) {
      err.accept("the list of editions cannot be written: " + e);
    }
  }

  /**
   * Has the store remember the new names, as if the last run had seen them: a content that comes
   * back under one of them later says nothing new.
   */
  private void see(List<Renamed> renamed, Run last) {
    if (renamed.isEmpty()) {
      return;
    }
    FileHistory history = means.records().history(null);
    for (Renamed file : renamed) {
      FrozenFile now = file.now();
      Set<String> names = history.names(now.sha256(), Long.MAX_VALUE);
      boolean refused = names.isEmpty();
      if (!refused && !names.contains(now.name())) {
        means.records().see(last, new RunInput(now.name(), now.bytes(), now.sha256()));
      }
    }
  }

  private static void say(List<Renamed> renamed, Consumer<String> out) {
    renamed.stream().limit(MOST_SAID).map(Renamed::inWords).forEach(out);
    if (renamed.size() > MOST_SAID) {
      String more = PlainWords.count(renamed.size() - MOST_SAID, "more file");
      out.accept(more + " likewise.");
    }
  }

  private static void sayIfBack(NightPlan plan, Consumer<String> out) {
    Run back = plan.back();
    if (back != null) {
      out.accept(
          "Going back to run %s of %s; nothing is read from the drop folder."
              .formatted(RunName.of(back.number(), back.identity()), back.knownAt()));
    }
  }
}
