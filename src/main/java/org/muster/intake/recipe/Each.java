package org.muster.intake.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How one row gives several records. */
public sealed interface Each {
  /** Its items; null if the row cannot be taken apart. */
  @Nullable List<Item> items(Origin origin);

  /** Items of the row in hand that say that there is no record. */
  List<Item> none(Origin origin);

  /** Names of what is said of each item. */
  List<String> names();

  /** The column that is taken apart, -1 if it is several. */
  int column();

  /** One record for each of several columns. */
  final class OfColumns implements Each {
    private final List<Item> items;
    private final List<String> names;
    private final Set<String> skipped;

    /**
     * With the columns.
     *
     * @param names of what is said of each
     * @param items one for each of the columns, a value for each name
     * @param skipped texts that make no record
     */
    public OfColumns(List<String> names, List<Item> items, Set<String> skipped) {
      this.names = List.copyOf(names);
      this.skipped = Set.copyOf(skipped);
      this.items = List.copyOf(items);
    }

    @Override
    public List<Item> items(Origin origin) {
      return items(origin, false);
    }

    @Override
    public List<Item> none(Origin origin) {
      return skipped.isEmpty() ? List.of() : items(origin, true);
    }

    private List<Item> items(Origin origin, boolean none) {
      List<Item> some = new ArrayList<>(items.size());
      for (Item item : items) {
        if (skipped.contains(origin.raw(item.column())) == none) {
          some.add(item);
        }
      }
      return some;
    }

    @Override
    public List<String> names() {
      return names;
    }

    @Override
    public int column() {
      return -1;
    }
  }

  /**
   * One record for each of the columns that a file has of one kind, such as one a month. Which
   * these are its header tells.
   *
   * @param pattern of their names; its named groups are what is said of each
   * @param names the groups
   * @param skipped texts that make no record
   * @param form how their cells are taken
   */
  record OfAlike(Pattern pattern, List<String> names, Set<String> skipped, CellForm form)
      implements Each {
    public OfAlike {
      names = List.copyOf(names);
      skipped = Set.copyOf(skipped);
    }

    /** Whether a column is one of them. */
    public boolean has(String column) {
      return pattern.matcher(column).matches();
    }

    /**
     * Those of a file.
     *
     * @param first place of the first among the columns of the layout; the others follow it
     * @param columns names of such columns
     */
    OfColumns of(int first, List<String> columns) {
      List<Item> items = new ArrayList<>();
      for (String column : columns) {
        Matcher m = pattern.matcher(column);
        if (!m.matches()) {
          throw new IllegalArgumentException(column + " is not like " + pattern);
        }
        items.add(new Item(first + items.size(), column, said(m, names)));
      }
      return new OfColumns(names, items, skipped);
    }

    /** None: a header that names no such column is not of the layout. */
    @Override
    public List<Item> items(Origin origin) {
      return List.of();
    }

    @Override
    public List<Item> none(Origin origin) {
      return List.of();
    }

    @Override
    public int column() {
      return -1;
    }
  }

  /** What the groups of a match have; blank for one that takes no part in it. */
  private static List<String> said(Matcher match, List<String> groups) {
    List<String> values = new ArrayList<>();
    for (String group : groups) {
      String text = match.group(group);
      values.add(text == null ? "" : text.strip());
    }
    return values;
  }

  /**
   * One record for each item of a list in one cell.
   *
   * @param separator between items
   * @param pattern of an item; its named groups are what is said of it
   * @param names the item itself, its number from 1, and the groups
   */
  record OfList(int column, Pattern separator, Pattern pattern, List<String> names)
      implements Each {
    /** Names that every item has. */
    public static final List<String> ALWAYS = List.of("text", "number");

    public OfList {
      names = List.copyOf(names);
    }

    @Override
    public @Nullable List<Item> items(Origin origin) {
      String cell = origin.value(column);
      List<Item> items = new ArrayList<>();
      for (String part : cell.isEmpty() ? new String[0] : separator.split(cell, -1)) {
        Matcher m = pattern.matcher(part.strip());
        if (!m.matches()) {
          return null;
        }
        List<String> values = new ArrayList<>();
        values.add(part.strip());
        values.add(Integer.toString(items.size() + 1));
        values.addAll(said(m, names.subList(ALWAYS.size(), names.size())));
        items.add(new Item(-1, "", values));
      }
      return items;
    }

    @Override
    public List<Item> none(Origin origin) {
      return List.of();
    }
  }
}
