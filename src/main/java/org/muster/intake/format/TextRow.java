package org.muster.intake.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The row of a table whose fields come as texts: a sheet's, a JSON list's. */
final class TextRow implements Row {
  private final int[] targets;
  private final Limits limits;
  private final String[] values;
  private final int[] lengths;
  private final List<String> fields = new ArrayList<>();
  private final boolean[] odd;
  private final boolean[] numbers;
  private boolean blank;
  private long length;

  /**
   * For a table of the given columns.
   *
   * @param columns which column of the layout each of the table's columns is; -1 if it is not read
   * @param width how many columns the layout has
   */
  TextRow(int[] columns, int width, Limits limits) {
    this.targets = columns.clone();
    this.limits = limits;
    this.values = new String[width];
    this.lengths = new int[width];
    this.odd = new boolean[width];
    this.numbers = new boolean[width];
  }

  void begin() {
    Arrays.fill(values, "");
    Arrays.fill(lengths, 0);
    fields.clear();
    Arrays.fill(odd, false);
    Arrays.fill(numbers, false);
    blank = true;
    length = 0;
  }

  /**
   * Sets a field; those before it that were not set are blank.
   *
   * @param number whether it is a number of the table's format
   */
  void put(int index, String raw, boolean number) {
    length += raw.length();
    if (tooLong()) {
      return;
    }
    while (fields.size() <= index) {
      fields.add("");
    }
    fields.set(index, raw);
    String value = Trim.trim(lines(raw));
    blank &= value.isEmpty();
    int column = index < targets.length ? targets[index] : -1;
    if (column >= 0) {
      lengths[column] = value.length();
      values[column] = value;
      odd[column] = strange(value);
      numbers[column] = number;
    }
  }

  /** The text with LF as its only line end, as a CSV text has it. */
  private static String lines(String raw) {
    return raw.indexOf('\r') < 0 ? raw : raw.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static boolean strange(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (CsvRow.strange(value.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether all fields are blank. */
  boolean blank() {
    return blank;
  }

  /** Whether it has more characters than a row may have; then it is not all there. */
  boolean tooLong() {
    return length > limits.record();
  }

  /** The fields as they stand, up to the last that was set, but at least as many as columns. */
  List<String> fields() {
    List<String> all = new ArrayList<>(fields);
    while (all.size() < targets.length) {
      all.add("");
    }
    return all;
  }

  /** Up to the last field that is not blank. */
  int used() {
    int used = fields.size();
    while (used > 0 && fields.get(used - 1).isBlank()) {
      used--;
    }
    return used;
  }

  @Override
  public String value(int column) {
    return values[column];
  }

  @Override
  public int length(int column) {
    return lengths[column];
  }

  @Override
  public boolean odd(int column) {
    return odd[column];
  }

  @Override
  public boolean number(int column) {
    return numbers[column];
  }
}
