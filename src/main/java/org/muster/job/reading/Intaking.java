package org.muster.job.reading;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.intake.FileReading;
import org.muster.intake.FrozenFile;
import org.muster.intake.Intake;
import org.muster.intake.RejectTable;
import org.muster.intake.RejectedMarkings;
import org.muster.intake.layout.Layout;
import org.muster.intake.layout.Layouts;
import org.muster.store.FileHistory;
import org.muster.store.FileIdentity;
import org.muster.store.FileNote;
import org.muster.store.Load;
import org.muster.store.RecordEncoder;
import org.muster.store.RecordStore;
import org.muster.store.Run;
import org.muster.store.RunInput;
import org.muster.store.Standing;
import org.muster.store.StoredFile;

/**
 * Introduces the drop folder to the store: which files are new, how they are read, and what became
 * of each.
 */
public final class Intaking {
  /** Stands, with the digest of those that there were, for the layout of a file that fits none. */
  private static final String NO_LAYOUT = "none";

  private final Intake intake;
  private final RecordStore store;
  private final Run run;
  private final RunFiles tonight;
  private final @Nullable Run back;
  private final String noLayout;
  private final Set<String> identities;
  private @Nullable FileHistory before;
  private @Nullable ReadingList list;
  private @Nullable FilesRead after;
  private volatile CompletableFuture<Standing> atFirst = new CompletableFuture<>();
  private volatile @Nullable Begun begun;

  /** The load that has begun last. */
  private record Begun(Arrival.Opened opened, Standing standing) {}

