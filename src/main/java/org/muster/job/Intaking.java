package org.muster.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.intake.FileReading;
import org.muster.intake.FrozenFile;
import org.muster.intake.Intake;
import org.muster.intake.RejectTable;
import org.muster.intake.layout.Layout;
import org.muster.intake.layout.Layouts;
import org.muster.store.FileIdentity;
import org.muster.store.FileNote;
import org.muster.store.Load;
import org.muster.store.RecordStore;
import org.muster.store.Run;
import org.muster.store.StoredFile;

/**
 * Introduces the drop folder to the store: which files are new, how they are read, and what became
 * of each.
 */
final class Intaking {
  /** Stands, with the digest of those that there were, for the layout of a file that fits none. */
  private static final String NO_LAYOUT = "none";

  private final Intake intake;
  private final RecordStore store;
  private final Run run;
  private final String dataset;
  private final List<FrozenFile> files;
  private final @Nullable Run back;
  private final String noLayout;
  private final List<String> identities;

  Intaking(Intake intake, String dataset, RecordStore store, Run run, NightPlan plan) {
    this.intake = intake;
    this.dataset = dataset;
    this.store = store;
    this.run = run;
    this.files = plan.files();
    this.back = plan.back();
    this.noLayout = NO_LAYOUT + "@" + intake.layouts().digest().substring(0, 8);
    this.identities =
        Stream.concat(intake.layouts().all().stream().map(Layout::identity), Stream.of(noLayout))
            .toList();
  }

  /**
   * The files whose content the store does not know yet, in their order; the same content once.
   * None if the run goes back.
   */
  List<FrozenFile> unread() {
    if (back != null) {
      return List.of();
    }
    List<FrozenFile> unread = new ArrayList<>();
    Set<String> contents = new HashSet<>();
    for (FrozenFile file : files) {
      if (contents.add(file.sha256()) && find(file).isEmpty()) {
        unread.add(file);
      }
    }
    return unread;
  }

  FileReading open(FrozenFile file) throws IOException {
    return intake.open(file);
  }

  /** The layouts that files are recognised by. */
  Layouts layouts() {
    return intake.layouts();
  }

  /** Where the records of a file go. */
  Destination destination(FileReading reading) {
    RejectTable table = reading.rejects();
    return table == null ? Destination.nowhere(noLayout, dataset) : Destination.of(table, dataset);
  }

  /** Begins to read a file into the store. */
  Load begin(FrozenFile file, Destination to) {
    return store.begin(
        run,
        new FileIdentity(
            file.name(),
            file.bytes(),
            file.sha256(),
            to.layout(),
            to.dataset(),
            to.kind(),
            to.wholeTruth()));
  }

  /** Whether the store has a file's content under a layout. */
  boolean has(FrozenFile file, Destination to) {
    return store.find(file.sha256(), to.layout()).isPresent();
  }

  /** What the store remembers of a file's content. */
  Optional<StoredFile> find(FrozenFile file) {
    return identities.stream()
        .map(layout -> find(file.sha256(), layout))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<StoredFile> find(String sha256, String layout) {
    return back == null
        ? store.find(sha256, layout).or(() -> store.findRefused(sha256, layout))
        : store.findAt(back, sha256, layout);
  }

  /** What became of each file of tonight's list, in its order. */
  List<NightReport.FileLine> lines() {
    return files.stream().map(this::line).toList();
  }

  private NightReport.FileLine line(FrozenFile file) {
    Optional<StoredFile> found = find(file);
    if (found.isEmpty()) {
      return NightReport.FileLine.unread(file.name(), file.bytes(), file.sha256());
    }
    StoredFile stored = found.get();
    return NightReport.FileLine.of(file.name(), stored, status(file, stored));
  }

  private String status(FrozenFile file, StoredFile stored) {
    if (stored.state() == StoredFile.State.REFUSED) {
      return "refused";
    }
    if (!stored.file().name().equals(file.name())) {
      return "same as " + stored.file().name();
    }
    return stored.run() == (back == null ? run : back).number() ? "read" : "unchanged";
  }

  /** Hands on the notes of every file of tonight's list, each content once, with its layout. */
  void forEachNote(Consumer<Noted> reader) {
    Set<Long> loads = new HashSet<>();
    for (FrozenFile file : files) {
      find(file)
          .filter(stored -> loads.add(stored.load()))
          .ifPresent(
              stored ->
                  store.forEachNote(
                      stored, note -> reader.accept(new Noted(stored.file().layout(), note))));
    }
  }

  /** A note and the layout of the file that it is about. */
  record Noted(String layout, FileNote note) {}
}
