package org.muster.intake.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muster.domain.Quantity;
import org.muster.intake.recipe.CellForm;

/** Reads which columns a layout has, and how their cells are taken. */
final class ColumnsReader {
  /** One bit of a row's flags is left for a column of our own. */
  private static final int MOST_COLUMNS = 63;

  private final Mistakes mistakes;

  ColumnsReader(Mistakes mistakes) {
    this.mistakes = mistakes;
  }

  /** The columns, in their order, as they stand behind the key {@code columns}. */
  List<LayoutColumn> columns(YamlNode node) {
    List<LayoutColumn> columns = new ArrayList<>();
    Set<String> folded = new HashSet<>();
    node.names()
        .forEach(
            (column, below) -> {
              LayoutColumn read =
                  mistakes.read(
                      new LayoutColumn(column, false, List.of()), () -> column(column, below));
              columns.add(read);
              List<String> all = new ArrayList<>(read.also());
              all.add(column);
              for (String one : all) {
                if (!folded.add(ColumnNames.folded(one))) {
                  mistakes.add(below.wrong("the column '" + one + "' is named twice"));
                }
              }
            });
    if (columns.isEmpty() || columns.size() > MOST_COLUMNS) {
      mistakes.add(
          node.wrong("a layout has 1 to " + MOST_COLUMNS + " columns, not " + columns.size()));
    }
    return columns;
  }

  private LayoutColumn column(String column, YamlNode below) {
    if (below instanceof YamlNode.Text text && text.text().isEmpty()) {
      return new LayoutColumn(column, false, List.of());
    }
    Map<String, YamlNode> keys = below.keys(LayoutKey.words(LayoutKey.Part.COLUMN), mistakes);
    YamlNode needed = keys.get("needed");
    YamlNode also = keys.get("also");
    return new LayoutColumn(
        column,
        needed != null && mistakes.read(false, needed::flag),
        also == null ? List.of() : mistakes.read(List.of(), also::texts));
  }

  /**
   * How the cells of each column are taken.
   *
   * @param keys of the layout's file
   */
  List<CellForm> forms(List<LayoutColumn> columns, Map<String, YamlNode> keys) {
    Map<String, Quantity.Reason> everywhere = marks(keys.get("missing"), mistakes);
    List<CellForm> all = new ArrayList<>();
    YamlNode named = keys.get("columns");
    for (LayoutColumn column : columns) {
      Map<String, Quantity.Reason> own = new HashMap<>(everywhere);
      int decimals = -1;
      if (named != null && named.names().get(column.name()) instanceof YamlNode.Keys map) {
        own.putAll(marks(map.keys().get("missing"), mistakes));
        YamlNode digits = map.keys().get("decimals");
        decimals = digits == null ? -1 : mistakes.read(-1, () -> digit(digits));
      }
      all.add(new CellForm(own, decimals));
    }
    return all;
  }

  private static int digit(YamlNode node) {
    char digit = node.character();
    if (digit < '0' || digit > '9') {
      throw node.wrong("'" + digit + "' is not a digit");
    }
    return digit - '0';
  }

  /** Marks for "no value", and why there is none. */
  static Map<String, Quantity.Reason> marks(@Nullable YamlNode node, Mistakes mistakes) {
    Map<String, Quantity.Reason> marks = new HashMap<>();
    if (node != null) {
      mistakes
          .read(Map.<String, YamlNode>of(), node::names)
          .forEach((mark, reason) -> mistakes.run(() -> marks.put(mark, reason(reason))));
    }
    return marks;
  }

  private static Quantity.Reason reason(YamlNode node) {
    String words = node.text().replace('_', ' ').replace('-', ' ');
    return node.oneOf(Quantity.Reason.values(), Quantity.Reason::words, words, "is not one of");
  }
}
