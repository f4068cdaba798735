package org.muster.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.muster.domain.RecordKind;
import org.muster.store.StoredFile.State;

/** Which contents were read, and under which names they lay there; up to one moment. */
public final class FileHistory {
  private final Map<String, List<StoredFile>> byContent = new HashMap<>();
  private final Map<String, List<StoredFile>> byName = new HashMap<>();
  private final List<StoredFile> snapshots = new ArrayList<>();
  private final Map<Long, Long> firstOfRun = new HashMap<>();

  FileHistory(List<StoredFile> inOrder) {
    for (StoredFile file : inOrder) {
      firstOfRun.putIfAbsent(file.run(), file.load());
      byContent.computeIfAbsent(file.file().sha256(), s -> new ArrayList<>()).add(file);
      if (file.state() == State.ACCEPTED || file.state() == State.SEEN) {
        byName.computeIfAbsent(file.file().name(), n -> new ArrayList<>()).add(file);
      }
      if (file.state() == State.ACCEPTED && file.file().wholeTruth()) {
        snapshots.add(file);
      }
    }
  }

  private Stream<StoredFile> of(String sha256, State state) {
    return byContent.getOrDefault(sha256, List.of()).stream().filter(f -> f.state() == state);
  }

  /**
   * What is remembered of a content, one reading for each layout under which it was read, in the
   * order of reading: the newest that was accepted, else the newest that was refused.
   */
  public List<StoredFile> readings(String sha256) {
    return readings(sha256, Long.MAX_VALUE);
  }

  /**
   * The same, of what was read up to a moment.
   *
   * @param before a number: only what was read before it counts
   */
  public List<StoredFile> readings(String sha256, long before) {
    Map<String, StoredFile> byLayout = new HashMap<>();
    Stream.of(State.REFUSED, State.ACCEPTED)
        .flatMap(state -> of(sha256, state))
        .filter(file -> file.load() < before)
        .forEach(file -> byLayout.put(file.file().layout(), file));
    return byLayout.values().stream().sorted(Comparator.comparingLong(StoredFile::load)).toList();
  }

  /**
   * The newest run that has read a part of a content, or passed it over because it stood.
   *
   * @param before a number: only what was read and seen before it counts
   */
  public long standsAsOf(StoredFile reading, long before) {
    return of(reading.file().sha256(), State.SEEN)
        .filter(seen -> seen.load() < before)
        .filter(seen -> seen.file().layout().equals(reading.file().layout()))
        .mapToLong(StoredFile::run)
        .reduce(reading.run(), Math::max);
  }

  /** The number from which on a run has read and seen; more than any if it has done neither. */
  public long firstOf(Run run) {
    return firstOfRun.getOrDefault(run.number(), Long.MAX_VALUE);
  }

  /**
   * All readings of a content that were accepted, in their order.
   *
   * @param before a number: only what was read before it counts
   */
  public Stream<StoredFile> accepted(String sha256, long before) {
    return of(sha256, State.ACCEPTED).filter(file -> file.load() < before);
  }

  /**
   * Whether a reading was of the whole content, and not of a part beside which there were others.
   */
  public boolean isWhole(StoredFile reading) {
    return byContent.getOrDefault(reading.file().sha256(), List.of()).stream()
        .filter(other -> other.run() == reading.run() && other.state() != State.BEGUN)
        .map(other -> other.file().layout())
        .allMatch(layout -> layout.isEmpty() || layout.equals(reading.file().layout()));
  }

  /** The newest reading of a content under a layout that was accepted. */
  public Optional<StoredFile> accepted(String sha256, String layout) {
    return of(sha256, State.ACCEPTED)
        .filter(file -> file.file().layout().equals(layout))
        .reduce((older, newer) -> newer);
  }

  /**
   * The file of a content that is in already, unless what lay under its name was replaced since:
   * reading it again would change nothing but the order of statements.
   */
  public Optional<StoredFile> find(String sha256, String layout) {
    return isLatest(sha256, Long.MAX_VALUE) ? accepted(sha256, layout) : Optional.empty();
  }

  /** The number under which a file of several parts was begun that is not at its end yet. */
  public Optional<Long> begun(String sha256) {
    return of(sha256, State.BEGUN).map(StoredFile::load).findFirst();
  }

  /**
   * Whether a content is what was dropped last under one of its names. If it is not, other contents
   * took its place, and dropping it again is saying it again.
   *
   * @param before a number: only what was read and seen before it counts
   */
  public boolean isLatest(String sha256, long before) {
    return !names(sha256, before).isEmpty();
  }

  /** The names under which a content is what was dropped last. */
  public Set<String> names(String sha256, long before) {
    Set<String> names = new TreeSet<>();
    Stream.concat(of(sha256, State.ACCEPTED), of(sha256, State.SEEN))
        .map(file -> file.file().name())
        .filter(name -> last(name, before).filter(sha256::equals).isPresent())
        .forEach(names::add);
    return names;
  }

  /** The content that was dropped last under a name. */
  public Optional<String> last(String name, long before) {
    return byName.getOrDefault(name, List.of()).stream()
        .filter(file -> file.load() < before)
        .map(file -> file.file().sha256())
        .reduce((older, newer) -> newer);
  }

  /** The newest full snapshot of a kind and dataset. */
  public Optional<StoredFile> newestSnapshot(RecordKind kind, String dataset, long before) {
    return snapshots.stream()
        .filter(file -> file.load() < before)
        .filter(file -> file.file().kind() == kind && file.file().dataset().equals(dataset))
        .reduce((older, newer) -> newer);
  }

  /**
   * The files that were accepted by runs after one and up to another, in the order of reading.
   *
   * @param after number of a run
   * @param upTo number of a run
   */
  public List<FileIdentity> acceptedBetween(long after, long upTo) {
    return byName.values().stream()
        .flatMap(List::stream)
        .filter(file -> file.state() == State.ACCEPTED)
        .filter(file -> file.run() > after && file.run() <= upTo)
        .sorted(Comparator.comparingLong(StoredFile::load))
        .map(StoredFile::file)
        .toList();
  }
}
