package org.muster.intake.entry;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.muster.domain.Ending;
import org.muster.domain.PartialDate;
import org.muster.domain.Quantity;
import org.muster.intake.format.Row;
import org.muster.intake.layout.ColumnType;
import org.muster.intake.layout.TargetColumn;
import org.muster.intake.recipe.MappedRow;
import org.muster.intake.recipe.Memo;
import org.muster.notice.NoticeType;
import org.muster.notice.Place;

/**
 * The cells of the row in hand, read by what they must be. A cell that is wrong is noted and given
 * as if it were blank, so that the others can still be looked at.
 */
final class Cells {
  private static final Quantity NOT_REPORTED = Quantity.unknown(Quantity.Reason.NOT_REPORTED);

  /** Lengths of {@code YYYY-MM}, {@code YYYY-MM-DD} and {@code YYYY-MM-DD/YYYY-MM-DD}. */
  private static final int MONTH = 7;

  private static final int DAY = 10;
  private static final int DAYS = 21;

  private final List<TargetColumn> columns;
  private final EntryRules rules;

  /** Of other forms than plain days, which are read as fast as they would be found. */
  private final Memo<PartialDate> dates;

  private final Memo<Ending> endings;
  private final Memo<Quantity> quantities = new Memo<>(Quantity::parse);
  private final Memo<Quantity> changes = new Memo<>(Quantity::parseChange);
  private final Memo<Long> counts = new Memo<>(Cells::exact);
  private final Problems problems = new Problems();
  private final Row row;
  private Place place = Place.NOWHERE;

  /**
   * For the rows of a file.
   *
   * @param columns of the kind of record
   * @param row with these columns
   */
  Cells(List<TargetColumn> columns, Row row, EntryRules rules) {
    this.columns = columns;
    this.row = row;
    this.rules = rules;
    // A layout names the forms of its dates, and what becomes of them: no other is read beside
    // them.
    UnaryOperator<String> form = row instanceof MappedRow ? text -> text : WrittenDate::edtf;
    dates = new Memo<>(text -> PartialDate.parse(form.apply(text)));
    endings = new Memo<>(text -> Ending.parse(form.apply(text)));
  }

  /** Takes the next row in hand. */
  void begin(Place rowPlace) {
    place = rowPlace;
    problems.clear();
  }

  Problems problems() {
    return problems;
  }

