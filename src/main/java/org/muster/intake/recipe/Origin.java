package org.muster.intake.recipe;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.muster.domain.Quantity;
import org.muster.intake.format.Row;

/**
 * The publisher's row in hand, and which of its items is being read where one row gives several
 * records.
 */
public final class Origin {
  private final Row row;
  private final List<Map<String, Quantity.Reason>> missing;
  private final long[] counts;
  private Item item = Item.WHOLE_ROW;

  /**
   * For a file.
   *
   * @param missing for each of the layout's columns, the marks that stand for "no value"
   * @param counters how many cases are counted
   */
  Origin(Row row, List<Map<String, Quantity.Reason>> missing, int counters) {
    this.row = row;
    this.missing = List.copyOf(missing);
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
    return row.value(column);
  }

  /** The cell; empty if it is blank or holds a mark for "no value". */
  String value(int column) {
    String text = row.value(column);
    return text.isEmpty() || missing.get(column).isEmpty() || !missing.get(column).containsKey(text)
        ? text
        : "";
  }

  /** Why the cell has no value, if it says so by a mark; a blank cell may be a mark too. */
  Quantity.@Nullable Reason reason(int column) {
    return missing.get(column).get(row.value(column));
  }

  /** Whether the cell holds characters that are to be looked at. */
  boolean odd(int column) {
    return row.odd(column);
  }

  /** How many characters the cell has beyond those that are kept of it. */
  int cutOff(int column) {
    return row.length(column) - row.value(column).length();
  }

  /** Counts a case that is to be accounted for. */
  void count(int counter) {
    counts[counter]++;
  }

  long counted(int counter) {
    return counts[counter];
  }
}
