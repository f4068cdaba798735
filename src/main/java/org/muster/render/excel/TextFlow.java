package org.muster.render.excel;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Running text on a sheet. On a sheet of text alone, each block is one cell, folded inside a wide
 * column A. Beside a table column A has the table's width: there a block is broken into lines that
 * flow over the empty cells to their right, so that nothing is merged. Which of the two it is shows
 * when the first table comes, so blocks wait for it.
 */
final class TextFlow {
  /** Width of column A on a sheet of text alone: as wide as an upright A4 page. */
  private static final int PAGE = 80;

  /** Blocks that may wait; a sheet with more than these before its first table is one of text. */
  private static final int WAITING_LIMIT = 2_000;

  /**
   * A block of text.
   *
   * @param ids of the block and what is in it
   */
  record Block(Look look, Inline inline, List<String> ids) {
    Block {
      ids = List.copyOf(ids);
    }
  }

  private enum Mode {
    UNDECIDED,
    FOLDED,
    LINES
  }

  private final Book book;
  private final Section section;
  private final Deque<Block> waiting = new ArrayDeque<>();
  private Mode mode = Mode.UNDECIDED;

  TextFlow(Book book, Section section) {
    this.book = book;
    this.section = section;
  }

  void add(Block block) throws IOException {
    if (mode == Mode.UNDECIDED) {
      waiting.add(block);
      if (waiting.size() > WAITING_LIMIT) {
        settle(Mode.FOLDED);
      }
    } else {
      write(block);
    }
  }

  /** Says that a table or a figure comes; what waits is written. */
  void beforeTable() throws IOException {
    settle(Mode.LINES);
  }

  /** Says that the section ends; what waits is written. */
  void end() throws IOException {
    settle(Mode.FOLDED);
  }

  private void settle(Mode decided) throws IOException {
    if (mode == Mode.UNDECIDED) {
      mode = decided;
      while (!waiting.isEmpty()) {
        write(waiting.remove());
      }
    }
  }

  private void write(Block block) throws IOException {
    SheetWriter sheet = section.room(1);
    for (String id : block.ids()) {
      book.declare(id, sheet);
    }
    if (mode == Mode.FOLDED) {
      sheet.widths().whole(0, PAGE);
      folded(block);
    } else {
      lines(block);
    }
  }

  private void folded(Block block) throws IOException {
    Look look = block.look();
    boolean line = look.role() == Role.LINE;
    Look wrapped = line ? look.role(Role.TEXT) : look;
    List<Cell> row = List.of(Cell.text(block.inline().text(), wrapped).link(block.inline().link()));
    if (LongText.isIn(row)) {
      book.noticeLongText(section.sheet(), block.inline().text());
    }
    for (List<Cell> one : book.longText().rows(row)) {
      section.room(1).row(one);
    }
  }

  private void lines(Block block) throws IOException {
    String link = block.inline().link();
    for (String line : breakLines(block.inline().text(), section.plan().pageChars())) {
      section.room(1).row(List.of(Cell.text(line, block.look()).link(link)));
      link = "";
    }
  }

  /** Breaks a text at its line feeds and, where a line is longer than asked, at spaces. */
  static List<String> breakLines(String text, int chars) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      String rest = paragraph;
      while (rest.length() > chars) {
        int space = rest.lastIndexOf(' ', chars);
        int end = space > 0 ? space : hardBreak(rest, chars);
        lines.add(rest.substring(0, end));
        rest = rest.substring(space > 0 ? end + 1 : end);
      }
      lines.add(rest);
    }
    return lines;
  }

  private static int hardBreak(String text, int chars) {
    return Character.isHighSurrogate(text.charAt(chars - 1)) ? chars - 1 : chars;
  }
}
