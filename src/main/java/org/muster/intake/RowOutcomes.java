package org.muster.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.muster.domain.Entry;
import org.muster.domain.PlainWords;
import org.muster.domain.RecordKey;
import org.muster.intake.entry.EntryMapper;
import org.muster.intake.format.Rows;
import org.muster.intake.format.Trim;
import org.muster.intake.layout.Header;
import org.muster.notice.Notice;
import org.muster.notice.NoticeType;
import org.muster.notice.Place;

/** Turns the rows of one table into outcomes and has each counted, so that none disappears. */
final class RowOutcomes {
  /** How many merged cells are named. */
  private static final int MERGED_NAMED = 3;

  private final String table;
  private final Header header;
  private final Rows rows;
  private final EntryMapper mapper;
  private final RowLedger ledger;
  private final TrailerTotals trailer;
  private final int recordLimit;
  private final int marker;
  private final String markerName;
  private final long seed;
  private KnownRows known = KnownRows.NONE;
  private boolean begun;

  RowOutcomes(
      String table,
      Header header,
      Rows rows,
      EntryMapper mapper,
      RowLedger ledger,
      int recordLimit,
      long seed) {
    this.seed = seed;
    this.table = table;
    this.header = header;
    this.rows = rows;
    this.mapper = mapper;
    this.ledger = ledger;
    this.recordLimit = recordLimit;
    this.trailer = new TrailerTotals(table, header);
    ledger.begin(table, header);
    int first = firstRead(header);
    this.marker = first < 0 ? -1 : header.columns().get(first);
    this.markerName = first < 0 ? "" : header.names().get(first);
  }

  /** Says which rows need not be read. */
  void passOver(KnownRows rowsThatStand) {
    known = rowsThatStand;
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

  /**
   * Reads one row, or what is to be said at the table's end.
   *
   * @param out takes the outcomes
   * @return whether there may be more rows
   */
  boolean next(Queue<Outcome> out) throws IOException {
    Rows.State state = rows.next();
    if (state == Rows.State.END) {
      mapper.summary(Place.file(table)).forEach(notice -> out.add(new Outcome.Remark(notice)));
      merged(out);
      ledger.refuse(trailer.end());
      return false;
    }
    Place place = Place.row(table, rows.line());
    ledger.read(place);
    if (trailer.takes(state, rows, place)) {
      leaveOut(place, NoticeType.ROW_TRAILER, out);
      return true;
    }
    switch (state) {
      case ROW -> row(place, out);
      case BLANK -> leaveOut(place, NoticeType.ROW_BLANK, out);
      default -> {
        ledger.control().add();
        trailer.add();
        String noRecord = noRecord(state);
        if (!noRecord.isEmpty()) {
          leaveOut(place, noRecord, out);
          return true;
        }
        boolean fieldsTold = state == Rows.State.CELL_ERROR;
        List<RecordKey> keys = fieldsTold ? mapper.mentioned(place) : List.of();
        reject(place, List.of(unsound(state, place)), keys, out);
      }
    }
    return true;
  }

  private void merged(Queue<Outcome> out) {
    List<String> merged = rows.merged();
    if (!merged.isEmpty()) {
      Notice notice =
          Notice.of(
              NoticeType.SHEET_MERGED,
              Place.file(table),
              "",
              "count",
              Integer.toString(merged.size()),
              "first",
              PlainWords.list(merged.subList(0, Math.min(MERGED_NAMED, merged.size()))));
      out.add(new Outcome.Remark(notice));
    }
  }

  /**
   * Why a row that cannot be read is none that could be a record: it is a line without a delimiter,
   * as footnotes are, and the layout leaves out rows whose other cells are blank; or the layout
   * leaves it out, such as a total whose share of nothing is an error. Empty if it may be one.
   */
  private String noRecord(Rows.State state) {
    return switch (state) {
      case FIELD_COUNT -> rows.fields() == 1 ? mapper.footnote() : "";
      case CELL_ERROR -> mapper.filtered(rows::error);
      default -> "";
    };
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
    ledger.control().add(rows.row());
    trailer.add(rows.row());
    if (!rows.row().value(header.rejectedText()).isEmpty()) {
      reject(place, List.of(notMended(place)), out);
      return;
    }
    long mark = seed == RowMarks.NONE ? 0 : rows.row().mark(seed);
    if (mark != 0 && stands(place, mark, out)) {
      return;
    }
    EntryMapper.Verdict verdict = mapper.read(place);
    if (verdict == EntryMapper.Verdict.LEFT_OUT && mapper.keys().isEmpty()) {
      leaveOut(place, mapper.leftOut(), out);
      takeBack(out);
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
        ledger.accepted();
        // What was remarked on is to be remarked on each time.
        long lasting = mapper.remarks().isEmpty() ? mark : 0;
        mapper.entries().forEach(entry -> accept(place, entry, lasting, out));
      }
      case WITHDRAWAL -> {
        ledger.withdrawn();
        mapper.keys().forEach(key -> out.add(new Outcome.Withdrawn(place, key)));
      }
      case LEFT_OUT -> leaveOut(place, mapper.leftOut(), out);
      case REJECTED -> {
        reject(place, mapper.errors(), mapper.keys(), out);
        return;
      }
    }
    takeBack(out);
    for (Notice remark : mapper.remarks()) {
      if (worthSaying(remark)) {
        out.add(new Outcome.Remark(remark));
      }
    }
  }

