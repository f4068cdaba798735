package org.muster.intake;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.muster.domain.MarkingOrder;
import org.muster.intake.FileParts.Part;
import org.muster.intake.FileParts.Recognised;
import org.muster.intake.entry.EntryMapper;
import org.muster.intake.entry.EntryRules;
import org.muster.intake.format.Content;
import org.muster.intake.format.DroppedFile;
import org.muster.intake.format.Encoding;
import org.muster.intake.format.Limits;
import org.muster.intake.format.ReadingTime;
import org.muster.intake.format.RefusedException;
import org.muster.intake.format.Rows;
import org.muster.intake.format.TableHead;
import org.muster.intake.layout.Header;
import org.muster.intake.layout.HeaderReader;
import org.muster.intake.layout.Layouts;
import org.muster.notice.Notice;
import org.muster.notice.NoticeType;
import org.muster.notice.Place;

/**
 * One dropped file, read row by row in memory that does not grow with it, but for 16 bytes of table
 * an id. The bytes are read twice: first to find what they are, then for the rows, when they must
 * be the frozen ones.
 *
 * <p>A file has a part for each layout that its tables have, nearly always one; each part is loaded
 * by itself. {@link #next} gives the outcomes of a part, {@link #nextPart} goes on to the next.
 */
public final class FileReading implements Closeable {
  private final String file;
  private final String control;
  private final Terms terms;
  private final ReadingTime time;
  private final Queue<Outcome> pending = new ArrayDeque<>();
  private @Nullable DroppedFile dropped;
  private Iterator<Part> parts = List.<Part>of().iterator();
  private boolean complete = true;
  private boolean severalParts;
  private @Nullable ControlTotals shared;
  private Iterator<Recognised> tables = List.<Recognised>of().iterator();
  private RowLedger ledger;
  private @Nullable Rows open;
  private @Nullable RowOutcomes rows;
  private @Nullable RejectTable rejects;
  private long earlier;
  private KnownRows known = KnownRows.NONE;

  /**
   * On which terms files are read.
   *
   * @param nanos nanoseconds since any moment, never going back
   * @param temporary folder for copies of archives and workbooks
   */
  record Terms(
      IntakeSettings settings, MarkingOrder markings, LongSupplier nanos, Path temporary) {}

  private FileReading(String file, String control, Terms terms) {
    this.file = file;
    this.control = control;
    this.terms = terms;
    this.time = new ReadingTime(terms.nanos, terms.settings.maxSeconds());
    this.ledger = new RowLedger(file, terms.settings, terms.markings, new ControlTotals(control));
  }

  /** Reads as far as the headers of a file without a control file. */
  static FileReading open(
      String file, Content bytes, Layouts layouts, IntakeSettings settings, MarkingOrder markings)
      throws IOException {
    Terms terms = new Terms(settings, markings, () -> 0, Intake.temporary());
    return open(file, "", bytes, layouts, terms);
  }

  /**
   * Reads as far as the headers.
   *
   * @param control text of the file's control file; empty if it has none
   */
  static FileReading open(String file, String control, Content bytes, Layouts layouts, Terms terms)
      throws IOException {
    FileReading reading = new FileReading(file, control, terms);
    try {
      reading.begin(bytes, new HeaderReader(layouts.all()));
    } catch (IOException | RuntimeException e) {
      reading.close();
      throw e;
    }
    return reading;
  }

  private void begin(Content bytes, HeaderReader headers) throws IOException {
    Limits limits = terms.settings.limits();
    try {
      dropped = DroppedFile.open(file, bytes, limits, time, terms.temporary);
      FileParts sorted = FileParts.of(dropped, headers, limits.columns());
      complete = sorted.complete();
      List<Part> all = sorted.parts(file);
      severalParts = all.size() > 1;
      parts = all.iterator();
      if (severalParts && !control.isEmpty()) {
        holdToControl(bytes, headers);
      }
      nextPart();
    } catch (ChangedException | RefusedException e) {
      refuse(e);
    }
  }

  /**
   * Reads all parts of the file once before, as its control file is about all of them together, and
   * refuses it whole if that says otherwise: else some of its parts would be accepted already.
   */
  private void holdToControl(Content bytes, HeaderReader headers) throws IOException {
    ControlTotals whole = new ControlTotals(control);
    try (FileReading all = new FileReading(file, "", terms)) {
      all.shared = whole;
      all.begin(bytes, headers);
      do {
        while (all.next() != null) {
          // It is counted in passing.
        }
      } while (all.nextPart());
    }
    Queue<Outcome> refusal = new ArrayDeque<>();
    whole.end(file, refusal);
    if (refusal.poll() instanceof Outcome.FileRefused refused) {
      severalParts = false;
      parts = List.of(new Part(List.of(), List.of(), List.of(refused.notice()))).iterator();
    }
  }

