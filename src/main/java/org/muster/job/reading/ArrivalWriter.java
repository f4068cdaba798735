package org.muster.job.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.muster.domain.RecordKey;
import org.muster.intake.FileCounts;
import org.muster.intake.layout.Layout;
import org.muster.notice.Notice;
import org.muster.notice.NoticeType;
import org.muster.notice.Place;
import org.muster.store.Encoded;
import org.muster.store.FileIdentity;
import org.muster.store.FileNote;
import org.muster.store.FileTotals;
import org.muster.store.Load;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/**
 * Writes what arrives into the store: a chunk's records together, as a few blocks, and a file's
 * acceptance in the chunk in which it ends.
 */
final class ArrivalWriter implements ItemWriter<Arrival> {
  private final Intaking intaking;
  private final List<Encoded> entries = new ArrayList<>();
  private final Map<RecordKey, Place> withdrawn = new LinkedHashMap<>();
  private final List<FileNote> notes = new ArrayList<>();
  private final List<RecordKey> takenBack = new ArrayList<>();
  private final List<RecordKey> mentioned = new ArrayList<>();
  private @Nullable Load load;
  private boolean refused;

  /** Whether the file has several parts. */
  private boolean parts;

  ArrivalWriter(Intaking intaking) {
    this.intaking = intaking;
  }

  @Override
  public void write(Chunk<? extends Arrival> chunk) {
    for (Arrival arrival : chunk) {
      switch (arrival) {
        case Arrival.PartsBegun begun -> {
          parts = true;
          intaking.beginParts(begun.file());
        }
        case Arrival.PartsEnded ended -> {
          parts = false;
          intaking.endParts(ended.file());
        }
        case Arrival.Opened opened -> {
          load = intaking.begin(opened);
          refused = false;
        }
        case Arrival.Stands part -> intaking.stands(part);
        case Arrival.Rows rows -> rows.rows().forEach(this::take);
        case Arrival.Closed closed -> {
          flush();
          end(closed);
        }
      }
    }
    flush();
  }

  private void take(Arrival.Row row) {
    switch (row) {
      case Arrival.Ready ready -> entries.add(ready.record());
      case Arrival.Unchanged unchanged ->
          Objects.requireNonNull(load, "a file begins before its rows")
              .unchanged(unchanged.number(), unchanged.mark());
      case Arrival.Withdrawn gone -> withdrawn.put(gone.key(), gone.place());
      case Arrival.Noted noted -> {
        notes.add(noted.note());
        mentioned.addAll(noted.mentioned());
      }
      case Arrival.TakenBack none -> takenBack.addAll(none.keys());
      case Arrival.Refused file -> {
        refused = true;
        notes.add(file.why());
      }
    }
  }

  private void flush() {
    Load open = load;
    if (open == null) {
      return;
    }
    for (RecordKey unknown : open.addEncoded(entries, List.copyOf(withdrawn.keySet()))) {
      Place place = Objects.requireNonNull(withdrawn.get(unknown));
      notes.add(
          new FileNote.Remark(
              Notice.of(
                  NoticeType.WITHDRAWN_UNKNOWN, place, unknown.id(), "record", unknown.id())));
    }
    open.takeBack(takenBack);
    open.mention(mentioned);
    open.note(notes);
    takenBack.clear();
    mentioned.clear();
    entries.clear();
    withdrawn.clear();
    notes.clear();
  }

  private static FileNote empty(String file) {
    return new FileNote.Remark(Notice.of(NoticeType.SNAPSHOT_EMPTY, Place.file(file), ""));
  }

  private static FileNote replaced(FileIdentity file, int records) {
    return new FileNote.Remark(
        Notice.of(
            NoticeType.LAYOUT_WITHDRAWS,
            Place.file(file.name()),
            "",
            "count",
            Integer.toString(records),
            "layout",
            Layout.name(file.layout())));
  }

  private void end(Arrival.Closed closed) {
    FileCounts counts = closed.counts();
    Load open = Objects.requireNonNull(load, "a file begins before it ends");
    FileTotals totals =
        new FileTotals(counts.read(), counts.accepted(), counts.rejected(), counts.leftOut());
    if (refused) {
      open.abandon(totals);
    } else {
      if (open.file().wholeTruth() && closed.complete() && counts.accepted() == 0) {
        open.note(List.of(empty(open.file().name())));
      }
      int replaced = parts ? 0 : open.replace(intaking.replaced(open.file()));
      if (replaced > 0) {
        open.note(List.of(replaced(open.file(), replaced)));
      }
      open.accept(totals, closed.complete());
      intaking.accepted(open.file());
    }
    load = null;
  }
}
