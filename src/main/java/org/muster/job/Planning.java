package org.muster.job;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.muster.intake.FrozenFile;
import org.muster.job.edition.RunName;
import org.muster.job.settings.CannotStartException;
import org.muster.store.CompletedRun;
import org.muster.store.FileIdentity;
import org.muster.store.RecordStore;
import org.muster.store.Run;
import org.muster.store.RunInput;
import org.muster.store.RunLedger;

/**
 * Works out what a run is made of: an ordinary night of what lies in the drop folder, a run that
 * goes back of what the store knows of the night that it goes back to.
 */
final class Planning {
  private final RunLedger ledger;
  private final RecordStore store;
  private final NightPlan.Setup setup;
  private final @Nullable Archiving archiving;

  /**
   * Planning over a store.
   *
   * @param archiving null if accepted files stay where they are
   */
  Planning(
      RunLedger ledger, RecordStore store, NightPlan.Setup setup, @Nullable Archiving archiving) {
    this.archiving = archiving;
    this.ledger = ledger;
    this.store = store;
    this.setup = setup;
  }

  /**
   * The plan of an ordinary night: that of the last completed one if nothing has changed since,
   * else that of a night after its edition.
   *
   * <p>Rule: that a file was moved to the archive since, is called otherwise and nothing else, or
   * lies there once more or less often, is no change. Reason: its records are in, and stay what
   * they are.
   */
  NightPlan night(LocalDate asOf, List<FrozenFile> files, Optional<CompletedRun> last) {
    if (last.isPresent()) {
      Run completed = last.get().run();
      List<FrozenFile> then = asThen(files, completed);
      NightPlan same = then.equals(files) ? null : plan(asOf, then, last);
      if (same != null && same.identity().equals(completed.identity())) {
        return same;
      }
    }
    return plan(asOf, files, last);
  }

  /** The list as a completed run had it, as far as only places and names are other ones since. */
  private List<FrozenFile> asThen(List<FrozenFile> files, Run completed) {
    List<FrozenFile> all = archiving == null ? files : archiving.withMoved(files, completed);
    List<FrozenFile> then =
        ledger.inputs(completed).orElse(List.of()).stream().map(Planning::file).toList();
    boolean renamed = Renamed.alone(then, all) && !Renamed.between(then, all).isEmpty();
    return renamed ? then : all;
  }

  private NightPlan plan(LocalDate asOf, List<FrozenFile> files, Optional<CompletedRun> last) {
    long completed = last.map(run -> run.run().number()).orElse(0L);
    Run newest = ledger.newestNight().orElse(null);
    if (newest != null && newest.number() > completed) {
      // It failed or was killed. With the same list it goes on, and has learned nothing before.
      NightPlan same = night(asOf, files, last, learned(files, completed, newest.number() - 1));
      return same.identity().equals(newest.identity())
          ? same
          : night(asOf, files, last, learned(files, completed, newest.number()));
    }
    return night(asOf, files, last, List.of());
  }

  private NightPlan night(
      LocalDate asOf,
      List<FrozenFile> files,
      Optional<CompletedRun> last,
      List<FileIdentity> learned) {
    NightPlan.Ingredients ingredients = new NightPlan.Ingredients(asOf, files, learned, setup);
    if (last.isEmpty()) {
      return ingredients.after(null, null);
    }
    Run then = last.get().run();
    List<FileIdentity> sinceBefore = new ArrayList<>(learnedBefore(files, then));
    sinceBefore.addAll(learned);
    NightPlan same =
        new NightPlan.Ingredients(asOf, files, sinceBefore, setup)
            .after(then.previousEdition(), null);
    return same.identity().equals(then.identity())
        ? same
        : ingredients.after(last.get().edition().name(), null);
  }

  /** What had been learned without an edition when a run began. */
  private List<FileIdentity> learnedBefore(List<FrozenFile> files, Run run) {
    return learned(files, ledger.completedBefore(run), run.number() - 1);
  }

  /** What runs after one and up to another have accepted of files that are not in a list. */
  private List<FileIdentity> learned(List<FrozenFile> files, long after, long upTo) {
    Set<String> contents = files.stream().map(FrozenFile::sha256).collect(Collectors.toSet());
    return store.history(null).acceptedBetween(after, upTo).stream()
        .filter(file -> !contents.contains(file.sha256()))
        .toList();
  }

  /**
   * The plan of a run that goes back.
   *
   * @param asOf null for the business date of the night that was newest then
   * @throws CannotStartException if nothing was known then
   */
  NightPlan back(Instant knownAt, @Nullable LocalDate asOf) {
    Run then =
        ledger.nightAt(knownAt).orElseThrow(() -> new CannotStartException(nothingKnown(knownAt)));
    LocalDate day = asOf != null ? asOf : ledger.asOf(then).orElse(null);
    if (day == null) {
      throw new CannotStartException(
          "the business date of run "
              + RunName.of(then.number(), then.identity())
              + " is not known; name it with --as-of");
    }
    List<FrozenFile> files = files(then);
    return new NightPlan.Ingredients(day, files, learnedBefore(files, then), setup)
        .after(then.previousEdition(), then);
  }

  private String nothingKnown(Instant knownAt) {
    String none = "nothing was known at " + knownAt;
    return ledger
        .firstNight()
        .map(first -> none + "; the first run began at " + first.knownAt())
        .orElse(none + "; there has been no run yet");
  }

  /** The files of a night; of one that kept no list, those that the store had accepted by then. */
  private List<FrozenFile> files(Run then) {
    return ledger.inputs(then).orElseGet(() -> store.inputsUpTo(then)).stream()
        .map(Planning::file)
        .toList();
  }

  /** Is never opened: what was in it is in the store. */
  static FrozenFile file(RunInput input) {
    return new FrozenFile(Path.of(input.name()), input.name(), input.bytes(), input.sha256());
  }
}
