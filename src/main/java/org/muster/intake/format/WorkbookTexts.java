package org.muster.intake.format;

import org.jspecify.annotations.Nullable;
import org.muster.notice.NoticeType;

/** Makes texts of what a workbook's cells hold. */
final class WorkbookTexts {
  private final SharedTexts strings;
  private final CellStyles styles;
  private final boolean from1904;
  private final long limit;
  private long cells;

  /**
   * Of a workbook.
   *
   * @param limit how many cells that are not blank it may have
   */
  WorkbookTexts(SharedTexts strings, CellStyles styles, boolean from1904, long limit) {
    this.strings = strings;
    this.styles = styles;
    this.from1904 = from1904;
    this.limit = limit;
  }

  /**
   * The text of a cell.
   *
   * @param type by the letters of the format
   * @param stored null if nothing is
   */
  String cell(String type, int style, @Nullable String stored) throws RefusedException {
    if (stored == null || stored.isEmpty()) {
      return "";
    }
    return switch (type) {
      case "s" -> shared(stored);
      case "b" -> stored.equals("1") ? "true" : "false";
      case "n" ->
          styles.date(style)
              ? styles.asShown(style, CellNumber.date(stored, from1904))
              : CellNumber.plain(stored);
      case "d" -> stored.endsWith("T00:00:00") ? stored.substring(0, stored.length() - 9) : stored;
      default -> stored;
    };
  }

  private String shared(String index) throws RefusedException {
    try {
      return strings.text(Integer.parseInt(index.strip()));
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw new RefusedException(NoticeType.FILE_DAMAGED, "why", "a cell's text is not there");
    }
  }

  /** Counts cells that are not blank. */
  void count(int more) throws RefusedException {
    cells += more;
    if (cells > limit) {
      throw new RefusedException(NoticeType.FILE_TOO_MANY_CELLS, "limit", Long.toString(limit));
    }
  }
}
