package org.muster.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.muster.domain.RecordKind;
import org.muster.intake.FileReading;
import org.muster.intake.FrozenFile;
import org.muster.intake.Intake;
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
  /** Stands for the layout of a file that fits none. */
  static final String NO_LAYOUT = "none";

  private static final List<String> LAYOUTS =
      Stream.concat(
              Arrays.stream(RecordKind.values()).map(RecordKind::plural), Stream.of(NO_LAYOUT))
          .toList();

  private final Intake intake;
  private final RecordStore store;
  private final Run run;
  private final String dataset;
  private final List<FrozenFile> files;

  Intaking(Intake intake, String dataset, RecordStore store, Run run, List<FrozenFile> files) {
    this.intake = intake;
    this.dataset = dataset;
    this.store = store;
    this.run = run;
    this.files = files;
  }

  /** The files whose content the store does not know yet, in their order; the same content once. */
  List<FrozenFile> unread() {
    List<FrozenFile> unread = new ArrayList<>();
    Set<String> contents = new HashSet<>();
    for (FrozenFile file : files) {
      if (contents.add(file.sha256()) && find(file).isEmpty()) {
        unread.add(file);
      }
    }
    return unread;
  }

  /**
   * Opens a file.
   *
   * @param position is told the position in it, in bytes; goes back when it is read again
   */
  FileReading open(FrozenFile file, LongConsumer position) throws IOException {
    return intake.open(file, position);
  }

  /** Begins to read a file into the store. */
  Load begin(FrozenFile file, String layout) {
    RecordKind kind =
        Arrays.stream(RecordKind.values())
            .filter(k -> k.plural().equals(layout))
            .findFirst()
            .orElse(RecordKind.EVENT);
    return store.begin(
        run,
        new FileIdentity(file.name(), file.bytes(), file.sha256(), layout, dataset, kind, false));
  }

  /** What the store remembers of a file's content. */
  Optional<StoredFile> find(FrozenFile file) {
    return LAYOUTS.stream()
        .map(
            layout ->
                store
                    .find(file.sha256(), layout)
                    .or(() -> store.findRefused(file.sha256(), layout)))
        .flatMap(Optional::stream)
        .findFirst();
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
    return stored.run() == run.number() ? "read" : "unchanged";
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
