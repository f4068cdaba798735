package org.muster.render.excel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * One cell before it is written.
 *
 * @param link where it leads: {@code #id} or an address; empty if nowhere
 */
record Cell(Value value, Look look, String link) {
  /** Longest text of a cell in UTF-16 units (Excel specifications and limits). */
  static final int TEXT_LIMIT = 32_767;

  private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
  private static final String FORMULA_BEGINNINGS = "=+-@\t\r\n\u0000＝＋－＠";

  /** What is in a cell. */
  sealed interface Value {
    /** Empty. */
    record Nothing() implements Value {}

    /** Text; never a formula. */
    record Text(String text) implements Value {}

    /**
     * A number.
     *
     * @param shownChars how many characters wide it is shown
     */
    record Figure(BigDecimal number, int shownChars) implements Value {}

    /**
     * The sum of the cells above it, from one row to another.
     *
     * @param first 0-based
     * @param last 0-based, inclusive
     */
    record Sum(BigDecimal number, int shownChars, int first, int last) implements Value {}
  }

  static Cell empty(Look look) {
    return new Cell(new Value.Nothing(), look, "");
  }

  static Cell text(String text, Look look) {
    return text.isEmpty()
        ? empty(look)
        : new Cell(
            new Value.Text(text), look.quoted(FORMULA_BEGINNINGS.indexOf(text.charAt(0)) >= 0), "");
  }

  static Cell number(BigDecimal number, int shownChars, Look look) {
    return new Cell(new Value.Figure(number, shownChars), look, "");
  }

  /**
   * A day as Excel's serial number.
   *
   * @throws IllegalArgumentException if Excel has no such day, see {@link #holds(LocalDate)}
   */
  static Cell day(LocalDate day, int shownChars, Look look) {
    if (!holds(day)) {
      throw new IllegalArgumentException("no day of a spreadsheet: " + day);
    }
    return number(BigDecimal.valueOf(serial(day)), shownChars, look);
  }

  /** A day as Excel counts days. */
  static long serial(LocalDate day) {
    return ChronoUnit.DAYS.between(SERIAL_ZERO, day);
  }

  /**
   * Whether a spreadsheet has that day. Excel counts a 29 February 1900 that never was, so that
   * serial numbers before 1 March 1900 differ between programs.
   */
  static boolean holds(LocalDate day) {
    return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
  }

  Cell link(String href) {
    return href.equals(link) && look.link() != href.isEmpty()
        ? this
        : new Cell(value, look.link(!href.isEmpty()), href);
  }

  /** The same number as the sum of its column's rows, 0-based and inclusive. */
  Cell sum(int first, int last) {
    return value instanceof Value.Figure f
        ? new Cell(new Value.Sum(f.number(), f.shownChars(), first, last), look, link)
        : this;
  }

  /** Its text; empty if it holds none. */
  String text() {
    return value instanceof Value.Text t ? t.text() : "";
  }
}
