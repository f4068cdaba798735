package org.muster.intake.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.muster.domain.Quantity;
import org.muster.intake.recipe.Each;

/** Reads how one row gives several records, and names what is said of each. */
final class EachReader {
  private final YamlNode node;
  private final Map<String, YamlNode> keys;
  private final LayoutNames names;
  private final Mistakes mistakes;

  private EachReader(YamlNode node, LayoutNames names, Mistakes mistakes) {
    this.node = node;
    this.keys = node.keys(LayoutKey.words(LayoutKey.Part.EACH), mistakes);
    this.names = names;
    this.mistakes = mistakes;
  }

  /**
   * Reads the key {@code each}; the names are from then on known to {@code names}.
   *
   * @throws LayoutException if it cannot be told what is said of an item
   */
  static Each read(YamlNode node, LayoutNames names, Mistakes mistakes) {
    return new EachReader(node, names, mistakes).each();
  }

  private Each each() {
    Map<String, Quantity.Reason> missing = ColumnsReader.marks(keys.get("missing"), mistakes);
    Set<String> skip = mistakes.read(Set.of(), this::skip);
    Pattern separator = regex("separator");
    Pattern item = regex("item");
    YamlNode columns = keys.get("columns");
    YamlNode list = keys.get("list");
    if (columns != null && list == null) {
      return named(columns(columns.names(), skip), missing);
    }
    int of = list == null ? 0 : mistakes.read(0, () -> names.column(list.text(), list));
    if (columns != null || list == null) {
      throw mistakes.lacks(node, "one of 'columns' and 'list' is needed");
    }
    if (item == null) {
      throw keys.containsKey("item")
          ? LayoutException.of(List.of())
          : mistakes.lacks(node, "the key 'item' is missing");
    }
    return named(list(of, separator == null ? Pattern.compile(",") : separator, item), missing);
  }

  private Each named(Each each, Map<String, Quantity.Reason> missing) {
    names.each(each, missing);
    return each;
  }

  private Set<String> skip() {
    YamlNode skip = keys.get("skip");
    return skip == null ? Set.of() : Set.copyOf(skip.texts());
  }

  /** Null where there is none that is right. */
  private @Nullable Pattern regex(String key) {
    YamlNode regex = keys.get(key);
    return regex == null ? null : mistakes.<@Nullable Pattern>read(null, () -> regex.regex());
  }

  private Each columns(Map<String, YamlNode> columns, Set<String> skip) {
    Set<String> said = new LinkedHashSet<>();
    columns.values().forEach(column -> said.addAll(column.names().keySet()));
    Map<Integer, List<String>> items = new LinkedHashMap<>();
    columns.forEach(
        (column, below) -> {
          List<String> values = new ArrayList<>();
          for (String name : said) {
            mistakes.run(() -> values.add(said(name, below)));
          }
          mistakes.run(() -> items.put(names.column(column, below), values));
        });
    return new Each.OfColumns(List.copyOf(said), items, skip);
  }

  private static String said(String name, YamlNode column) {
    YamlNode value = column.names().get(name);
    if (value == null) {
      throw column.wrong("'" + name + "' is said of other columns, and must be of this one");
    }
    return value.text();
  }

  private static Each list(int column, Pattern separator, Pattern item) {
    List<String> said = new ArrayList<>(Each.OfList.ALWAYS);
    item.namedGroups().entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(group -> said.add(group.getKey()));
    return new Each.OfList(column, separator, item, said);
  }
}