  /** The totals that a part is held to by itself: the file's, if it is the only one. */
  private ControlTotals totals() {
    ControlTotals ofAll = shared;
    return ofAll != null ? ofAll : new ControlTotals(severalParts ? "" : control);
  }

  private void refuse(IOException e) {
    tables = List.<Recognised>of().iterator();
    rows = null;
    pending.add(
        new Outcome.FileRefused(
            e instanceof RefusedException refused
                ? refused.notice(file)
                : Notice.of(NoticeType.FILE_CHANGED, Place.file(file), "")));
  }

  /**
   * Whether what is read of it may be all that it holds. If a table of it was refused or damaged,
   * that may be like those that are read.
   */
  public boolean complete() {
    return complete;
  }

  /** Whether it has more than one part. */
  public boolean severalParts() {
    return severalParts;
  }

  /**
   * Goes on to the next part, once {@link #next} has given null.
   *
   * @return false if there is none
   */
  public boolean nextPart() throws IOException {
    if (!parts.hasNext()) {
      return false;
    }
    Part part = parts.next();
    earlier += ledger.read();
    ledger = new RowLedger(file, terms.settings, terms.markings, totals());
    rejects = null;
    known = KnownRows.NONE;
    part.remarks().forEach(remark -> pending.add(new Outcome.Remark(remark)));
    if (!part.refusals().isEmpty()) {
      List<Notice> refusals = part.refusals();
      refusals.stream().skip(1).forEach(other -> pending.add(new Outcome.Remark(other)));
      pending.add(new Outcome.FileRefused(refusals.getFirst()));
      return true;
    }
    tables = part.tables().iterator();
    try {
      nextTable();
    } catch (ChangedException | RefusedException | CharacterCodingException e) {
      refuse(e);
    }
    return true;
  }

  /** Goes on to the next table of the part, or to what is to be said at its end. */
  private void nextTable() throws IOException {
    closeRows();
    if (!tables.hasNext()) {
      ledger.end(pending);
      return;
    }
    Recognised next = tables.next();
    Header header = next.header();
    Rows found = next.table().rows(header.candidate(), header.targets(), header.rejectedText() + 1);
    open = found;
    Encoding.Text encoding = next.table().encoding();
    boolean damaged = encoding != null && encoding.damaged();
    IntakeSettings settings = terms.settings;
    EntryRules rules =
        new EntryRules(terms.markings, settings.dataset(), settings.limits().field(), damaged);
    TableHead head = next.table().head();
    EntryMapper mapper = new EntryMapper(header.layout(), found.row(), head.sheet(), rules);
    String name = head.name();
    rejects = new RejectTable(header, head.sheet());
    long seed = RowMarks.seed(header.layout(), head.sheet(), settings, terms.markings, damaged);
    rows = new RowOutcomes(name, header, found, mapper, ledger, settings.limits().record(), seed);
    rows.passOver(known);
  }

  private void closeRows() throws IOException {
    rows = null;
    if (open != null) {
      open.close();
      open = null;
    }
  }

  /**
   * The next outcome of the part, in the order of the file; null when there are no more.
   *
   * @throws IOException if the file cannot be read; then nothing that was read of it counts
   */
  public @Nullable Outcome next() throws IOException {
    while (pending.isEmpty() && rows != null) {
      try {
        if (!rows.next(pending)) {
          nextTable();
        } else if (earlier + ledger.read() > terms.settings.limits().rows()) {
          pending.clear();
          throw tooManyRows();
        }
      } catch (ChangedException | RefusedException | CharacterCodingException e) {
        // Of the last kind, the first reading found no such bytes.
        refuse(e);
      }
    }
    return pending.poll();
  }

  private RefusedException tooManyRows() {
    return RefusedException.limit("it has more rows", "max-rows", terms.settings.limits().rows());
  }

  /** Goes on after what was read has been stored; the time for that does not count as reading. */
  public void resume() {
    time.resume();
  }

  /** Says which rows of the part need not be read, from the next on. */
  public void passOver(KnownRows rowsThatStand) {
    known = rowsThatStand;
    if (rows != null) {
      rows.passOver(rowsThatStand);
    }
  }

  /** Rows of the part so far, and what became of them. */
  public FileCounts counts() {
    return ledger.counts();
  }

  /**
   * How the rejected row that came last is written; of the part's layout. Null if it has none, as
   * its tables fit no layout.
   */
  public @Nullable RejectTable rejects() {
    return rejects;
  }

  @Override
  public void close() throws IOException {
    try {
      closeRows();
    } finally {
      if (dropped != null) {
        dropped.close();
        dropped = null;
      }
    }
  }
}
