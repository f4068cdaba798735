package org.muster.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.muster.intake.layout.Header;
import org.muster.intake.layout.Layout;
import org.muster.intake.layout.LayoutColumn;
import org.muster.intake.layout.LayoutColumn.From;
import org.muster.notice.Notice;
import org.muster.notice.NoticeType;

/**
 * How the rejected rows of one file are written so that they can be mended and dropped again: in
 * the layout's own columns, behind three that say where each row came from and what is wrong. All
 * files of one layout have the same table, and its own columns are passed over when it is read
 * again. Columns that the layout does not name, but says how they are called, stand behind them in
 * the table, and in a row that is kept each behind its name; the tables of files whose columns
 * differ so are several. Only a row whose fields could not be told apart for certain says so, in
 * {@value Header#REJECTED_TEXT}, and is rejected until that is cleared: it might look sound by now.
 */
public final class RejectTable {
  static final List<String> ORIGIN = List.of("muster_file", "muster_line", "muster_problem");

  /** Holds what has no place in the layout: unknown columns, fields too many. */
  private static final String REST = "muster_rest";

  /** By which a row says that its fields may not be what they seem. */
  private static final Set<NoticeType> UNSOUND =
      Set.of(
          NoticeType.ROW_FIELD_COUNT,
          NoticeType.ROW_QUOTES,
          NoticeType.ROW_SWALLOWS_ROWS,
          NoticeType.ROW_TOO_LONG);

  private final Header file;
  private final String sheet;
  private final int named;

  /**
   * For the rows of a table.
   *
   * @param sheet its name in a workbook; empty if it is in none
   */
  RejectTable(Header file, String sheet) {
    this.file = file;
    this.sheet = sheet;
    this.named = file.layout().ownColumns();
  }

  /**
   * Names of the columns of a table.
   *
   * @param fileColumns those that its rows have of their files: see {@link #fileColumns}
   */
  public static List<String> header(Layout layout, List<String> fileColumns) {
    List<String> names = new ArrayList<>(ORIGIN);
    layout.columns().stream()
        .limit(layout.ownColumns())
        .map(LayoutColumn::name)
        .forEach(names::add);
    names.add(Header.REJECTED_TEXT);
    names.add(REST);
    names.addAll(fileColumns);
    return List.copyOf(names);
  }

  /**
   * The columns that a row has of its file, not named by its layout.
   *
   * @param row as {@link #row} gave it, or as it was kept from an earlier reading
   */
  public static List<String> fileColumns(Layout layout, List<String> row) {
    return everySecond(row, width(layout.ownColumns()));
  }

  /** The cells of a row, one for each column of its {@link #header}. */
  public static List<String> cells(List<String> header, List<String> row) {
    int ofFile = row.size() - header.size();
    int width = header.size() - ofFile;
    List<String> cells = new ArrayList<>(row.subList(0, width));
    cells.addAll(everySecond(row, width + 1));
    return cells;
  }

  private static List<String> everySecond(List<String> row, int from) {
    return IntStream.iterate(from, i -> i < row.size(), i -> i + 2).mapToObj(row::get).toList();
  }

  /** How many columns a table has without those of its file. */
  private static int width(int named) {
    return ORIGIN.size() + named + 2;
  }

  /** The layout: one table for each. */
  public Layout layout() {
    return file.layout();
  }

  /**
   * Whether the file holds all records of its dataset and kind: its layout says so, and it is no
   * table of rejects, which holds some of them.
   */
  public boolean wholeTruth() {
    return file.layout().wholeTruth() && !tellsOrigin(file);
  }

  /** Whether a header is that of a table of rejects. */
  static boolean tellsOrigin(Header header) {
    return header.names().stream().anyMatch(name -> ORIGIN.contains(name.toLowerCase(Locale.ROOT)));
  }

  /** A rejected row of this file, as it is kept. */
  public List<String> row(Outcome.Rejected rejected) {
    Layout layout = file.layout();
    int width = width(named);
    int ofFile = layout.columns().size() - named;
    String[] row = new String[width + 2 * ofFile];
    Arrays.fill(row, "");
    row[0] = rejected.place().file();
    row[1] = Long.toString(rejected.place().line());
    row[2] = rejected.notices().stream().map(RejectTable::problem).collect(Collectors.joining(" "));
    rejected.notices().stream()
        .filter(notice -> UNSOUND.contains(notice.type()))
        .forEach(notice -> row[ORIGIN.size() + named] = notice.raw());
    for (int i = 0; i < ofFile; i++) {
      row[place(named, named + i) - 1] = layout.columns().get(named + i).name();
    }
    for (int i = 0; i < named; i++) {
      row[ORIGIN.size() + i] = layout.columns().get(i).from() == From.SHEET ? sheet : "";
    }
    List<String> rest = new ArrayList<>();
    for (int i = 0; i < rejected.fields().size(); i++) {
      String field = rejected.fields().get(i);
      int column = i < file.columns().size() ? file.columns().get(i) : -1;
      if (column >= 0 && !field.isEmpty()) {
        row[place(column)] = field;
      } else if (column < 0 && !field.isBlank() && !tellsOrigin(i)) {
        rest.add(field);
      }
    }
    row[width - 1] = String.join(" | ", rest);
    return List.of(row);
  }

  private int place(int column) {
    return column == file.rejectedText() ? ORIGIN.size() + named : place(named, column);
  }

  /**
   * Where the cell of a column stands in a row.
   *
   * @param named how many columns the layout names; a further column is one of the file
   */
  static int place(int named, int column) {
    return column < named ? ORIGIN.size() + column : width(named) + 2 * (column - named) + 1;
  }

  /** Whether a field says where the row was rejected before, and why. */
  private boolean tellsOrigin(int field) {
    return field < file.names().size()
        && ORIGIN.contains(file.names().get(field).toLowerCase(Locale.ROOT));
  }

  private static String problem(Notice notice) {
    String column = notice.place().column();
    return column.isEmpty() ? notice.message() : column + ": " + notice.message();
  }
}
