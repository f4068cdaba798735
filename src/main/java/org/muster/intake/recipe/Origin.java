package org.muster.intake.recipe;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.domain.Quantity;
import org.muster.intake.format.Row;

/**
 * The publisher's row in hand, and which of its items is being read where one row gives several
 * records.
 */
public final class Origin {
  private final Row row;
  private final List<CellForm> forms;
  private final Memo<String> numbers = new Memo<>(Origin::number);
  private final Memo<String> figures = new Memo<>(PointedRecipe::plain);
  private final String sheet;
  private final long[] counts;
  private Item item = Item.WHOLE_ROW;
  private boolean formless;
  private boolean pointed;

  /**
   * For a file.
   *
   * @param forms for each of the layout's columns
   * @param counters how many cases are counted
   * @param sheet its name in a workbook; empty if it is in none
   */
  Origin(Row row, List<CellForm> forms, int counters, String sheet) {
    this.row = row;
    this.forms = List.copyOf(forms);
    this.sheet = sheet;
    this.counts = new long[counters];
  }

  /** Takes an item of the row in hand. */
  void take(Item next) {
    item = next;
  }

  Item item() {
    return item;
  }

  /** The cell as it stands. */
  String raw(int column) {
    String text = row.value(column);
    return text.isEmpty() && forms.get(column).sheet() ? sheet : text;
  }

  /** The cell; empty if it is blank or holds a mark for "no value". */
  String value(int column) {
    String raw = raw(column);
    CellForm form = forms.get(column);
    if (raw.isEmpty() || (!form.missing().isEmpty() && form.missing().containsKey(raw))) {
      return "";
    }
    String text = figure(raw, column);
    boolean rounds = form.decimals() >= 0 && !(pointed && !number(column) && text.equals(raw));
    int point = rounds ? text.indexOf('.') : -1;
    return point < 0 || text.length() - point - 1 <= form.decimals()
        ? text
        : numbers.of(form.decimals() + " " + text);
  }

  /**
   * A text of the row, as Muster's own files have it if it is of a figure.
   *
   * @param column where it stands, -1 if in none
   */
  String figure(String text, int column) {
    return pointed && !number(column) ? figures.of(text) : text;
  }

  private boolean number(int column) {
    return column >= 0 && row.number(column);
  }

  /**
   * Whether a point in a text of the figure that is being made parts neither thousands nor a
   * fraction: {@code 1.24} of a publisher who would write {@code 1,24} or {@code 1.240}.
   */
  boolean stray(Value value) {
    String raw = value.raw(this);
    return pointed && !number(value.column(this)) && figures.of(raw).equals(raw);
  }

  /** The number, rounded to as many digits as stand before it. */
  private static String number(String decimalsAndText) {
    int space = decimalsAndText.indexOf(' ');
    String text = decimalsAndText.substring(space + 1);
    try {
      return new BigDecimal(text)
          .setScale(Integer.parseInt(decimalsAndText.substring(0, space)), RoundingMode.HALF_EVEN)
          .stripTrailingZeros()
          .toPlainString();
    } catch (NumberFormatException e) {
      return text;
    }
  }

  /** Why the cell has no value, if it says so by a mark; a blank cell may be a mark too. */
  Quantity.@Nullable Reason reason(int column) {
    return forms.get(column).missing().get(raw(column));
  }

  /** Whether the cell holds characters that are to be looked at. */
  boolean odd(int column) {
    return row.odd(column);
  }

  /** How many characters the cell has beyond those that are kept of it. */
  int cutOff(int column) {
    return row.length(column) - row.value(column).length();
  }

  /**
   * Notes that the text being made is to be a date and is in none of the forms that the layout
   * reads there: it is refused, and not taken for another form by chance, as {@code 2020-21} for a
   * spring.
   */
  void formless() {
    formless = true;
  }

  /** Whether that was noted since it was last asked. */
  boolean takeFormless() {
    boolean noted = formless;
    formless = false;
    return noted;
  }

  /**
   * Says whether the text being made is a figure in which a point parts thousands and a comma parts
   * a fraction.
   */
  void pointed(boolean figure) {
    pointed = figure;
  }

  /** Counts a case that is to be accounted for. */
  void count(int counter) {
    counts[counter]++;
  }

  long counted(int counter) {
    return counts[counter];
  }
}
