package org.muster.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.muster.intake.layout.Header;
import org.muster.intake.layout.Layout;
import org.muster.intake.layout.LayoutColumn;
import org.muster.intake.layout.Layouts;
import org.muster.notice.Notice;
import org.muster.notice.NoticeType;

/**
 * How the rejected rows of one file are written so that they can be mended and dropped again: in
 * the layout's own columns, behind three that say where each row came from and what is wrong. All
 * files of one layout have the same table, and its own columns are passed over when it is read
 * again. Only a row whose fields could not be told apart for certain says so, in {@value
 * Header#REJECTED_TEXT}, and is rejected until that is cleared: it might look sound by now.
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
  private final List<String> header;

  RejectTable(Header file) {
    this.file = file;
    this.header = header(file.layout());
  }

  /**
   * Names of the columns of the table of a layout, for rows that were kept from an earlier reading.
   *
   * @param layouts among which it is
   * @param layout its name or identity
   * @throws IllegalArgumentException if there is no such layout
   */
  public static List<String> header(Layouts layouts, String layout) {
    return layouts
        .find(layout)
        .map(RejectTable::header)
        .orElseThrow(() -> new IllegalArgumentException("no layout " + layout));
  }

  private static List<String> header(Layout layout) {
    List<String> names = new ArrayList<>(ORIGIN);
    layout.columns().stream().map(LayoutColumn::name).forEach(names::add);
    names.add(Header.REJECTED_TEXT);
    names.add(REST);
    return List.copyOf(names);
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

  /** Names of the columns; the same for all files of the layout. */
  public List<String> header() {
    return header;
  }

  /** A rejected row of this file, one field for each of {@link #header()}. */
  public List<String> row(Outcome.Rejected rejected) {
    String[] row = new String[header.size()];
    Arrays.fill(row, "");
    row[0] = rejected.place().file();
    row[1] = Long.toString(rejected.place().line());
    row[2] = rejected.notices().stream().map(RejectTable::problem).collect(Collectors.joining(" "));
    rejected.notices().stream()
        .filter(notice -> UNSOUND.contains(notice.type()))
        .forEach(notice -> row[ORIGIN.size() + file.rejectedText()] = notice.raw());
    List<String> rest = new ArrayList<>();
    for (int i = 0; i < rejected.fields().size(); i++) {
      String field = rejected.fields().get(i);
      int column = i < file.columns().size() ? file.columns().get(i) : -1;
      if (column >= 0 && !field.isEmpty()) {
        row[ORIGIN.size() + column] = field;
      } else if (column < 0 && !field.isBlank() && !tellsOrigin(i)) {
        rest.add(field);
      }
    }
    row[row.length - 1] = String.join(" | ", rest);
    return List.of(row);
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
