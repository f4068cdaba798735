package org.muster.intake;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import org.muster.domain.Entry;
import org.muster.domain.MarkingOrder;
import org.muster.domain.RecordKey;
import org.muster.intake.entry.EntryMapper;
import org.muster.intake.format.Rows;
import org.muster.intake.format.Trim;
import org.muster.intake.layout.Header;
import org.muster.notice.Notice;
import org.muster.notice.NoticeType;
import org.muster.notice.Place;

/** Turns the rows of one file into outcomes and keeps count, so that none disappears. */
final class RowOutcomes {
  /** How many names of organisations and areas are remembered as already remarked on. */
  private static final int REMEMBERED = 10_000;

  private final String file;
  private final Header header;
  private final Rows rows;
  private final EntryMapper mapper;
  private final IntakeSettings settings;
  private final MarkingOrder markings;
  private final int marker;
  private final String markerName;
  private final IdLines ids = new IdLines();
  private final Set<String> namesRemarked = new HashSet<>();
  private long read;
  private long accepted;
  private long withdrawn;
  private long rejected;
  private long leftOut;
  private long unmarked;

  RowOutcomes(
      String file,
      Header header,
      Rows rows,
      EntryMapper mapper,
      IntakeSettings settings,
      MarkingOrder markings) {
    this.file = file;
    this.header = header;
    this.rows = rows;
    this.mapper = mapper;
    this.settings = settings;
    this.markings = markings;
    int first = firstRead(header);
    this.marker = first < 0 ? -1 : header.columns().get(first);
    this.markerName = first < 0 ? "" : header.names().get(first);
  }

  /** The first named column that is read: a row that repeats the header has its name there. */
  private static int firstRead(Header header) {
    for (int i = 0; i < header.names().size(); i++) {
      int column = header.columns().get(i);
      if (column >= 0 && column < header.rejectedText() && !header.names().get(i).isEmpty()) {
        return header.candidate().headerless() ? -1 : i;
      }
    }
    return -1;
  }

  FileCounts counts() {
    return new FileCounts(read, accepted, withdrawn, rejected, leftOut);
  }

  /**
   * Reads one row, or what is to be said at the file's end.
   *
   * @param out takes the outcomes
   * @return whether there may be more rows
   */
  boolean next(Queue<Outcome> out) throws IOException {
    Rows.State state = rows.next();
    if (state == Rows.State.END) {
      end(out);
      return false;
    }
    read++;
    Place place = Place.row(file, rows.line());
    switch (state) {
      case ROW -> row(place, out);
      case BLANK -> leaveOut(place, NoticeType.ROW_BLANK, out);
      default -> reject(place, List.of(unsound(state, place)), out);
    }
    return true;
  }

  private void row(Place place, Queue<Outcome> out) {
    if (repeatsHeader()) {
      leaveOut(place, NoticeType.ROW_HEADER_REPEATED, out);
      return;
    }
    if (tags()) {
      leaveOut(place, NoticeType.ROW_TAGS, out);
      return;
    }
    if (!rows.row().value(header.rejectedText()).isEmpty()) {
      reject(place, List.of(notMended(place)), out);
      return;
    }
    EntryMapper.Verdict verdict = mapper.read(place);
    if (verdict == EntryMapper.Verdict.LEFT_OUT) {
      leaveOut(place, mapper.leftOut(), out);
      return;
    }
    if (mapper.keys().isEmpty()) {
      reject(place, mapper.errors(), out);
      return;
    }
    if (repeatsId(place)) {
      if (header.layout().repeated().isEmpty()) {
        reject(place, mapper.errors(), out);
      } else {
        leaveOut(place, header.layout().repeated(), out);
      }
      return;
    }
    switch (verdict) {
      case RECORD -> {
        accepted++;
        mapper.entries().forEach(entry -> accept(place, entry, out));
      }
      case WITHDRAWAL -> {
        accepted++;
        withdrawn++;
        mapper.keys().forEach(key -> out.add(new Outcome.Withdrawn(place, key)));
      }
      case REJECTED, LEFT_OUT -> {
        reject(place, mapper.errors(), out);
        return;
      }
    }
    for (Notice remark : mapper.remarks()) {
      if (worthSaying(remark)) {
        out.add(new Outcome.Remark(remark));
      }
    }
  }

