package org.muster.intake.entry;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.domain.Entry;
import org.muster.domain.Marking;
import org.muster.domain.RecordKey;
import org.muster.domain.RecordKind;
import org.muster.intake.format.Row;
import org.muster.intake.layout.ColumnType;
import org.muster.intake.layout.Layout;
import org.muster.intake.layout.TargetColumn;
import org.muster.intake.layout.Targets;
import org.muster.intake.recipe.Item;
import org.muster.intake.recipe.MappedRow;
import org.muster.intake.recipe.Mapping;
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
    REJECTED,
    /** The row is none; {@link #leftOut()} says why. */
    LEFT_OUT
  }

  private static final String WITHDRAWN = "withdrawn";

  private final RecordKind kind;
  private final String dataset;
  private final @Nullable Mapping mapping;
  private final @Nullable MappedRow mapped;
  private final Cells cells;
  private final int id;
  private final int state;
  private final int marking;
  private final Markings markings;
  private final EntryForm form;
  private final List<RecordKey> keys = new ArrayList<>();
  private final List<RecordKey> takenBack = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();
  private String why = "";

  /**
   * For a file.
   *
   * @param row the file's row, in which each row is found in its turn
   * @param sheet the table's name in a workbook; empty if it is in none
   */
  public EntryMapper(Layout layout, Row row, String sheet, EntryRules rules) {
    List<TargetColumn> columns = Targets.of(layout.kind());
    this.kind = layout.kind();
    this.dataset = layout.dataset().isEmpty() ? rules.dataset() : layout.dataset();
    this.mapping = layout.mapping();
    this.mapped =
        mapping == null ? null : new MappedRow(mapping, row, severalLines(columns), sheet);
    this.cells = new Cells(columns, mapped == null ? row : mapped, rules);
    this.id = cells.column("id");
    this.state = cells.column("record");
    this.marking = cells.column("marking");
    this.markings = new Markings(cells, rules.markings());
    this.form =
        switch (kind) {
          case DEPLOYMENT -> new DeploymentForm(cells, markings);
          case EVENT -> new EventForm(cells, markings);
          case OPERATION -> new OperationForm(cells, markings);
          case SOURCE -> new SourceForm(cells, markings);
        };
  }

  private static BitSet severalLines(List<TargetColumn> columns) {
    BitSet several = new BitSet();
    for (int i = 0; i < columns.size(); i++) {
      several.set(i, columns.get(i).type() == ColumnType.TEXT);
    }
    return several;
  }

  /**
   * The key of the record of the row in hand, where a row has one record; of the row, only the id
   * and the marking are looked at.
   *
   * @return null if it has no usable id
   */
  public @Nullable RecordKey key(Place rowPlace) {
    cells.begin(rowPlace);
    if (mapped != null) {
      mapped.take(Item.WHOLE_ROW);
    }
    return key().orElse(null);
  }

  /** Whether the row in hand has no marking, once its {@link #key} has been asked for. */
  public boolean unmarked() {
    return cells.text(marking).isEmpty();
  }

  /** Whether who may see a record depends on its row, and is not the same for all. */
  public boolean marksRows() {
    return mapping == null
        || Stream.of(marking, cells.column("releasable_to"))
            .map(mapping.recipes()::get)
            .anyMatch(recipe -> recipe != null && !recipe.values().isEmpty());
  }

  /**
   * Who may see what the row in hand says, be it a record or not.
   *
   * @return one for each of its records; none if the row does not say so for certain
   */
  public List<Marking> markings() {
    cells.begin(Place.NOWHERE);
    MappedRow publishers = mapped;
    List<Marking> all = new ArrayList<>();
    if (publishers == null) {
      all.add(markings.read());
    } else {
      for (Item item : marksRows() ? items(publishers) : List.of(Item.WHOLE_ROW)) {
        publishers.take(item);
        all.add(markings.read());
      }
    }
    return cells.problems().none() ? all : List.of();
  }

  private static List<Item> items(MappedRow row) {
    List<Item> items = row.items();
    return items == null ? List.of() : items;
  }

  /** Reads the row in hand. */
  public Verdict read(Place rowPlace) {
    cells.begin(rowPlace);
    keys.clear();
    takenBack.clear();
    entries.clear();
    MappedRow publishers = mapped;
    return publishers == null ? one() : several(publishers);
  }

  private Verdict several(MappedRow row) {
    Mapping.Filter filtered = row.leftOut();
    if (filtered != null) {
      why = filtered.because();
      if (filtered.takesBack()) {
        takeBack(row, items(row));
        keys.addAll(takenBack);
        takeBack(row, row.none());
      }
      return Verdict.LEFT_OUT;
    }
    List<Item> items = row.items();
    if (items == null) {
      cells.refuse(NoticeType.ROW_LIST_UNREADABLE);
      return Verdict.REJECTED;
    }
    if (items.isEmpty()) {
      takeBack(row, row.none());
      why = "none of its figures makes a record";
      return Verdict.LEFT_OUT;
    }
    boolean complete = true;
    for (Item item : items) {
      row.take(item);
      int before = keys.size();
      one();
      complete &= keys.size() > before;
    }
    if (!complete) {
      keys.clear();
    }
    if (!cells.problems().none()) {
      return Verdict.REJECTED;
    }
    takeBack(row, row.none());
    return Verdict.RECORD;
  }

  private void takeBack(MappedRow row, List<Item> items) {
    for (Item item : items) {
      row.take(item);
      key().ifPresent(takenBack::add);
    }
  }

  private Optional<RecordKey> key() {
    String idText = cells.text(id);
    return idText.isEmpty() ? Optional.empty() : Optional.of(new RecordKey(kind, dataset, idText));
  }

  private Verdict one() {
    RecordKey key = key().orElse(null);
    if (key != null) {
      keys.add(key);
    }
    boolean withdrawal = withdrawal();
    Entry entry = withdrawal ? null : form.read(key);
    if (entry != null) {
      entries.add(entry);
    }
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
   * The keys of the row's records, or of those that it takes back as a whole; none if one of them
   * cannot be used.
   */
  public List<RecordKey> keys() {
    return keys;
  }

  /** The keys of the records of which the row says, left out or not, that there are none. */
  public List<RecordKey> takenBack() {
    return takenBack;
  }

  /** The records of a row that is one or several; a row is accepted only with all of them. */
  public List<Entry> entries() {
    return entries;
  }

  /**
   * Why a row that has the first of the header's fields alone is no record, by what the layout says
   * of blank cells, as the end of a sentence; empty if it may be one. What it says of the first
   * field is not heard, as that may have been cut.
   */
  public String footnote() {
    MappedRow row = mapped;
    Mapping.Filter filter = row == null ? null : row.leftOut();
    return filter == null || !filter.condition().wantsBlank() ? "" : because(filter);
  }

  /**
   * Why the layout leaves the row out, as the end of a sentence; empty if it does not, if the row
   * then takes back what stood, or if what it is left out for cannot be read.
   *
   * @param unread columns of the layout that cannot be read
   */
  public String filtered(IntPredicate unread) {
    MappedRow row = mapped;
    Mapping.Filter filter = row == null ? null : row.leftOut(asked -> !row.looksAt(asked, unread));
    return filter == null ? "" : because(filter);
  }

  private static String because(Mapping.Filter filter) {
    return filter.takesBack() ? "" : filter.because();
  }

  /** The keys of the records that a row speaks of that cannot be read, as far as its ids can. */
  public List<RecordKey> mentioned(Place rowPlace) {
    cells.begin(rowPlace);
    MappedRow row = mapped;
    if (row == null) {
      return key().stream().toList();
    }
    List<RecordKey> all = new ArrayList<>();
    for (Item item : items(row)) {
      row.take(item);
      key().ifPresent(all::add);
    }
    return all;
  }

  /** Why the row is no record, as the end of a sentence. */
  public String leftOut() {
    return why;
  }

  /** Why the row was rejected. */
  public List<Notice> errors() {
    return cells.problems().errors();
  }

  /** What else is to be said about the row. */
  public List<Notice> remarks() {
    return cells.problems().remarks();
  }

  /** What is to be said, at the file's end, of rows that were read in a way of their own. */
  public List<Notice> summary(Place file) {
    List<Notice> summary = new ArrayList<>();
    MappedRow publishers = mapped;
    if (publishers != null && mapping != null) {
      for (int i = 0; i < mapping.counted().size(); i++) {
        if (publishers.counted(i) > 0) {
          summary.add(
              Notice.of(
                  NoticeType.ROWS_READ_OTHERWISE,
                  file,
                  "",
                  "count",
                  Long.toString(publishers.counted(i)),
                  "column",
                  mapping.counted().get(i).column(),
                  "why",
                  mapping.counted().get(i).because()));
        }
      }
    }
    return summary;
  }
}
