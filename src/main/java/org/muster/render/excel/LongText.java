package org.muster.render.excel;

import java.util.ArrayList;
import java.util.List;
import org.muster.language.Language;

/**
 * A text longer than a cell holds goes on in the row below, with a sign at the end and at the
 * beginning; nothing is cut.
 *
 * @param goesOn stands at its end
 * @param continued stands at its beginning
 */
record LongText(String goesOn, String continued) {
  /** The signs in a language. */
  static LongText in(Language language) {
    return new LongText(
        " […" + language.say("goes on below") + "]", "[" + language.say("continued") + "] ");
  }

  static boolean isIn(List<Cell> row) {
    for (Cell cell : row) {
      if (cell.text().length() > Cell.TEXT_LIMIT) {
        return true;
      }
    }
    return false;
  }

  /** The row as one or more rows that fit. Cells without more to say are empty in further rows. */
  List<List<Cell>> rows(List<Cell> row) {
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

  private List<String> pieces(String text) {
    if (text.length() <= Cell.TEXT_LIMIT) {
      return List.of(text);
    }
    int piece = Cell.TEXT_LIMIT - goesOn.length() - continued.length();
    List<String> pieces = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int to = Math.min(from + piece, text.length());
      if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) {
        to--;
      }
      String before = from == 0 ? "" : continued;
      String after = to == text.length() ? "" : goesOn;
      pieces.add(before + text.substring(from, to) + after);
      from = to;
    }
    return pieces;
  }

  /** A cell's text without the signs that it goes on in another row, or comes from one. */
  String without(String text, boolean continues) {
    int from = continues && text.startsWith(continued) ? continued.length() : 0;
    return text.substring(from, text.length() - (goesOn(text) ? goesOn.length() : 0));
  }

  /** Whether a cell's text goes on in another row: it is as long as a cell holds. */
  boolean goesOn(String text) {
    return text.length() >= Cell.TEXT_LIMIT - continued.length() - 1 && text.endsWith(goesOn);
  }
}
