package org.muster.intake.format;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.muster.notice.NoticeType;

/**
 * The rows of a sheet, one after another, as texts: numbers and dates as a text file would have
 * them, of a formula the value that was stored with it, of merged cells the first.
 */
final class SheetCells implements Closeable {
  /** How many merged cells are looked at. */
  private static final int MERGED = 10_000;

  /** Stands for a value that is not there, as in what a program writes that does not calculate. */
  private static final String UNCALCULATED = "an uncalculated formula";

  private final XmlPart part;
  private final WorkbookTexts texts;
  private final SortedMap<Integer, String> cells = new TreeMap<>();
  private final BitSet errors = new BitSet();
  private final BitSet numbers = new BitSet();
  private final List<String> merged = new ArrayList<>();
  private final int limit;
  private long row;
  private int column;
  private long length;

  /**
   * Over the cells of a sheet.
   *
   * @param limit characters of a row, of which little more is kept
   */
  SheetCells(XmlPart part, WorkbookTexts texts, int limit) {
    this.part = part;
    this.texts = texts;
    this.limit = limit;
  }

  /** Goes on to the next row that has cells; false if there is none. */
  boolean next() throws IOException {
    cells.clear();
    errors.clear();
    numbers.clear();
    length = 0;
    while (part.next()) {
      if (part.begins("row")) {
        row = Math.max(row + 1, CellStyles.number(part.attribute("r")));
        column = 0;
      } else if (part.begins("c")) {
        cell();
      } else if (part.ends("row") && !cells.isEmpty()) {
        return true;
      } else if (part.begins("mergeCell") && merged.size() < MERGED) {
        merged.add(Objects.requireNonNullElse(part.attribute("ref"), ""));
      }
    }
    return false;
  }

  private void cell() throws IOException {
    column = column(part.attribute("r"), column);
    String type = Objects.requireNonNullElse(part.attribute("t"), "n");
    int style = CellStyles.number(part.attribute("s"));
    String stored = null;
    boolean formula = false;
    StringBuilder inline = new StringBuilder();
    while (part.next() && !part.ends("c")) {
      if (part.begins("v")) {
        stored = part.text(limit);
      } else if (part.begins("f")) {
        formula = true;
      } else if (part.begins("rPh")) {
        skip("rPh");
      } else if (part.begins("t")) {
        inline.append(part.text(limit - Math.min(limit, inline.length())));
      }
    }
    String text = type.equals("inlineStr") ? inline.toString() : texts.cell(type, style, stored);
    boolean uncalculated = formula && text.isEmpty() && type.equals("n");
    if (uncalculated || !text.isEmpty()) {
      keep(uncalculated ? UNCALCULATED : text);
      errors.set(column, uncalculated || type.equals("e"));
      numbers.set(column, type.equals("n"));
    }
    column++;
  }

  /** Keeps a cell, unless the row is longer than it may be without it. */
  private void keep(String text) {
    if (length <= limit) {
      cells.put(column, text);
      length += text.length();
    }
  }

  private void skip(String name) throws IOException {
    while (part.next() && !part.ends(name)) {
      // What it holds is a reading aid.
    }
  }

  /** 0-based column of a reference such as {@code AB12}; the next one if it is none. */
  private static int column(@Nullable String reference, int next) throws IOException {
    int column = 0;
    int at = 0;
    String text = reference == null ? "" : reference;
    while (at < text.length() && text.charAt(at) >= 'A' && text.charAt(at) <= 'Z' && at < 4) {
      column = column * 26 + text.charAt(at++) - 'A' + 1;
    }
    if (column > 1 << 14) {
      throw new RefusedException(NoticeType.FILE_DAMAGED, "why", "a sheet has too many columns");
    }
    return column == 0 ? next : column - 1;
  }

  /**
   * Counts the cells of the row.
   *
   * @throws RefusedException if the workbook has more than it may have
   */
  void count() throws RefusedException {
    texts.count(cells.size());
  }

  /** Merged cells, such as {@code A4:A6}; a sheet has them behind its rows. */
  List<String> merged() {
    return merged;
  }

  /** 1-based number of the row. */
  long row() {
    return row;
  }

  /** The cells of the row that are not blank, by their 0-based columns. */
  SortedMap<Integer, String> cells() {
    return cells;
  }

  /** Whether a cell holds an error instead of a value. */
  boolean error(int at) {
    return errors.get(at);
  }

  /** Whether a cell holds a number. */
  boolean number(int at) {
    return numbers.get(at);
  }

  @Override
  public void close() throws IOException {
    part.close();
  }
}
