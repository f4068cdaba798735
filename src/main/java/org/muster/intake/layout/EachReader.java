package org.muster.intake.layout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.domain.Quantity;
import org.muster.intake.recipe.CellForm;
import org.muster.intake.recipe.Each;
import org.muster.intake.recipe.Item;

/** Reads how one row gives several records, and names what is said of each. */
final class EachReader {
  private final YamlNode node;
  private final CellForm form;
  private final Map<String, YamlNode> keys;
  private final LayoutNames names;
  private final Mistakes mistakes;

  private EachReader(YamlNode node, CellForm form, LayoutNames names, Mistakes mistakes) {
    this.node = node;
    this.form = form;
    this.keys = node.keys(LayoutKey.words(LayoutKey.Part.EACH), mistakes);
    this.names = names;
    this.mistakes = mistakes;
  }

  /**
   * Reads the key {@code each}; the names are from then on known to {@code names}.
   *
   * @param form how cells of columns that the layout does not name are taken
   * @throws LayoutException if it cannot be told what is said of an item
   */
  static Each read(YamlNode node, CellForm form, LayoutNames names, Mistakes mistakes) {
    return new EachReader(node, form, names, mistakes).each();
  }

  private Each each() {
    Map<String, Quantity.Reason> missing = ColumnsReader.marks(keys.get("missing"), mistakes);
    Set<String> skip = mistakes.read(Set.of(), this::skip);
    Pattern separator = regex("separator");
    Pattern item = regex("item");
    Pattern like = regex("like");
    YamlNode columns = keys.get("columns");
    YamlNode list = keys.get("list");
    if (Stream.of("columns", "like", "list").filter(keys::containsKey).count() != 1) {
      throw mistakes.lacks(node, "one of 'columns', 'like' and 'list' is needed");
    }
    if (columns != null) {
      return named(columns(columns.names(), skip), missing);
    }
    if (list == null) {
      return named(new Each.OfAlike(right(like), groups(right(like)), skip, form), missing);
    }
    int of = mistakes.read(0, () -> names.column(list.text(), list));
    if (!keys.containsKey("item")) {
      throw mistakes.lacks(node, "the key 'item' is missing");
    }
    return named(
        list(of, separator == null ? Pattern.compile(",") : separator, right(item)), missing);
  }

  /** The expression, if it is one; else that is a mistake that is noted. */
  private static Pattern right(@Nullable Pattern regex) {
    if (regex == null) {
      throw LayoutException.of(List.of());
    }
    return regex;
  }

  /** Names of the groups, in their order. */
  private static List<String> groups(Pattern regex) {
    return regex.namedGroups().entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .toList();
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
    List<Item> items = new ArrayList<>();
    columns.forEach(
        (column, below) -> {
          List<String> values = new ArrayList<>();
          for (String name : said) {
            mistakes.run(() -> values.add(said(name, below)));
          }
          mistakes.run(() -> items.add(new Item(names.column(column, below), column, values)));
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
    said.addAll(groups(item));
    return new Each.OfList(column, separator, item, said);
  }
}
