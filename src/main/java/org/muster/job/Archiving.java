package org.muster.job;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.muster.delivery.Archive;
import org.muster.intake.FrozenFile;
import org.muster.intake.Intake;
import org.muster.intake.layout.Layout;
import org.muster.store.FileHistory;
import org.muster.store.RecordStore;
import org.muster.store.Run;
import org.muster.store.RunInput;
import org.muster.store.RunLedger;
import org.muster.store.StoredFile;

/**
 * Moves accepted files from the drop folder to the archive when the run that read them has come to
 * its end. Reason: until then the run may have to begin again, with the same list of files; and
 * what a kill keeps it from moving, the next run moves.
 */
final class Archiving {
  private final Archive archive;
  private final RecordStore store;
  private final RunLedger ledger;
  private final Set<String> layouts;

  Archiving(Archive archive, Intake intake, RecordStore store, RunLedger ledger) {
    this.archive = archive;
    this.store = store;
    this.ledger = ledger;
    this.layouts =
        intake.layouts().all().stream()
            .map(Layout::identity)
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * A list of files, and those of a completed run's list that are gone because they were moved. A
   * run that completes has accepted them; that they lie in the folder no longer is no change.
   */
  List<FrozenFile> withMoved(List<FrozenFile> files, Run completed) {
    Set<String> names = files.stream().map(FrozenFile::name).collect(Collectors.toSet());
    FileHistory history = store.history(null);
    List<FrozenFile> all = new ArrayList<>(files);
    for (RunInput input : ledger.inputs(completed).orElse(List.of())) {
      if (!names.contains(input.name()) && accepted(history, input.sha256())) {
        all.add(Planning.file(input));
      }
    }
    all.sort(Comparator.comparing(FrozenFile::name));
    return all;
  }

  /** The contents that lay in the folder in the night before a run. */
  Set<String> stayed(Run run) {
    Set<String> contents = new TreeSet<>();
    ledger
        .nightBefore(run)
        .flatMap(ledger::inputs)
        .ifPresent(inputs -> inputs.forEach(input -> contents.add(input.sha256())));
    return contents;
  }

  /**
   * Moves what was accepted whole. What was refused, held back or is still arriving stays.
   *
   * @param planned the run's list, in which files may be that were moved before
   * @param there what lies in the drop folder
   * @throws NotMovedException if a file cannot be moved, once the others are
   */
  void move(List<FrozenFile> planned, List<FrozenFile> there) {
    FileHistory history = store.history(null);
    Set<String> names = there.stream().map(FrozenFile::name).collect(Collectors.toSet());
    List<String> stuck = new ArrayList<>();
    for (FrozenFile file : there) {
      if (accepted(history, file.sha256())) {
        move(file, stuck, () -> archive.move(file.name(), file.content(), file.control()));
      }
    }
    for (FrozenFile file : planned) {
      if (!names.contains(file.name())) {
        move(file, stuck, () -> archive.moveControlOf(file.name(), belongsTo(file)));
      }
    }
    if (!stuck.isEmpty()) {
      throw new NotMovedException(stuck);
    }
  }

  /** One move of a file. */
  @FunctionalInterface
  private interface Move {
    void go() throws IOException;
  }

  private static void move(FrozenFile file, List<String> stuck, Move move) {
    try {
      move.go();
    } catch (IOException | InvalidPathException e) {
      stuck.add(file.name() + " cannot be moved to the archive: " + e);
    }
  }

  private static BiPredicate<String, String> belongsTo(FrozenFile file) {
    return (content, control) -> FrozenFile.known(content, control).equals(file.sha256());
  }

  /** Whether all parts of a content were accepted when it was read last. */
  private boolean accepted(FileHistory history, String content) {
    List<StoredFile> readings = history.readings(content);
    long last = readings.stream().mapToLong(StoredFile::run).max().orElse(0);
    return !readings.isEmpty()
        && history.begun(content).isEmpty()
        && readings.stream()
            .filter(reading -> reading.run() == last)
            .allMatch(
                reading ->
                    reading.state() == StoredFile.State.ACCEPTED
                        && layouts.contains(reading.file().layout()));
  }
}
