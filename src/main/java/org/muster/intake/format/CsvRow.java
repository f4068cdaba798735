package org.muster.intake.format;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The row of a CSV text, filled by the parser. */
final class CsvRow extends AbstractBaseCsvCallbackHandler<CsvRow> implements Row {
  /** How much is kept of a value that is longer than the limit. */
  private static final int KEPT = 2000;

  private final int[] targets;
  private final int fieldLimit;
  private final @Nullable String[] values;
  private final int[] starts;
  private final int[] lengths;
  private final Words[] words;
  private final RowShape shape;
  private final char quote;
  private char[] chars = new char[0];
  private char[] singles = chars;
  private boolean scanned;
  private final boolean[] odd;
  private boolean blank;
  private int strayQuote;
  private boolean swallows;

  /**
   * For a file of the given columns.
   *
   * @param columns which column of the layout each of the file's columns is; -1 if it is not read
   * @param width how many columns the layout has
   * @param shape how a line of the file looks that is a row
   * @param fieldLimit how many characters a value may have
   */
  CsvRow(int[] columns, int width, RowShape shape, int fieldLimit) {
    this.targets = columns.clone();
    this.fieldLimit = fieldLimit;
    this.values = new String[width];
    this.starts = new int[width];
    this.lengths = new int[width];
    this.odd = new boolean[width];
    this.words = new Words[width];
    this.shape = shape;
    this.quote = shape.quote();
    Arrays.setAll(words, i -> new Words());
    Arrays.fill(values, "");
  }

  @Override
  public String value(int column) {
    String value = values[column];
    return value == null ? scanned(column) : value;
  }

  /** Makes the value of a field that was scanned. */
  private String scanned(int column) {
    int start = starts[column];
    String value =
        start < 0
            ? word(column, singles, ~start, lengths[column])
            : word(column, chars, start, lengths[column]);
    values[column] = value;
    return value;
  }

  @Override
  public int length(int column) {
    return lengths[column];
  }

  @Override
  public boolean odd(int column) {
    return odd[column];
  }

  /** Whether all fields are blank. */
  boolean blank() {
    return blank;
  }

  boolean emptyLine() {
    return getRecordType() == RecordType.EMPTY;
  }

  int fields() {
    return getFieldCount();
  }

  /** Index of the first field whose quotes cannot be meant as they stand, -1 if none. */
  int strayQuote() {
    return strayQuote;
  }

  /** Whether a quoted field holds a line that looks like a row of its own. */
  boolean swallows() {
    return swallows;
  }

  @Override
  public long mark(long seed) {
    if (!scanned) {
      return 0;
    }
    long mark = seed;
    for (int column = 0; column < lengths.length; column++) {
      int length = lengths[column];
      if (length > 0) {
        mark = CharHash.mixed(mark ^ ((long) column << Integer.SIZE) ^ length);
        int start = starts[column];
        mark =
            start < 0
                ? CharHash.of(mark, singles, ~start, length)
                : CharHash.of(mark, chars, start, length);
      }
    }
    mark = CharHash.mixed(mark);
    return mark == 0 ? 1 : mark;
  }

  @Override
  protected void handleBegin(long startingLineNumber) {
    begin();
    scanned = false;
  }

  private void begin() {
    Arrays.fill(values, "");
    Arrays.fill(lengths, 0);
    Arrays.fill(odd, false);
    blank = true;
    strayQuote = -1;
    swallows = false;
  }

  @Override
  protected void handleField(int index, char[] chars, int offset, int length, boolean quoted) {
    int from = offset;
    int to = offset + length;
    while (from < to && Trim.space(chars[from])) {
      from++;
    }
    while (to > from && Trim.space(chars[to - 1])) {
      to--;
    }
    if (from == to) {
      return;
    }
    blank = false;
    if (!quoted && strayQuote < 0 && strayQuote(chars, offset, from, to)) {
      strayQuote = index;
    }
    boolean strange = strange(chars, from, to);
    if (strange && quoted && shape.within(chars, from, to)) {
      swallows = true;
    }
    int column = index < targets.length ? targets[index] : -1;
    if (column >= 0) {
      keep(column, chars, from, to - from);
      odd[column] = strange;
    }
  }

  private void keep(int column, char[] chars, int from, int length) {
    lengths[column] = length;
    values[column] = word(column, chars, from, length);
  }

  private String word(int column, char[] from, int start, int length) {
    return words[column].word(from, start, length <= fieldLimit ? length : Math.min(length, KEPT));
  }

  /**
   * Takes the fields of a record that was scanned. The characters must stay as they are as long as
   * the row is in hand: its values are made when they are asked for.
   *
   * @return false if the record is for the parser after all
   */
  boolean take(char[] scannedChars, PlainScan scan) {
    begin();
    scanned = true;
    chars = scannedChars;
    singles = scan.singles();
    for (int field = 0; field < targets.length; field++) {
      take(field, scan);
    }
    return !blank && !swallows;
  }

  private void take(int field, PlainScan scan) {
    boolean doubled = scan.doubled(field);
    char[] source = doubled ? singles : chars;
    int from = scan.start(field);
    int to = scan.stop(field);
    while (from < to && Trim.space(source[from])) {
      from++;
    }
    while (to > from && Trim.space(source[to - 1])) {
      to--;
    }
    if (from == to) {
      return;
    }
    blank = false;
    boolean strange = scan.uncommon(field) && strange(source, from, to);
    if (strange && scan.quoted(field) && shape.within(source, from, to)) {
      swallows = true;
    }
    int column = targets[field];
    if (column >= 0) {
      starts[column] = doubled ? ~from : from;
      lengths[column] = to - from;
      values[column] = null;
      odd[column] = strange;
    }
  }

  /**
   * Whether an unquoted value seems to have lost a quote: it ends with one, or begins with one
   * after white space. A quote in its midst, as in {@code a 5" gun}, is taken as it stands.
   */
  private boolean strayQuote(char[] chars, int offset, int from, int to) {
    return chars[to - 1] == quote || (from > offset && chars[from] == quote);
  }

  private static boolean strange(char[] chars, int from, int to) {
    for (int i = from; i < to; i++) {
      if (strange(chars[i])) {
        return true;
      }
    }
    return false;
  }

  /** Whether a character makes a value {@link #odd}. */
  static boolean strange(char c) {
    return c < ' ' || (c >= '\u007F' && (c <= '\u009F' || c >= '\uFFFD'));
  }

  @Override
  protected CsvRow buildRecord() {
    return this;
  }
}
