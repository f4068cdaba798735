package org.muster.job.reading;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.muster.store.FileHistory;
import org.muster.store.StoredFile;

/** Which contents of files say nothing new, as they were read by the layouts that there are now. */
final class KnownContents {
  private final FileHistory history;
  private final Set<String> layouts;
  private final Predicate<StoredFile> lifted;

  /**
   * Those of a history.
   *
   * @param layouts identities of those that there are now
   * @param lifted whether a reading was refused by a limit that is another one now
   */
  KnownContents(FileHistory history, Set<String> layouts, Predicate<StoredFile> lifted) {
    this.history = history;
    this.layouts = layouts;
    this.lifted = lifted;
  }

  /** Whether a content was read to its end, and says nothing new. */
  boolean has(String content) {
    return history.begun(content).isEmpty() && has(content, Long.MAX_VALUE);
  }

  /**
   * The same, up to a moment.
   *
   * @param before a number: only what was read and seen before it counts
   */
  boolean has(String content, long before) {
    List<StoredFile> readings = history.readings(content, before);
    List<StoredFile> parts = last(readings, before);
    return !readings.isEmpty()
        && parts.stream().allMatch(this::isCurrent)
        && parts.stream().noneMatch(lifted)
        && (readings.stream().noneMatch(this::isAccepted) || history.isLatest(content, before));
  }

  private List<StoredFile> last(List<StoredFile> readings, long before) {
    long last = readings.stream().mapToLong(r -> asOf(r, before)).max().orElse(0);
    return readings.stream().filter(r -> asOf(r, before) == last).toList();
  }

  /**
   * Of the parts of a content that count, whatever was refused since, those that a layout has read
   * that is another one now, or gone.
   *
   * @param before a number: only what was read and seen before it counts
   */
  Stream<StoredFile> outdated(String content, long before) {
    List<StoredFile> accepted =
        history.readings(content, before).stream()
            .filter(r -> r.state() == StoredFile.State.ACCEPTED)
            .toList();
    return last(accepted, before).stream().filter(r -> !isCurrent(r));
  }

  private long asOf(StoredFile reading, long before) {
    return history.standsAsOf(reading, before);
  }

  /**
   * Whether a part of a content was read by another layout after the one that reads it now: by an
   * earlier version of it, or by one that is gone. What it said then is no more what is known.
   */
  boolean isReplaced(StoredFile reading) {
    long asOf = asOf(reading, Long.MAX_VALUE);
    return history
        .accepted(reading.file().sha256(), Long.MAX_VALUE)
        .filter(other -> other.load() > reading.load() && other.run() > asOf)
        .map(other -> other.file().layout())
        .anyMatch(other -> !layouts.contains(other));
  }

  /** The readings of a content that were accepted, under layouts that there are now. */
  Stream<StoredFile> accepted(String content) {
    return history.readings(content).stream().filter(this::isAccepted);
  }

  /** Whether a content was accepted before a moment, under a layout that there is now. */
  boolean isAccepted(String content, long before) {
    return history.readings(content, before).stream().anyMatch(this::isAccepted);
  }

  private boolean isAccepted(StoredFile reading) {
    return reading.state() == StoredFile.State.ACCEPTED && isCurrent(reading);
  }

  /** Whether a content was read by a layout that there is now. */
  boolean isCurrent(StoredFile reading) {
    return layouts.contains(reading.file().layout());
  }

  /**
   * The number of the last reading of a content by which something new was said: the readings after
   * it had other reasons, as that a newer full snapshot was gone. 0 if there is none.
   *
   * @param before a number: only what was read before it counts
   */
  long stated(String content, long before) {
    return history
        .accepted(content, before)
        .mapToLong(StoredFile::load)
        .filter(load -> !has(content, load))
        .max()
        .orElse(0);
  }
}
