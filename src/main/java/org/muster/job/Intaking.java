package org.muster.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
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
import org.muster.store.Standing;
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
  private volatile @Nullable Begun begun;

  /** The load that has begun last. */
  private record Begun(Arrival.Opened opened, Standing standing) {}

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
   * What this run has read itself is among them: it was killed, perhaps between two parts of the
   * file. None if the run goes back.
   */
  List<FrozenFile> unread() {
    if (back != null) {
      return List.of();
    }
    List<FrozenFile> unread = new ArrayList<>();
    Set<String> contents = new HashSet<>();
    for (FrozenFile file : files) {
      if (contents.add(file.sha256())
          && readings(file).stream().allMatch(reading -> reading.run() == run.number())) {
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
  Load begin(Arrival.Opened opened) {
    FrozenFile file = opened.file();
    Destination to = opened.destination();
    Load load =
        store.begin(
            run,
            new FileIdentity(
                file.name(),
                file.bytes(),
                file.sha256(),
                to.layout(),
                to.dataset(),
                to.kind(),
                to.wholeTruth()));
    begun = new Begun(opened, load.standing());
    return load;
  }

  /** What stands as the load of a file begins; null as long as it has not begun. */
  @Nullable Standing standing(Arrival.Opened opened) {
    Begun now = begun;
    return now != null && now.opened.equals(opened) ? now.standing : null;
  }

  /** Whether the store has a file's content under a layout. */
  boolean has(FrozenFile file, Destination to) {
    return store.find(file.sha256(), to.layout()).isPresent();
  }

  /** What the store remembers of a file's content, for each of its layouts. */
  private List<StoredFile> readings(FrozenFile file) {
    return store.readings(file.sha256(), back).stream()
        .filter(reading -> identities.contains(reading.file().layout()))
        .toList();
  }

  /** What became of each file of tonight's list, in its order; of its parts, if it has several. */
  List<NightReport.FileLine> lines() {
    return files.stream().flatMap(this::lines).toList();
  }

  private Stream<NightReport.FileLine> lines(FrozenFile file) {
    List<StoredFile> readings = readings(file);
    return readings.isEmpty()
        ? Stream.of(NightReport.FileLine.unread(file.name(), file.bytes(), file.sha256()))
        : readings.stream()
            .map(stored -> NightReport.FileLine.of(file.name(), stored, status(file, stored)));
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
      for (StoredFile stored : readings(file)) {
        if (loads.add(stored.load())) {
          store.forEachNote(stored, note -> reader.accept(new Noted(stored.file().layout(), note)));
        }
      }
    }
  }

  /** A note and the layout of the file that it is about. */
  record Noted(String layout, FileNote note) {}
}
