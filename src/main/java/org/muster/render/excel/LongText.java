package org.muster.render.excel;

import java.util.ArrayList;
import java.util.List;

/**
 * A text longer than a cell holds goes on in the row below, with a sign at the end and at the
 * beginning; nothing is cut.
 */
final class LongText {
  static final String GOES_ON = " […goes on below]";
  static final String CONTINUED = "[continued] ";

  private static final int PIECE = Cell.TEXT_LIMIT - GOES_ON.length() - CONTINUED.length();

  private LongText() {}

  static boolean isIn(List<Cell> row) {
    for (Cell cell : row) {
      if (cell.text().length() > Cell.TEXT_LIMIT) {
        return true;
      }
    }
    return false;
  }

  /** The row as one or more rows that fit. Cells without more to say are empty in further rows. */
  static List<List<Cell>> rows(List<Cell> row) {
    List<List<Cell>> rows = new ArrayList<>();
    for (int column = 0; column < row.size(); column++) {
      Cell cell = row.get(column);
      List<String> pieces = pieces(cell.text());
      for (int i = 0; i < pieces.size(); i++) {
        while (rows.size() <= i) {
          rows.add(new ArrayList<>(empty(row)));
        }
        Cell piece = pieces.size() == 1 ? cell : Cell.text(pieces.get(i), cell.look());
        rows.get(i).set(column, i == 0 ? piece.link(cell.link()) : piece);
      }
    }
    return rows;
  }

  private static List<Cell> empty(List<Cell> row) {
    return row.stream().map(c -> Cell.empty(c.look())).toList();
  }

  private static List<String> pieces(String text) {
    if (text.length() <= Cell.TEXT_LIMIT) {
      return List.of(text);
    }
    List<String> pieces = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int to = Math.min(from + PIECE, text.length());
      if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) {
        to--;
      }
      String before = from == 0 ? "" : CONTINUED;
      String after = to == text.length() ? "" : GOES_ON;
      pieces.add(before + text.substring(from, to) + after);
      from = to;
    }
    return pieces;
  }
}
