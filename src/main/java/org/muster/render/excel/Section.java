package org.muster.render.excel;

import java.io.IOException;

/** One section of the markup: a sheet, and further ones where its rows are more than one holds. */
final class Section {
  /**
   * What the markup says about its sheets.
   *
   * @param title becomes their name
   * @param layout portrait, landscape, or empty if the content decides
   */
  record Plan(String title, String layout) {
    private static final int UPRIGHT_CHARS = 84;

    /** Characters across a landscape page at full size. */
    static final int WIDE_CHARS = 124;

    /** Characters across a page of its sheets at full size. */
    int pageChars() {
      return layout.equals("portrait") ? UPRIGHT_CHARS : WIDE_CHARS;
    }
  }

  private final Book book;
  private final Plan plan;
  private SheetWriter sheet;
  private int part = 1;

  /** Begins its first sheet. */
  Section(Book book, Plan plan) throws IOException {
    this.book = book;
    this.plan = plan;
    this.sheet = book.newSheet(plan, 1);
  }

  Plan plan() {
    return plan;
  }

  /** The present sheet. */
  SheetWriter sheet() {
    return sheet;
  }

  /** The present sheet if so many rows fit on it, else a new one. */
  SheetWriter room(int rows) throws IOException {
    if (!sheet.hasRoom(rows)) {
      part++;
      sheet = book.newSheet(plan, part);
    }
    return sheet;
  }
}