  /** Refuses a row one of whose ids the file has had. */
  private boolean repeatsId(Place place) {
    for (RecordKey key : mapper.keys()) {
      long first = ids.firstLine(key.id(), place.line());
      if (first > 0) {
        mapper.refuseId(NoticeType.ROW_ID_REPEATED, "id", key.id(), "first", Long.toString(first));
        return true;
      }
    }
    return false;
  }

  private void accept(Place place, Entry entry, Queue<Outcome> out) {
    unmarked += entry.marking().label().isEmpty() ? 1 : 0;
    out.add(new Outcome.Accepted(place, entry));
  }

  private Notice notMended(Place place) {
    return Notice.of(
        NoticeType.ROW_NOT_MENDED,
        place.at(Header.REJECTED_TEXT),
        rows.row().value(header.rejectedText()),
        "column",
        Header.REJECTED_TEXT);
  }

  /** Whether the row is one of HXL tags, which only the first can be. */
  private boolean tags() {
    return read == 1 && !header.candidate().tags().isEmpty();
  }

  private boolean repeatsHeader() {
    if (marker < 0 || !rows.row().value(marker).equalsIgnoreCase(markerName)) {
      return false;
    }
    List<String> fields = rows.fieldTexts();
    for (int i = 0; i < fields.size(); i++) {
      if (!Trim.trim(fields.get(i)).equalsIgnoreCase(header.names().get(i))) {
        return false;
      }
    }
    return true;
  }

  /** A name that is no country is remarked on once in a file. */
  private boolean worthSaying(Notice remark) {
    return remark.type() != NoticeType.VALUE_NO_COUNTRY
        || namesRemarked.size() >= REMEMBERED
        || namesRemarked.add(remark.facts().get("value"));
  }

  private void leaveOut(Place place, NoticeType type, Queue<Outcome> out) {
    leftOut++;
    out.add(new Outcome.LeftOut(place, Notice.of(type, place, rows.text())));
  }

  private void leaveOut(Place place, String because, Queue<Outcome> out) {
    leftOut++;
    Notice notice =
        Notice.of(NoticeType.ROW_LEFT_OUT, place, rows.text(), "because", because);
    out.add(new Outcome.LeftOut(place, notice));
  }

  private void reject(Place place, List<Notice> notices, Queue<Outcome> out) {
    rejected++;
    out.add(new Outcome.Rejected(place, rows.fieldTexts(), notices));
  }

  private Notice unsound(Rows.State state, Place place) {
    String text = rows.text();
    int fields = rows.fields();
    return switch (state) {
      case FIELD_COUNT ->
          Notice.of(
              NoticeType.ROW_FIELD_COUNT,
              place,
              text,
              "fields",
              Integer.toString(fields),
              "columns",
              Integer.toString(header.names().size()));
      case QUOTES -> {
        String column = fields < header.names().size() ? header.names().get(fields) : "";
        yield Notice.of(
            NoticeType.ROW_QUOTES,
            place.at(column),
            text,
            "field",
            Integer.toString(fields + 1),
            "column",
            column);
      }
      case SWALLOWS ->
          Notice.of(
              NoticeType.ROW_SWALLOWS_ROWS,
              place,
              text,
              "lines",
              Long.toString(text.lines().count()));
      case TOO_LONG ->
          Notice.of(
              NoticeType.ROW_TOO_LONG,
              place,
              text,
              "limit",
              Integer.toString(settings.maxRecordLength()));
      default -> throw new IllegalStateException("a sound row is not refused: " + state);
    };
  }

  private void end(Queue<Outcome> out) {
    mapper.summary(Place.file(file)).forEach(notice -> out.add(new Outcome.Remark(notice)));
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
    }
  }
}
