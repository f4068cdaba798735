package org.muster.job.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.muster.domain.Digests;
import org.muster.domain.Entry;
import org.muster.domain.EntryFields;
import org.muster.domain.RecordKey;
import org.muster.intake.FileCounts;
import org.muster.intake.FileReading;
import org.muster.intake.FrozenFile;
import org.muster.intake.Outcome;
import org.muster.intake.RejectTable;
import org.muster.intake.layout.Layout;
import org.muster.notice.Notice;
import org.muster.store.FileNote;
import org.muster.store.RecordEncoder;

/**
 * Reads files one after the other, and hands out what arrives. A file has a part for each layout in
 * it; parts that the store has already, from an attempt that was killed between two of them, are
 * passed over. For one thread.
 */
final class FileFeed implements AutoCloseable {
  /** Outcomes in a block. */
  static final int BLOCK = 1250;

  /**
   * Length of a block's texts after which another is begun. Two chunks of eight blocks lie in
   * memory: that being written and what is ahead of it.
   */
  static final int BLOCK_LENGTH = 1 << 20;

  private final Intaking intaking;
  private final RecordEncoder encoder;
  private final Iterator<FrozenFile> files;
  private final ReadingProgress progress;
  private final Deque<Arrival> ahead = new ArrayDeque<>();
  private final Set<String> brought = new HashSet<>();
  private @Nullable FrozenFile file;
  private @Nullable FileReading reading;

  /** Whether nothing was handed out that may change what stands. */
  private boolean first = true;

  FileFeed(
      Intaking intaking, RecordEncoder encoder, List<FrozenFile> files, ReadingProgress progress) {
    this.intaking = intaking;
    this.encoder = encoder;
    this.files = files.iterator();
    this.progress = progress;
  }

  /** What arrives next; null if all files are at their end. */
  @Nullable Arrival next() throws IOException {
    while (ahead.isEmpty() && (reading != null || files.hasNext())) {
      go();
    }
    return ahead.poll();
  }

  private void go() throws IOException {
    FileReading now = reading;
    if (now == null) {
      file = files.next();
      reading = intaking.open(file, progress.position());
      if (reading.severalParts()) {
        ahead.add(new Arrival.PartsBegun(file));
      }
      begin(file, reading);
      return;
    }
    List<Arrival.Row> rows = rows(now);
    if (!rows.isEmpty()) {
      progress.rows(now.counts().read());
      ahead.add(new Arrival.Rows(rows));
      return;
    }
    ahead.add(new Arrival.Closed(now.counts(), now.complete()));
    endPart(now);
  }

  /** Goes on to the next part of the file, or ends it. */
  private void endPart(FileReading now) throws IOException {
    long read = now.counts().read();
    if (now.nextPart()) {
      begin(Objects.requireNonNull(file), now);
    } else {
      if (now.severalParts()) {
        ahead.add(new Arrival.PartsEnded(Objects.requireNonNull(file)));
      }
      close();
      progress.fileEnded(read);
    }
  }

  /** Begins a part of a file. */
  private void begin(FrozenFile whole, FileReading part) throws IOException {
    Destination to = intaking.destination(part);
    if (intaking.has(whole, to)) {
      while (part.next() != null) {
        progress.rows(part.counts().read());
      }
      ahead.add(new Arrival.Stands(whole, to));
      endPart(part);
      return;
    }
    RejectTable rejects = part.rejects();
    if (rejects != null) {
      bring(rejects.layout());
    }
    Arrival.Opened opened = new Arrival.Opened(whole, to);
    ahead.add(opened);
    part.passOver(new StandingRows(intaking, opened, first ? intaking.standingAtFirst() : null));
    first = false;
  }

  /** The sources and operations that a layout brings come before the first file that needs them. */
  private void bring(Layout layout) {
    String of = "records of layout " + layout.name();
    Map<String, List<Entry>> shelves = new TreeMap<>();
    for (Entry record : layout.records()) {
      String shelf = record.key().dataset() + " " + record.key().kind().plural();
      shelves.computeIfAbsent(shelf, s -> new ArrayList<>()).add(record);
    }
    shelves.forEach((shelf, records) -> bring(of, shelf, records));
  }

  private void bring(String of, String shelf, List<Entry> records) {
    RecordKey key = records.getFirst().key();
    Destination to = Destination.ofRecords(key.kind(), key.dataset());
    FrozenFile from = file(of, shelf, records);
    if (brought.add(from.sha256()) && !intaking.hasRecords(from, to)) {
      first = false;
      ahead.add(new Arrival.Opened(from, to));
      ahead.add(new Arrival.Rows(records.stream().map(record -> ready(record, 0)).toList()));
      ahead.add(new Arrival.Closed(new FileCounts(records.size(), records.size(), 0, 0, 0), true));
    }
  }

  /** Stands for the file of a layout: the same records are the same content. */
  private static FrozenFile file(String of, String shelf, List<Entry> records) {
    List<String> texts = new ArrayList<>();
    texts.add("layouts (" + shelf + ")");
    records.forEach(record -> texts.addAll(EntryFields.fields(record)));
    String name = of + " (" + shelf + ")";
    return new FrozenFile(Path.of(name), name, 0, Digests.sha256(texts));
  }

  private List<Arrival.Row> rows(FileReading reading) throws IOException {
    reading.resume();
    List<Arrival.Row> rows = new ArrayList<>(BLOCK);
    long length = 0;
    while (rows.size() < BLOCK && length < BLOCK_LENGTH) {
      Outcome outcome = reading.next();
      if (outcome == null) {
        break;
      }
      Arrival.Row row = row(reading, outcome);
      rows.add(row);
      length += row.length();
    }
    return rows;
  }

  private Arrival.Row row(FileReading reading, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Accepted accepted -> ready(accepted.entry(), accepted.mark());
      case Outcome.Unchanged same -> new Arrival.Unchanged(same.number(), same.mark());
      case Outcome.Withdrawn gone -> new Arrival.Withdrawn(gone.key(), gone.place());
      case Outcome.Rejected rejected -> new Arrival.Noted(note(reading, rejected), rejected.keys());
      case Outcome.LeftOut leftOut -> remark(leftOut.notice());
      case Outcome.TakenBack none -> new Arrival.TakenBack(none.keys());
      case Outcome.Remark remark -> remark(remark.notice());
      case Outcome.FileRefused refused ->
          new Arrival.Refused(new FileNote.Remark(refused.notice()));
    };
  }

  private static FileNote note(FileReading reading, Outcome.Rejected rejected) {
    RejectTable table = Objects.requireNonNull(reading.rejects(), "it has rows");
    return new FileNote.RejectedRow(rejected.place(), table.row(rejected), rejected.notices());
  }

  private static Arrival.Row remark(Notice notice) {
    return new Arrival.Noted(new FileNote.Remark(notice), List.of());
  }

  private Arrival.Row ready(Entry record, long mark) {
    return new Arrival.Ready(encoder.encode(record, mark));
  }

  @Override
  public void close() throws IOException {
    if (reading != null) {
      FileReading open = reading;
      reading = null;
      open.close();
    }
  }
}
