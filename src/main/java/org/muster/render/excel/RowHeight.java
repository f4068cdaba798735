package org.muster.render.excel;

import java.util.List;

/**
 * Estimates the height of a row with folded text. Excel finds it by itself when it opens the file;
 * LibreOffice takes what the file says, and shows only the first line if it says nothing.
 */
final class RowHeight {
  /** Highest row in points (Excel specifications and limits). */
  private static final int LIMIT = 409;

  /** Height of a line for each point of its letters. */
  private static final double LEADING = 1.36;

  /** Letters of one point for each character of a column's width, which counts digits. */
  private static final double LETTERS = 11.0;

  private RowHeight() {}

  /** Height in points; 0 if no text needs more than one line. */
  static int of(List<Cell> cells, Widths widths) {
    double highest = 0;
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      String text = cell.text();
      if (cell.look().role().wraps() && !text.isEmpty()) {
        int lines = lines(text, (int) (widths.chars(i) * letters(cell.look().role())));
        if (lines > 1) {
          highest = Math.max(highest, lines * LEADING * cell.look().role().points());
        }
      }
    }
    return (int) Math.min(LIMIT, Math.ceil(highest));
  }

  private static double letters(Role role) {
    return LETTERS / role.points() / (role.bold() ? 1.1 : 1);
  }

  /** Lines that a text takes when it is folded at spaces. */
  static int lines(String text, int chars) {
    if (text.length() <= chars && text.indexOf('\n') < 0) {
      return 1;
    }
    int lines = 1;
    int used = 0;
    int word = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '\n';
      if (c != ' ' && c != '\n') {
        word++;
        continue;
      }
      if (used > 0 && used + 1 + word > chars) {
        lines++;
        used = 0;
      }
      used += (used > 0 ? 1 : 0) + word;
      lines += Math.max(0, used - 1) / chars;
      used = used > chars ? used % chars : used;
      word = 0;
      if (c == '\n' && i < text.length()) {
        lines++;
        used = 0;
      }
    }
    return lines;
  }
}
