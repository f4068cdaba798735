package org.muster.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.muster.domain.Entry;
import org.muster.domain.EntryFields;
import org.muster.domain.RecordKey;
import org.muster.intake.FileCounts;
import org.muster.intake.FileReading;
import org.muster.intake.FrozenFile;
import org.muster.intake.Outcome;
import org.muster.intake.RejectTable;
import org.muster.intake.layout.Layout;
import org.muster.notice.Place;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Reads the files that are not known yet, one after the other. It saves no position: after a
 * restart a file that was not accepted is read again from its beginning, and what is stored of it
 * comes out as unchanged.
 */
final class ArrivalReader implements ItemStreamReader<Arrival> {
  private final Intaking intaking;
  private @Nullable Iterator<FrozenFile> files;
  private final Deque<Arrival> ahead = new ArrayDeque<>();
  private @Nullable FrozenFile file;
  private @Nullable FileReading reading;

  ArrivalReader(Intaking intaking) {
    this.intaking = intaking;
  }

  @Override
  public void open(ExecutionContext context) {
    files = intaking.unread().iterator();
  }

  @Override
  public @Nullable Arrival read() throws IOException {
    if (!ahead.isEmpty()) {
      return ahead.remove();
    }
    FileReading now = reading;
    if (now == null) {
      return next();
    }
    Outcome outcome = now.next();
    if (outcome != null) {
      return new Arrival.Row(outcome, reject(now, outcome));
    }
    Arrival.Closed closed = new Arrival.Closed(now.counts());
    if (now.nextPart()) {
      begin(Objects.requireNonNull(file), now);
    } else {
      close();
    }
    return closed;
  }

  private @Nullable Arrival next() throws IOException {
    Iterator<FrozenFile> left = Objects.requireNonNull(files, "open comes first");
    if (!left.hasNext()) {
      return null;
    }
    FrozenFile next = left.next();
    FileReading opened = intaking.open(next);
    file = next;
    reading = opened;
    begin(next, opened);
    return ahead.remove();
  }

  /** Begins a part of a file. */
  private void begin(FrozenFile whole, FileReading part) {
    RejectTable rejects = part.rejects();
    if (rejects != null) {
      addRecords(rejects.layout());
    }
    ahead.add(new Arrival.Opened(whole, intaking.destination(part)));
  }

  /** The sources and operations that a layout brings come before the first file that needs them. */
  private void addRecords(Layout layout) {
    Map<String, List<Entry>> shelves = new TreeMap<>();
    for (Entry record : layout.records()) {
      String shelf = record.key().dataset() + " " + record.key().kind().plural();
      shelves.computeIfAbsent(shelf, s -> new ArrayList<>()).add(record);
    }
    shelves.forEach(this::addRecords);
  }

  private void addRecords(String shelf, List<Entry> records) {
    RecordKey key = records.getFirst().key();
    Destination to = Destination.ofRecords(key.kind(), key.dataset());
    FrozenFile from = file("layouts (" + shelf + ")", records);
    if (!intaking.has(from, to)) {
      ahead.add(new Arrival.Opened(from, to));
      for (Entry record : records) {
        ahead.add(
            new Arrival.Row(new Outcome.Accepted(Place.file(from.name()), record), List.of()));
      }
      ahead.add(new Arrival.Closed(new FileCounts(records.size(), records.size(), 0, 0, 0)));
    }
  }

  /** Stands for the file of a layout: the same records are the same content. */
  private static FrozenFile file(String name, List<Entry> records) {
    List<String> texts = new ArrayList<>();
    texts.add(name);
    records.forEach(record -> texts.addAll(EntryFields.fields(record)));
    return new FrozenFile(Path.of(name), name, 0, Digests.sha256(texts));
  }

  private static List<String> reject(FileReading reading, Outcome outcome) {
    return outcome instanceof Outcome.Rejected rejected
        ? Objects.requireNonNull(reading.rejects()).row(rejected)
        : List.of();
  }

  @Override
  public void close() {
    try {
      if (reading != null) {
        reading.close();
        reading = null;
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
