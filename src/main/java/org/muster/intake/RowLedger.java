package org.muster.intake;

import java.util.HashSet;
import java.util.NavigableMap;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.muster.domain.MarkingOrder;
import org.muster.domain.RecordKey;
import org.muster.intake.layout.Header;
import org.muster.notice.Notice;
import org.muster.notice.NoticeType;
import org.muster.notice.Place;

/** What is counted and remembered of the rows of one file under one layout. */
final class RowLedger {
  /** How many names of organisations and areas are remembered as already remarked on. */
  private static final int REMEMBERED = 10_000;

  private final String file;
  private final IntakeSettings settings;
  private final MarkingOrder markings;
  private final ControlTotals control;
  private final IdLines ids = new IdLines();
  private final KnownLines knownIds = new KnownLines();
  private final NavigableMap<Long, String> tables = new TreeMap<>();
  private final Set<String> namesRemarked = new HashSet<>();
  private long base;
  private long last;
  private long read;
  private long accepted;
  private long withdrawn;
  private long rejected;
  private long leftOut;
  private long unmarked;
  private @Nullable Notice refusal;

  RowLedger(String file, IntakeSettings settings, MarkingOrder markings, ControlTotals control) {
    this.file = file;
    this.control = control;
    this.settings = settings;
    this.markings = markings;
  }

  /** Begins with the next table of the file. */
  void begin(String table, Header header) {
    control.begin(header);
    base += last;
    last = 0;
    tables.put(base, table);
  }

  void read(Place place) {
    read++;
    last = Math.max(last, place.line());
  }

  /** How many rows were read. */
  long read() {
    return read;
  }

  void accepted() {
    accepted++;
  }

  void withdrawn() {
    accepted++;
    withdrawn++;
  }

  /** The totals that the file is held to. */
  ControlTotals control() {
    return control;
  }

  /** A table is not what its last row says; the first of such tables refuses the file. */
  void refuse(@Nullable Notice notice) {
    if (refusal == null) {
      refusal = notice;
    }
  }

  void rejected() {
    rejected++;
  }

  void leftOut() {
    leftOut++;
  }

  void unmarked() {
    unmarked++;
  }

  /**
   * Remembers where the id of a record occurs.
   *
   * @param known may hold the record
   * @return where it occurred first, as a sentence can say it; empty if this is it
   */
  String first(RecordKey key, KnownRows known, Place place) {
    String id = key.id();
    int number = knownIds.isEmpty() ? -1 : known.find(key, n -> knownIds.line(n, id) > 0);
    return occurred(
        number < 0 ? ids.firstLine(id, base + place.line()) : knownIds.line(number, id));
  }

  /**
   * The same of a known record.
   *
   * @param number by which it is known
   */
  String first(int number, String id, Place place) {
    long first = ids.line(id);
    return occurred(first > 0 ? first : knownIds.firstLine(number, id, base + place.line()));
  }

  private String occurred(long first) {
    if (first == 0) {
      return "";
    }
    long begins = tables.floorKey(first - 1);
    String line = Long.toString(first - begins);
    return begins == base ? line : line + " of " + tables.get(begins);
  }

  /** Whether a name is met for the first time. */
  boolean remark(String name) {
    return namesRemarked.size() >= REMEMBERED || namesRemarked.add(name);
  }

  FileCounts counts() {
    return new FileCounts(read, accepted, withdrawn, rejected, leftOut);
  }

  /** Tells what is to be said when all rows are read. */
  void end(Queue<Outcome> out) {
    if (unmarked > 0) {
      out.add(
          new Outcome.Remark(
              Notice.of(
                  NoticeType.MARKING_BLANK,
                  Place.file(file),
                  "",
                  "count",
                  Long.toString(unmarked),
                  "label",
                  markings.blankMeans())));
    }
    if (rejected > settings.holdBackCount() && rejected * 100 > read * settings.holdBackPercent()) {
      out.add(
          new Outcome.FileRefused(
              Notice.of(
                  NoticeType.FILE_HELD_BACK,
                  Place.file(file),
                  "",
                  "rejected",
                  Long.toString(rejected),
                  "rows",
                  Long.toString(read),
                  "percent",
                  Integer.toString(settings.holdBackPercent()),
                  "count",
                  Integer.toString(settings.holdBackCount()))));
      return;
    }
    if (refusal != null) {
      out.add(new Outcome.FileRefused(refusal));
      return;
    }
    control.end(file, out);
  }
}
