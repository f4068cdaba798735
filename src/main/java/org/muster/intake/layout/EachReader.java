package org.muster.intake.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.muster.domain.Quantity;
import org.muster.intake.recipe.Each;

/** Reads how one row gives several records, and names what is said of each. */
final class EachReader {
  private EachReader() {}

  /** Reads the key {@code each}; the names are from then on known to {@code names}. */
  static Each read(YamlNode node, CellReader.Names names, Mistakes mistakes) {
    Map<String, YamlNode> keys = node.keys(LayoutKey.words(LayoutKey.Part.EACH), mistakes);
    if (keys.containsKey("columns") == keys.containsKey("list")) {
      throw mistakes.lacks(node, "one of 'columns' and 'list' is needed");
    }
    Map<String, Quantity.Reason> missing = LayoutReader.marks(keys.get("missing"), mistakes);
    Each each =
        keys.containsKey("columns")
            ? columns(keys, names, mistakes)
            : list(node, keys, names, mistakes);
    names.each(each, missing);
    return each;
  }

  private static Each columns(
      Map<String, YamlNode> keys, CellReader.Names names, Mistakes mistakes) {
    Map<String, YamlNode> columns = Objects.requireNonNull(keys.get("columns")).names();
    Set<String> said = new LinkedHashSet<>();
    columns.values().forEach(node -> said.addAll(node.names().keySet()));
    Map<Integer, List<String>> items = new LinkedHashMap<>();
    columns.forEach(
        (column, node) -> {
          List<String> values = new ArrayList<>();
          for (String name : said) {
            mistakes.run(() -> values.add(said(name, node)));
          }
          mistakes.run(() -> items.put(names.column(column, node), values));
        });
    YamlNode skip = keys.get("skip");
    return new Each.OfColumns(
        List.copyOf(said), items, skip == null ? Set.of() : Set.copyOf(skip.texts()));
  }

  private static String said(String name, YamlNode node) {
    YamlNode value = node.names().get(name);
    if (value == null) {
      throw node.wrong("'" + name + "' is said of other columns, and must be of this one");
    }
    return value.text();
  }

  private static Each list(
      YamlNode node, Map<String, YamlNode> keys, CellReader.Names names, Mistakes mistakes) {
    YamlNode list = Objects.requireNonNull(keys.get("list"));
    YamlNode separator = keys.get("separator");
    YamlNode item = keys.get("item");
    if (item == null) {
      throw mistakes.lacks(node, "the key 'item' is missing");
    }
    Pattern pattern = CellReader.regex(item);
    List<String> said = new ArrayList<>(Each.OfList.ALWAYS);
    pattern.namedGroups().entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(group -> said.add(group.getKey()));
    return new Each.OfList(
        names.column(list.text(), list),
        separator == null ? Pattern.compile(",") : CellReader.regex(separator),
        pattern,
        said);
  }
}
