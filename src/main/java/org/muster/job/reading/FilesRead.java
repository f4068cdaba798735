package org.muster.job.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.muster.intake.FrozenFile;
import org.muster.notice.NoticeType;
import org.muster.notice.Severity;
import org.muster.store.FileNote;
import org.muster.store.RecordStore;
import org.muster.store.Run;
import org.muster.store.StoredFile;

/**
 * What became of the files of a run, as the store remembers it.
 *
 * @param files in the order of the run's list
 * @param run the one that read what is new
 * @param readings of each content, for each of its layouts, by the content's SHA-256
 */
record FilesRead(
    RecordStore store, List<FrozenFile> files, Run run, Map<String, List<StoredFile>> readings) {
  /** What became of each file, in their order; of its parts, if it has several. */
  List<FileLine> lines() {
    return files.stream().flatMap(this::lines).toList();
  }

  private List<StoredFile> readings(FrozenFile file) {
    return Objects.requireNonNull(readings.get(file.sha256()));
  }

  private Stream<FileLine> lines(FrozenFile file) {
    List<StoredFile> readings = readings(file);
    return readings.isEmpty()
        ? Stream.of(FileLine.unread(file.name(), file.bytes(), file.sha256()))
        : readings.stream().map(stored -> FileLine.of(file.name(), stored, status(file, stored)));
  }

  private String status(FrozenFile file, StoredFile stored) {
    if (stored.state() == StoredFile.State.REFUSED) {
      return data(stored) ? FileLine.REFUSED : FileLine.NO_DATA;
    }
    if (!stored.file().name().equals(file.name())) {
      return "same as " + stored.file().name();
    }
    return stored.run() == run.number() ? FileLine.READ : "unchanged";
  }

  /** Whether a file that was refused may hold records, for all that is known. */
  private boolean data(StoredFile stored) {
    AtomicBoolean known = new AtomicBoolean();
    AtomicBoolean wrong = new AtomicBoolean();
    store.forEachNote(
        stored,
        note -> {
          if (note instanceof FileNote.Remark remark) {
            NoticeType type = remark.notice().type();
            known.compareAndSet(false, type == NoticeType.FILE_NOT_DATA);
            wrong.compareAndSet(false, type.severity() == Severity.ERROR);
          }
        });
    return wrong.get() || !known.get();
  }

  /** Hands on the notes of every file, each content once, with its layout. */
  void forEachNote(Consumer<Intaking.Noted> reader) {
    Set<Long> loads = new HashSet<>();
    for (FrozenFile file : files) {
      for (StoredFile stored : readings(file)) {
        if (loads.add(stored.load())) {
          store.forEachNote(
              stored,
              note ->
                  reader.accept(new Intaking.Noted(file.sha256(), stored.file().layout(), note)));
        }
      }
    }
  }
}
