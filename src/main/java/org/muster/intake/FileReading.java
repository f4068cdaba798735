package org.muster.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.muster.domain.MarkingOrder;
import org.muster.intake.entry.EntryMapper;
import org.muster.intake.entry.EntryRules;
import org.muster.intake.format.CsvTable;
import org.muster.intake.format.Encoding;
import org.muster.intake.format.EncodingProbe;
import org.muster.intake.format.Limits;
import org.muster.intake.format.Rows;
import org.muster.intake.format.Table;
import org.muster.intake.format.TableHead;
import org.muster.intake.layout.Header;
import org.muster.intake.layout.HeaderReader;
import org.muster.intake.layout.Layouts;
import org.muster.intake.layout.Recognition;
import org.muster.notice.Notice;
import org.muster.notice.NoticeType;
import org.muster.notice.Place;

/**
 * One dropped file, read row by row in memory that does not grow with it, but for 20 bytes of table
 * an id. The bytes are read twice: first to find their encoding, then for the rows; both times they
 * must be the frozen ones.
 */
public final class FileReading implements Closeable {
  /** Where the bytes of a file come from; each call begins anew. */
  interface Bytes {
    FrozenBytes open() throws IOException;
  }

  private final String file;
  private final Layouts layouts;
  private final IntakeSettings settings;
  private final MarkingOrder markings;
  private final Queue<Outcome> pending = new ArrayDeque<>();
  private @Nullable Rows in;
  private @Nullable RowOutcomes rows;
  private @Nullable RejectTable rejects;
  private boolean moreRows;

  private FileReading(
      String file, Layouts layouts, IntakeSettings settings, MarkingOrder markings) {
    this.file = file;
    this.layouts = layouts;
    this.settings = settings;
    this.markings = markings;
  }

  /** Reads as far as the header. */
  static FileReading open(
      String file, Bytes bytes, Layouts layouts, IntakeSettings settings, MarkingOrder markings)
      throws IOException {
    FileReading reading = new FileReading(file, layouts, settings, markings);
    try {
      reading.begin(bytes);
    } catch (IOException | RuntimeException e) {
      reading.close();
      throw e;
    }
    return reading;
  }

  private void begin(Bytes bytes) throws IOException {
    Encoding encoding;
    try (FrozenBytes all = bytes.open()) {
      encoding = EncodingProbe.probe(all);
    }
    switch (encoding) {
      case Encoding.NotText none ->
          refuse(
              Notice.of(
                  NoticeType.FILE_NOT_TEXT,
                  Place.file(file),
                  "",
                  "offset",
                  Long.toString(none.offset()),
                  "byte",
                  hex(none.value())));
      case Encoding.Text text -> begin(text, bytes);
    }
  }

  private void begin(Encoding.Text encoding, Bytes bytes) throws IOException {
    Limits limits = new Limits(settings.maxFieldLength(), settings.maxRecordLength());
    Table table = new CsvTable(file, declared -> text(encoding, bytes, declared), limits);
    TableHead head = table.head();
    if (head.candidates().isEmpty()) {
      refuse(Notice.of(NoticeType.FILE_EMPTY, Place.file(file), ""));
      return;
    }
    if (encoding.assumed()) {
      remark(assumed(encoding));
    }
    switch (new HeaderReader(layouts.all()).recognise(head)) {
      case Recognition.Refused refused -> {
        refused.remarks().forEach(this::remark);
        refuse(head.tooWide() ? tooWide() : refused.refusal());
      }
      case Recognition.Recognised recognised -> {
        recognised.remarks().forEach(this::remark);
        begin(recognised.header(), table, encoding.damaged());
      }
    }
  }

  private Notice tooWide() {
    String limit = Integer.toString(Limits.COLUMNS);
    return Notice.of(NoticeType.FILE_TOO_WIDE, Place.file(file), "", "limit", limit);
  }

  private static Reader text(Encoding.Text encoding, Bytes bytes, @Nullable Charset declared)
      throws IOException {
    FrozenBytes in = bytes.open();
    in.skipNBytes(encoding.markBytes());
    return encoding.in(declared).reader(in);
  }

  private void begin(Header header, Table table, boolean damaged) throws IOException {
    int preamble = header.candidate().preamble();
    if (preamble > 0) {
      long line = header.candidate().line();
      remark(
          Notice.of(NoticeType.FILE_PREAMBLE, Place.row(file, line), "", "count", "" + preamble));
    }
    Rows found = table.rows(header.candidate(), header.targets(), header.rejectedText() + 1);
    in = found;
    EntryRules rules =
        new EntryRules(markings, settings.dataset(), settings.maxFieldLength(), damaged);
    EntryMapper mapper = new EntryMapper(header.layout(), found.row(), rules);
    rows = new RowOutcomes(file, header, found, mapper, settings, markings);
    rejects = new RejectTable(header);
    moreRows = true;
  }

  private Notice assumed(Encoding.Text encoding) {
    return Notice.of(
        NoticeType.FILE_ENCODING,
        Place.file(file),
        "",
        "offset",
        Long.toString(encoding.oddOffset()),
        "byte",
        hex(encoding.oddByte()),
        "encoding",
        encoding.charset().name());
  }

  private static String hex(int value) {
    return "0x%02X".formatted(value);
  }

  private void remark(Notice notice) {
    pending.add(new Outcome.Remark(notice));
  }

  private void refuse(Notice notice) {
    pending.add(new Outcome.FileRefused(notice));
  }

  /**
   * The next outcome, in the order of the file; null when there are no more.
   *
   * @throws IOException if the file cannot be read or is no longer what was frozen; then nothing
   *     that was read of it counts
   */
  public @Nullable Outcome next() throws IOException {
    while (pending.isEmpty() && rows != null && moreRows) {
      try {
        moreRows = rows.next(pending);
      } catch (CharacterCodingException e) {
        // The first reading found no such bytes.
        throw new IOException(file + " changed while it was read", e);
      }
    }
    return pending.poll();
  }

  /** Rows so far, and what became of them. */
  public FileCounts counts() {
    return rows == null ? new FileCounts(0, 0, 0, 0, 0) : rows.counts();
  }

  /** How this file's rejected rows are written; null if its layout is not known. */
  public @Nullable RejectTable rejects() {
    return rejects;
  }

  @Override
  public void close() throws IOException {
    if (in != null) {
      in.close();
    }
  }
}
