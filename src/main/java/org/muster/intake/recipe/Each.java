package org.muster.intake.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
     * @param said by column, a value for each name
     * @param skipped texts that make no record
     */
    public OfColumns(List<String> names, Map<Integer, List<String>> said, Set<String> skipped) {
      this.names = List.copyOf(names);
      this.skipped = Set.copyOf(skipped);
      this.items = said.entrySet().stream().map(e -> new Item(e.getKey(), e.getValue())).toList();
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
        for (String group : names.subList(ALWAYS.size(), names.size())) {
          String text = m.group(group);
          values.add(text == null ? "" : text.strip());
        }
        items.add(new Item(-1, values));
      }
      return items;
    }

    @Override
    public List<Item> none(Origin origin) {
      return List.of();
    }
  }
}