  /** Position of a column. */
  int column(String name) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(name)) {
        return i;
      }
    }
    throw new IllegalArgumentException("there is no column " + name);
  }

  /** Notes something about a cell. */
  void note(NoticeType type, int column, String... facts) {
    problems.add(type, place.at(shown(column)), row.value(column), facts);
  }

  /** Notes something about the whole row. */
  void refuse(NoticeType type) {
    problems.add(type, place, "");
  }

  private TargetColumn column(int column) {
    return columns.get(column);
  }

  /** What a column is called in the file. */
  private String shown(int column) {
    String name = column(column).name();
    return row instanceof MappedRow mapped ? mapped.names(column, name) : name;
  }

  /** Whether there is nothing in the cell, be it good or bad. */
  boolean blank(int column) {
    return row.value(column).isEmpty();
  }

  /** The text, checked as text; empty if blank. */
  String text(int column) {
    String value = row.value(column);
    if (value.isEmpty()) {
      if (column(column).required()) {
        missing(column);
      }
      return "";
    }
    if (row.length(column) > rules.lengthLimit()) {
      note(
          NoticeType.VALUE_TOO_LONG,
          column,
          "length",
          Integer.toString(row.length(column)),
          "limit",
          Integer.toString(rules.lengthLimit()));
      return "";
    }
    return row.odd(column) ? sound(column, value) : value;
  }

  /** Notes that a cell is blank that must not be. */
  void missing(int column) {
    String name = column(column).name();
    String blank = row instanceof MappedRow mapped ? mapped.blankNames(column, name) : name;
    problems.add(NoticeType.VALUE_MISSING, place.at(blank), "", "column", blank);
  }

  /** A value with unusual characters, as it was meant; empty if it cannot be used. */
  private String sound(int column, String value) {
    boolean text = column(column).type() == ColumnType.TEXT;
    String meant = Miscoded.meant(value);
    for (int i = 0; i < meant.length(); i++) {
      char c = meant.charAt(i);
      if (c == '\n' && !text) {
        note(NoticeType.VALUE_LINE_BREAK, column);
        return "";
      }
      if (c == '\uFFFD' && rules.damaged()) {
        note(NoticeType.VALUE_NOT_DECODED, column);
        return "";
      }
      boolean layoutCharacter = c == '\n' || (c == '\t' && text);
      if ((Character.isISOControl(c) && !layoutCharacter) || c >= '\uFFFE') {
        note(NoticeType.VALUE_CONTROL_CHARACTER, column, "character", "U+%04X".formatted((int) c));
        return "";
      }
    }
    if (!meant.equals(value)) {
      note(NoticeType.VALUE_MISCODED, column, "meant", Problems.shown(meant));
    }
    return meant;
  }

  @Nullable PartialDate date(int column) {
    return parsed(column, this::date, NoticeType.VALUE_NOT_A_DATE);
  }

  private PartialDate date(String text) {
    int length = text.length();
    boolean days =
        (length == DAY || length == DAYS)
            && text.charAt(MONTH) == '-'
            && digit(text.charAt(MONTH - 1))
            && digit(text.charAt(length - 1));
    return days ? PartialDate.parse(text) : dates.of(text);
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  @Nullable Ending ending(int column) {
    return parsed(column, endings::of, NoticeType.VALUE_NOT_A_DURATION);
  }

  /** A count; a blank cell says that it was not reported. */
  Quantity quantity(int column) {
    return quantity(column, quantities);
  }

  /** The count of a change; of a negative one it is said how fewer are written. */
  Quantity change(int column) {
    return quantity(column, changes);
  }

  private Quantity quantity(int column, Memo<Quantity> memo) {
    Quantity quantity = parsed(column, memo::of, NoticeType.VALUE_NOT_A_QUANTITY);
    if (quantity == null) {
      return NOT_REPORTED;
    }
    if (quantity.disordered()) {
      note(NoticeType.RANGE_DISORDERED, column, "value", Problems.shown(quantity.text()));
    }
    return quantity;
  }

  /** A whole number from 1 on; null if blank. */
  @Nullable Long count(int column) {
    return parsed(column, counts::of, NoticeType.VALUE_NOT_A_COUNT);
  }

  /** A number that is written as persons are counted. */
  private static long exact(String text) {
    Quantity quantity = Quantity.parse(text);
    Long best = quantity.best();
    if (best == null || best < 1 || quantity.qualifier() != Quantity.Qualifier.EXACT) {
      throw new IllegalArgumentException("it is no exact number from 1 on");
    }
    return best;
  }

  private <T> @Nullable T parsed(int column, Function<String, T> parse, NoticeType refusal) {
    String text = text(column);
    if (text.isEmpty()) {
      return null;
    }
    if (row instanceof MappedRow mapped && mapped.formless(column)) {
      note(NoticeType.VALUE_NOT_IN_FORM, column, "value", Problems.shown(text));
      return null;
    }
    try {
      return parse.apply(text);
    } catch (IllegalArgumentException e) {
      note(refusal, column, "value", Problems.shown(text), "why", String.valueOf(e.getMessage()));
      return null;
    }
  }

  /**
   * One of a list of words, whatever its case.
   *
   * @param fallback what a blank or wrong cell gives
   */
  <T> T choice(int column, Choice<T> choice, T fallback) {
    String text = text(column);
    if (text.isEmpty()) {
      return fallback;
    }
    try {
      return choice.read(text);
    } catch (IllegalArgumentException e) {
      note(
          NoticeType.VALUE_NOT_IN_LIST,
          column,
          "value",
          Problems.shown(text),
          "allowed",
          choice.words());
      return fallback;
    }
  }

  /**
   * Decimal degrees within a range, with a decimal point or comma; null if blank.
   *
   * @param hemispheres the letters of the positive and of the negative one
   */
  @Nullable Double degrees(int column, int low, int high, String hemispheres) {
    String text = text(column);
    if (text.isEmpty()) {
      return null;
    }
    double value = Degrees.parse(text, hemispheres);
    if (value >= low && value <= high) {
      return value;
    }
    note(
        NoticeType.VALUE_NOT_A_COORDINATE,
        column,
        "value",
        Problems.shown(text),
        "low",
        Integer.toString(low),
        "high",
        Integer.toString(high));
    return null;
  }
}