  /** Passes over a row whose record stands as the row has it, and whose id the file has not had. */
  private boolean stands(Place place, long mark, Queue<Outcome> out) {
    if (known.none()) {
      return false;
    }
    RecordKey key = mapper.key(place);
    int number = key == null ? -1 : known.find(key, mark);
    if (key == null || number < 0 || !ledger.first(number, key.id(), place).isEmpty()) {
      return false;
    }
    ledger.accepted();
    if (mapper.unmarked()) {
      ledger.unmarked();
    }
    out.add(new Outcome.Unchanged(place, number, mark));
    return true;
  }

  /** Refuses a row one of whose ids the file has had. */
  private boolean repeatsId(Place place) {
    for (RecordKey key : mapper.keys()) {
      String first = ledger.first(key, known, place);
      if (!first.isEmpty()) {
        mapper.refuseId(NoticeType.ROW_ID_REPEATED, "id", key.id(), "first", first);
        return true;
      }
    }
    return false;
  }

  private void accept(Place place, Entry entry, long mark, Queue<Outcome> out) {
    if (entry.marking().label().isEmpty()) {
      ledger.unmarked();
    }
    out.add(new Outcome.Accepted(place, entry, mark));
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
    boolean first = !begun;
    begun = true;
    return first && !header.candidate().tags().isEmpty();
  }

  private boolean repeatsHeader() {
    List<List<String>> lines = header.candidate().lines();
    if (!lines.isEmpty()) {
      List<String> fields = rows.fieldTexts();
      return lines.stream().anyMatch(line -> same(fields, line));
    }
    return marker >= 0
        && rows.row().value(marker).equalsIgnoreCase(markerName)
        && same(rows.fieldTexts(), header.names());
  }

  /** Whether fields say what names do; what either has more of must be blank. */
  private static boolean same(List<String> fields, List<String> names) {
    for (int i = 0; i < Math.max(fields.size(), names.size()); i++) {
      String field = i < fields.size() ? Trim.trim(fields.get(i)) : "";
      if (!field.equalsIgnoreCase(i < names.size() ? names.get(i) : "")) {
        return false;
      }
    }
    return true;
  }

  /** A name that is no country is remarked on once in a file. */
  private boolean worthSaying(Notice remark) {
    return remark.type() != NoticeType.VALUE_NO_COUNTRY
        || ledger.remark(String.valueOf(remark.facts().get("value")));
  }

  private void leaveOut(Place place, NoticeType type, Queue<Outcome> out) {
    ledger.leftOut();
    out.add(new Outcome.LeftOut(place, Notice.of(type, place, rows.text())));
  }

  private void leaveOut(Place place, String because, Queue<Outcome> out) {
    ledger.leftOut();
    Notice notice = Notice.of(NoticeType.ROW_LEFT_OUT, place, rows.text(), "why", because);
    out.add(new Outcome.LeftOut(place, notice));
  }

  private void takeBack(Queue<Outcome> out) {
    if (!mapper.takenBack().isEmpty()) {
      out.add(new Outcome.TakenBack(mapper.takenBack()));
    }
  }

  private void reject(Place place, List<Notice> notices, Queue<Outcome> out) {
    reject(place, notices, List.of(), out);
  }

  private void reject(Place place, List<Notice> notices, List<RecordKey> keys, Queue<Outcome> out) {
    ledger.rejected();
    out.add(new Outcome.Rejected(place, fieldTexts(), notices, keys));
  }

  /** The fields as they would stand in a text, which a table of rejects is. */
  private List<String> fieldTexts() {
    List<String> texts = new ArrayList<>(rows.fieldTexts());
    for (int i = 0; i < Math.min(texts.size(), header.columns().size()); i++) {
      int column = header.columns().get(i);
      if (column >= 0 && rows.row().number(column)) {
        texts.set(i, header.layout().written(column, texts.get(i)));
      }
    }
    return texts;
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
          Notice.of(NoticeType.ROW_TOO_LONG, place, text, "limit", Integer.toString(recordLimit));
      case CELL_ERROR -> {
        String column = header.names().get(fields);
        yield Notice.of(
            NoticeType.ROW_CELL_ERROR,
            place.at(column),
            text,
            "column",
            column,
            "value",
            rows.fieldTexts().get(fields));
      }
      case NO_OBJECT -> Notice.of(NoticeType.ROW_NO_OBJECT, place, text);
      default -> throw new IllegalStateException("a sound row is not refused: " + state);
    };
  }
}
