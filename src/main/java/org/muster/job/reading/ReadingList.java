package org.muster.job.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.domain.RecordKind;
import org.muster.intake.FrozenFile;
import org.muster.store.FileHistory;
import org.muster.store.FileIdentity;
import org.muster.store.Run;
import org.muster.store.StoredFile;

/**
 * Which of tonight's files are to be read, in which order, and which of their parts are in already.
 * It is worked out before the first one is read, and comes out the same for what is left after a
 * kill.
 *
 * <p>Rule: a content is read if it is new, if it lay under no name any more until now, if a layout
 * that read it is another one, if a content is read for that which says something of the same kind
 * and dataset and was said before this one, which may correct it, if a limit that refused it is, if
 * a kill left parts of it unread, or if it is a full snapshot, the newest that is there, and
 * another one is held for the truth: one that is gone, or one that was read while this one was.
 * Reason: a copy, another name or a file that was away for a night says nothing new, and reading it
 * again would put its records before those of later files.
 */
final class ReadingList {
  private final FileHistory history;
  private final KnownContents known;
  private final Map<String, List<FrozenFile>> byContent = new TreeMap<>();
  private final Map<String, String> contents = new HashMap<>();
  private final RunFiles tonight;
  private final long start;
  private final Set<String> disordered;
  private final List<FrozenFile> unread = new ArrayList<>();

  /**
   * Works it out.
   *
   * @param layouts identities of those that there are now
   * @param lifted whether a reading was refused by a limit that is another one now
   * @param shelves kind and dataset to which the layout of a reading, as it is now, gives records
   * @param run the one that reads; what it has done already in an attempt that was killed is told
   *     by {@code history} as well
   */
  ReadingList(
      FileHistory history,
      Run run,
      Set<String> layouts,
      Predicate<StoredFile> lifted,
      Function<StoredFile, String> shelves,
      RunFiles tonight) {
    this.history = history;
    this.known = new KnownContents(history, layouts, lifted);
    this.tonight = tonight;
    this.start = history.firstOf(run);
    for (FrozenFile file : tonight.files()) {
      contents.put(file.name(), file.sha256());
      byContent.computeIfAbsent(file.sha256(), s -> new ArrayList<>()).add(file);
    }
    this.disordered =
        byContent.keySet().stream()
            .filter(content -> !known.has(content, start) && history.isLatest(content, start))
            .flatMap(content -> known.outdated(content, start))
            .flatMap(reading -> Stream.of(shelf(reading), shelves.apply(reading)))
            .collect(Collectors.toUnmodifiableSet());
    Set<String> listed = new HashSet<>();
    for (FrozenFile file : snapshotsDue(tonight.files())) {
      if (listed.add(file.sha256())) {
        unread.add(file);
      }
    }
    for (FrozenFile file : inOrder(tonight.files())) {
      String content = file.sha256();
      if (listed.add(content) && !(known.has(content) && holds(content))) {
        unread.add(file);
      }
    }
  }

  private static String shelf(StoredFile reading) {
    return shelf(reading.file().kind(), reading.file().dataset());
  }

  /** One word for a kind and a dataset. */
  static String shelf(RecordKind kind, String dataset) {
    return kind + " " + dataset;
  }

  /** Whether nothing that a content says has to be said again after what came before it. */
  private boolean holds(String content) {
    return history.accepted(content, Long.MAX_VALUE).anyMatch(reading -> reading.load() >= start)
        || known.accepted(content).allMatch(this::holds);
  }

  private boolean holds(StoredFile reading) {
    return reading.load() >= start || !disordered.contains(shelf(reading));
  }

  /**
   * The earlier readings of a file, by layouts that are others now, or gone, whose place the one
   * that is at work takes. Those of parts are none: what one part no longer says another may say.
   */
  List<StoredFile> replaced(FileIdentity file) {
    return history
        .accepted(file.sha256(), start)
        .filter(earlier -> !known.isCurrent(earlier) && history.isWhole(earlier))
        .toList();
  }

  /**
   * What was known before the run in the order in which it was said last, then what is new, by
   * name. So an older file that is read again, as its layout is another one, does not undo what a
   * newer one corrects.
   */
  private List<FrozenFile> inOrder(List<FrozenFile> files) {
    return files.stream()
        .sorted(Comparator.comparingLong(file -> saidLast(file.sha256())))
        .toList();
  }