  /**
   * The intake of a run.
   *
   * @param intake reads the files
   * @param store learns what they say
   * @param tonight its files
   * @param back the night that the run goes back to, which reads nothing; null of an ordinary one
   */
  public Intaking(Intake intake, RecordStore store, Run run, RunFiles tonight, @Nullable Run back) {
    this.intake = intake;
    this.store = store;
    this.run = run;
    this.tonight = tonight;
    this.back = back;
    this.noLayout = NO_LAYOUT + "@" + intake.layouts().digest().substring(0, 8);
    this.identities =
        Stream.concat(intake.layouts().all().stream().map(Layout::identity), Stream.of(noLayout))
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Begins the intake.
   *
   * @return the files that are to be read, in their order; none if the run goes back
   */
  List<FrozenFile> begin() {
    FileHistory history = store.history(null);
    ReadingList reading = readingList(history);
    before = history;
    list = reading;
    after = null;
    atFirst = new CompletableFuture<>();
    if (back != null) {
      return List.of();
    }
    reading.newNames().forEach(file -> store.see(run, input(file)));
    return reading.unread();
  }

  /** Finds out what stands before anything is read, which takes a while in a large store. */
  void look() {
    atFirst.complete(store.standing());
  }

  /**
   * What stood before anything was read; for the thread that reads, which waits until it is known.
   * Told once: should the first file be given up, the store knows anew what stands, and this would
   * take as much room as that.
   */
  Standing standingAtFirst() throws IOException {
    try {
      Standing standing = atFirst.get();
      atFirst = new CompletableFuture<>();
      return standing;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("reading was broken off");
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private static RunInput input(FrozenFile file) {
    return new RunInput(file.name(), file.bytes(), file.sha256());
  }

  private ReadingList list() {
    return Objects.requireNonNull(list, "the intake was begun");
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
  public Layouts layouts() {
    return intake.layouts();
  }

  /** Where the records of a file go. */
  Destination destination(FileReading reading) {
    RejectTable table = reading.rejects();
    return table == null
        ? Destination.nowhere(noLayout, intake.dataset())
        : Destination.of(table, intake.dataset());
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

  /** Makes records ready for the store. */
  RecordEncoder encoder() {
    return store.encoder();
  }

  /** Whether a part of a file is in already, as it was when the intake was begun. */
  boolean has(FrozenFile file, Destination to) {
    return list().has(file, to.layout());
  }

  /** A part of a file was passed over. */
  void stands(Arrival.Stands part) {
    store.seePart(run, input(part.file()), part.destination().layout());
  }

  /** Whether the records that layouts bring are in already, as when the intake was begun. */
  boolean hasRecords(FrozenFile from, Destination to) {
    FileHistory history = Objects.requireNonNull(before, "the intake was begun");
    return history.find(from.sha256(), to.layout()).isPresent();
  }

  /** Earlier readings of a file, by other layouts, of which it takes the place. */
  List<StoredFile> replaced(FileIdentity file) {
    return list().replaced(file);
  }

  /** A file was accepted: whatever else it is called tonight, it is known under these names. */
  void accepted(FileIdentity file) {
    list().otherNames(file).forEach(other -> store.see(run, input(other)));
  }

  /** A file of several parts begins. */
  void beginParts(FrozenFile file) {
    if (!list().isBegun(file)) {
      store.beginParts(run, input(file));
    }
  }

  /** All parts of a file are at their end. */
  void endParts(FrozenFile file) {
    store.endParts(file.sha256());
  }

  /** What became of the files; asked for once the intake is at its end. */
  private FilesRead after() {
    FilesRead known = after;
    if (known == null) {
      FileHistory history = store.history(back);
      Set<String> unread =
          back != null
              ? Set.of()
              : readingList(history).unread().stream()
                  .map(FrozenFile::sha256)
                  .collect(Collectors.toSet());
      Map<String, List<StoredFile>> readings = new HashMap<>();
      for (FrozenFile one : tonight.files()) {
        readings.put(one.sha256(), readings(history, one, unread.contains(one.sha256())));
      }
      after = known = new FilesRead(store, tonight.files(), back == null ? run : back, readings);
    }
    return known;
  }

  private ReadingList readingList(FileHistory history) {
    return new ReadingList(history, run, identities, this::lifted, this::shelf, tonight);
  }

  private String shelf(StoredFile reading) {
    FileIdentity file = reading.file();
    return intake
        .layouts()
        .find(file.layout())
        .map(now -> Destination.of(now, intake.dataset(), now.wholeTruth()))
        .map(to -> ReadingList.shelf(to.kind(), to.dataset()))
        .orElseGet(() -> ReadingList.shelf(file.kind(), file.dataset()));
  }

  /**
   * Of a file that was not reached, what this run has read of it. A refusal by a limit that has
   * been lifted says no more, once the file was read again.
   */
  private List<StoredFile> readings(FileHistory history, FrozenFile file, boolean unread) {
    List<StoredFile> all = history.readings(file.sha256());
    long last = all.stream().mapToLong(StoredFile::run).max().orElse(0);
    return all.stream()
        .filter(reading -> identities.contains(reading.file().layout()))
        .filter(reading -> !unread || reading.run() == run.number())
        .filter(reading -> reading.run() == last || !lifted(reading))
        .toList();
  }

  /** Whether a file was refused by a limit that is another now. */
  private boolean lifted(StoredFile reading) {
    AtomicBoolean lifted = new AtomicBoolean();
    if (reading.state() == StoredFile.State.REFUSED) {
      store.forEachNote(
          reading,
          note -> {
            if (note instanceof FileNote.Remark remark && intake.lifted(remark.notice())) {
              lifted.set(true);
            }
          });
    }
    return lifted.get();
  }

  /** What became of each file of tonight's list, in its order; of its parts, if it has several. */
  public List<FileLine> lines() {
    return after().lines();
  }

  /** Hands on the notes of every file of tonight's list, each content once, with its layout. */
  public void forEachNote(Consumer<Noted> reader) {
    after().forEachNote(reader);
  }

  /**
   * A note.
   *
   * @param file SHA-256 of the file that it is about
   * @param layout by which the file was read
   */
  public record Noted(String file, String layout, FileNote note) {}

  /**
   * Who may know of the rejected rows of files of a layout.
   *
   * @throws IllegalArgumentException if there is no such layout
   */
  public RejectedMarkings rejectedMarkings(String layout) {
    return intake.rejectedMarkings(layout);
  }
}
