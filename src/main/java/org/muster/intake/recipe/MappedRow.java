package org.muster.intake.recipe;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.intake.format.Row;

/** A publisher's row seen as a row of Muster's own columns; the recipes are followed on demand. */
public final class MappedRow implements Row {
  private static final List<Item> ONE = List.of(Item.WHOLE_ROW);

  private final Mapping mapping;
  private final Origin origin;
  private final List<List<Value>> values;
  private final BitSet severalLines;
  private final @Nullable String[] texts;
  private final BitSet formless = new BitSet();

  /**
   * For a file.
   *
   * @param row the file's row, in which each row is found in its turn
   * @param severalLines columns whose text may have several lines; in others a line break becomes a
   *     space
   * @param sheet the table's name in a workbook; empty if it is in none
   */
  public MappedRow(Mapping mapping, Row row, BitSet severalLines, String sheet) {
    this.mapping = mapping;
    this.origin = new Origin(row, mapping.cells(), mapping.counted().size(), sheet);
    this.values =
        mapping.recipes().stream()
            .map(recipe -> recipe == null ? List.<Value>of() : recipe.values())
            .toList();
    this.severalLines = (BitSet) severalLines.clone();
    this.texts = new String[mapping.recipes().size()];
  }

  /** Why the row in hand is no record; null if it is one. */
  public Mapping.@Nullable Filter leftOut() {
    return leftOut(filter -> true);
  }

  /**
   * The same by some filters alone.
   *
   * @param heard those that are asked
   */
  public Mapping.@Nullable Filter leftOut(Predicate<Mapping.Filter> heard) {
    for (Mapping.Filter filter : mapping.filters()) {
      if (filter.condition().holds(origin) && heard.test(filter)) {
        return filter;
      }
    }
    return null;
  }

  /** Whether a filter looks at a column, of the layout, of the row in hand. */
  public boolean looksAt(Mapping.Filter filter, IntPredicate column) {
    return filter.condition().values().stream()
        .mapToInt(value -> value.column(origin))
        .anyMatch(at -> at >= 0 && column.test(at));
  }

  /** The items of the row in hand, one for each record; null if it cannot be taken apart. */
  public @Nullable List<Item> items() {
    Each each = mapping.each();
    return each == null ? ONE : each.items(origin);
  }

  /** Items of the row in hand that say that there is no record. */
  public List<Item> none() {
    Each each = mapping.each();
    return each == null ? List.of() : each.none(origin);
  }

  /** Takes an item of the row in hand. */
  public void take(Item item) {
    origin.take(item);
    Arrays.fill(texts, null);
    formless.clear();
  }

  @Override
  public String value(int column) {
    String text = texts[column];
    if (text == null) {
      Recipe recipe = mapping.recipes().get(column);
      text = recipe == null ? "" : recipe.text(origin);
      if (origin.takeFormless()) {
        formless.set(column);
      }
      if (text.indexOf('\n') >= 0 && !severalLines.get(column)) {
        text = text.replaceAll("(?<!\\s)\\s*\n\\s*", " ");
      }
      texts[column] = text;
    }
    return text;
  }

  /** Whether a date is in none of the forms that the layout reads there. */
  public boolean formless(int column) {
    return formless.get(column);
  }

  @Override
  public int length(int column) {
    int length = value(column).length();
    List<Value> from = values.get(column);
    for (int i = 0; i < from.size(); i++) {
      int cell = from.get(i).column(origin);
      length += cell < 0 ? 0 : origin.cutOff(cell);
    }
    return length;
  }

  @Override
  public boolean odd(int column) {
    List<Value> from = values.get(column);
    for (int i = 0; i < from.size(); i++) {
      int cell = from.get(i).column(origin);
      if (cell >= 0 && origin.odd(cell)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The publisher's columns that a column is made from; the column's own name if there are none.
   */
  public String names(int column, String own) {
    return values.get(column).isEmpty() ? own : names(values.get(column).stream());
  }

  /** Those of the same columns that are blank, if not all are. */
  public String blankNames(int column, String own) {
    String blank = names(values.get(column).stream().filter(value -> value.text(origin).isEmpty()));
    return blank.isEmpty() ? names(column, own) : blank;
  }

  private String names(Stream<Value> of) {
    return of.map(value -> value.name(origin)).distinct().collect(Collectors.joining(", "));
  }

  /** How many records were read in a way of their own. */
  public long counted(int counter) {
    return origin.counted(counter);
  }
}
