package org.muster.intake.entry;

import java.util.List;
import java.util.Locale;
import org.muster.domain.Entry;
import org.muster.domain.RecordKey;
import org.muster.domain.RecordKind;
import org.muster.intake.format.Row;
import org.muster.intake.layout.Layout;
import org.muster.notice.Notice;
import org.muster.notice.NoticeType;
import org.muster.notice.Place;

/** Makes records of one file's rows, or says all that is wrong with a row. */
public final class EntryMapper {
  /** What a row turned out to be. */
  public enum Verdict {
    RECORD,
    /** The row takes a record back; of its cells only the id counts. */
    WITHDRAWAL,
    REJECTED
  }

  private static final String WITHDRAWN = "withdrawn";

  private final RecordKind kind;
  private final String dataset;
  private final Cells cells;
  private final int id;
  private final int state;
  private final EntryForm form;
  private List<RecordKey> keys = List.of();
  private List<Entry> entries = List.of();

  /**
   * For a file.
   *
   * @param row the file's row, in which each row is found in its turn
   */
  public EntryMapper(Layout layout, Row row, EntryRules rules) {
    this.kind = layout.kind();
    this.dataset = rules.dataset();
    this.cells = new Cells(layout, row, rules);
    this.id = cells.column("id");
    this.state = cells.column("record");
    Markings markings = new Markings(cells, rules.markings());
    this.form =
        switch (kind) {
          case DEPLOYMENT -> new DeploymentForm(cells, markings);
          case EVENT -> new EventForm(cells, markings);
          case OPERATION -> new OperationForm(cells, markings);
          case SOURCE -> new SourceForm(cells, markings);
        };
  }

  /** Reads the row in hand. */
  public Verdict read(Place place) {
    cells.begin(place);
    String idText = cells.text(id);
    RecordKey key = idText.isEmpty() ? null : new RecordKey(kind, dataset, idText);
    keys = key == null ? List.of() : List.of(key);
    boolean withdrawal = withdrawal();
    Entry entry = withdrawal ? null : form.read(key);
    entries = entry == null ? List.of() : List.of(entry);
    if (!cells.problems().none()) {
      return Verdict.REJECTED;
    }
    return withdrawal ? Verdict.WITHDRAWAL : Verdict.RECORD;
  }

  private boolean withdrawal() {
    String text = cells.text(state);
    if (text.isEmpty()) {
      return false;
    }
    if (text.toLowerCase(Locale.ROOT).equals(WITHDRAWN)) {
      return true;
    }
    cells.note(
        NoticeType.VALUE_NOT_IN_LIST,
        state,
        "value",
        Problems.shown(text),
        "allowed",
        WITHDRAWN + " or nothing");
    return false;
  }

  /** Refuses the row in hand on account of its id. */
  public void refuseId(NoticeType type, String... facts) {
    cells.note(type, id, facts);
  }

  /**
   * The keys of the row's records, or of those that it takes back; none if one of them cannot be
   * used.
   */
  public List<RecordKey> keys() {
    return keys;
  }

  /** The records of a row that is one or several; a row is accepted only with all of them. */
  public List<Entry> entries() {
    return entries;
  }

  /** Why the row was rejected. */
  public List<Notice> errors() {
    return cells.problems().errors();
  }

  /** What else is to be said about the row. */
  public List<Notice> remarks() {
    return cells.problems().remarks();
  }
}
