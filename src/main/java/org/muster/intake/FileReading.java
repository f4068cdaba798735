package org.muster.intake;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.muster.domain.MarkingOrder;
import org.muster.intake.entry.EntryMapper;
import org.muster.intake.entry.EntryRules;
import org.muster.intake.format.CsvRows;
import org.muster.intake.format.CsvText;
import org.muster.intake.format.Encoding;
import org.muster.intake.format.EncodingProbe;
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
  private final IntakeSettings settings;
  private final MarkingOrder markings;
  private final Queue<Outcome> pending = new ArrayDeque<>();
  private @Nullable FrozenBytes in;
  private @Nullable RowOutcomes rows;
  private @Nullable RejectTable rejects;
  private boolean moreRows;

  private FileReading(String file, IntakeSettings settings, MarkingOrder markings) {
    this.file = file;
    this.settings = settings;
    this.markings = markings;
  }

  /** Reads as far as the header. */
  static FileReading open(String file, Bytes bytes, IntakeSettings settings, MarkingOrder markings)
      throws IOException {
    FileReading reading = new FileReading(file, settings, markings);
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
      case Encoding.Text text -> begin(text, bytes.open());
    }
  }

  private void begin(Encoding.Text encoding, FrozenBytes opened) throws IOException {
    in = opened;
    opened.skipNBytes(encoding.markBytes());
    CsvText text =
        new CsvText(encoding.reader(opened), settings.maxFieldLength(), settings.maxRecordLength());
    String line = text.header();
    if (line.isEmpty()) {
      refuse(Notice.of(NoticeType.FILE_EMPTY, Place.file(file), ""));
      return;
    }
    if (encoding.assumed()) {
      remark(assumed(encoding));
    }
    Place place = Place.row(file, text.line());
    switch (new HeaderReader(Layouts.NATIVE).recognise(line, place)) {
      case Recognition.Refused refused -> {
        refused.remarks().forEach(this::remark);
        refuse(refused.refusal());
      }
      case Recognition.Recognised recognised -> {
        recognised.remarks().forEach(this::remark);
        begin(recognised.header(), text, encoding.damaged());
      }
    }
  }

  private void begin(Header header, CsvText text, boolean damaged) {
    CsvRows found = text.rows(header.delimiter(), header.targets(), header.rejectedText() + 1);
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