  private long saidLast(String content) {
    return history
        .accepted(content, start)
        .mapToLong(StoredFile::load)
        .max()
        .orElse(Long.MAX_VALUE);
  }

  /**
   * The files to read, each content once: snapshots that are due again first, then those that were
   * read before, then by name.
   */
  List<FrozenFile> unread() {
    return List.copyOf(unread);
  }

  /** The files whose content is known but lay there under other names so far. */
  List<FrozenFile> newNames() {
    Set<String> contents =
        unread.stream().map(FrozenFile::sha256).collect(Collectors.toUnmodifiableSet());
    return byContent.entrySet().stream()
        .filter(entry -> !contents.contains(entry.getKey()))
        .filter(entry -> known.isAccepted(entry.getKey(), Long.MAX_VALUE))
        .flatMap(entry -> entry.getValue().stream())
        .filter(this::isNewName)
        .toList();
  }

  /** The other names under which the content of a file lies there and did not before. */
  List<FrozenFile> otherNames(FileIdentity read) {
    return byContent.getOrDefault(read.sha256(), List.of()).stream()
        .filter(file -> !file.name().equals(read.name()) && isNewName(file))
        .toList();
  }

  private boolean isNewName(FrozenFile file) {
    return history.last(file.name(), Long.MAX_VALUE).filter(file.sha256()::equals).isEmpty();
  }

  /** Whether a part of a file that is read is in already. */
  boolean has(FrozenFile file, String layout) {
    long begun = history.begun(file.sha256()).orElse(Long.MAX_VALUE);
    return known
        .accepted(file.sha256())
        .filter(reading -> reading.file().layout().equals(layout))
        .anyMatch(
            reading ->
                reading.load() > begun
                    || (holds(reading)
                        && history.isLatest(file.sha256(), begun)
                        && !isDue(reading, begun)
                        && !known.isReplaced(reading)));
  }

  /** Whether a file of several parts was begun by an attempt that was killed. */
  boolean isBegun(FrozenFile file) {
    return history.begun(file.sha256()).isPresent();
  }

  /** Of each kind and dataset the newest full snapshot that is there, if it is to be true again. */
  private List<FrozenFile> snapshotsDue(List<FrozenFile> files) {
    Map<String, StoredFile> newest = new HashMap<>();
    for (FrozenFile file : files) {
      known
          .accepted(file.sha256())
          .filter(reading -> isDue(reading, Long.MAX_VALUE))
          .forEach(
              reading ->
                  newest.merge(
                      shelf(reading),
                      reading,
                      BinaryOperator.maxBy(Comparator.comparingLong(this::stated))));
    }
    Set<String> contents =
        newest.values().stream().map(r -> r.file().sha256()).collect(Collectors.toSet());
    return files.stream().filter(file -> contents.contains(file.sha256())).toList();
  }

  private long stated(StoredFile reading) {
    return known.stated(reading.file().sha256(), Long.MAX_VALUE);
  }

  /** Whether a reading was of a full snapshot, and the one read last is gone or says less new. */
  private boolean isDue(StoredFile reading, long before) {
    FileIdentity file = reading.file();
    return file.wholeTruth()
        && !tonight.stayed().contains(file.sha256())
        && history
            .newestSnapshot(file.kind(), file.dataset(), before)
            .map(newest -> newest.file().sha256())
            .filter(newest -> !newest.equals(file.sha256()))
            .filter(newest -> isGone(newest) || isBack(file.sha256(), newest, before))
            .isPresent();
  }

  /** Whether a snapshot is newer than the one that was read while it was not there. */
  private boolean isBack(String content, String newest, long before) {
    return known.stated(content, before) > known.stated(newest, before);
  }

  private boolean isGone(String content) {
    return !byContent.containsKey(content)
        && history.names(content, start).stream().noneMatch(this::isHeld);
  }

  /**
   * Whether a file of a name that is not what it was keeps the name for its earlier content. It
   * does if it cannot be read tonight or is to be read first; one that was accepted under another
   * name has taken its place. Only what was known before the run counts, so that it comes out the
   * same after a kill.
   */
  private boolean isHeld(String name) {
    String now = contents.get(name);
    return now == null
        ? tonight.names().contains(name)
        : !known.has(now, start) || !known.isAccepted(now, start);
  }
}
